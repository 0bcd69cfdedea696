/** Leaves out one kind of evidence, so that what each is worth is a number. */
import { readFileSync } from 'node:fs';
import concepts from '../../assets/lexicon/concepts.json';
import { GAP_FEATURES, LINK_FEATURES } from '../../lib/align/features';
import type { AlignmentWeights } from '../../lib/align/weights';
import type { AnalyzedSegment, Side } from '../../lib/core/segment';

/** Kinds of evidence that can be left out, so that what each is worth is a number. */
export const ABLATIONS = [
  'concepts',
  'news vocabulary',
  'second thousand',
  'CLDR',
  'values',
  'strings',
  'lengths',
  'paragraphs',
  'marks',
  'least-piece',
  'directions',
] as const;
export type Ablation = (typeof ABLATIONS)[number];

/** By weight: the evidence is read, but speaks for nothing. */
const FEATURES: Partial<Record<Ablation, RegExp>> = {
  lengths: /^length|^both-short/,
  paragraphs: /^start|^end|break-inside|paragraph/,
  marks: /^quotes|^question/,
  'least-piece': /^least-piece/,
};

/** Whether a concept is of the project's own news vocabulary, or else of CLDR's. */
const isNews = (concept: number): boolean => (concepts[concept] ?? '').startsWith('word:');

/** The part of it that was added when a thousand concepts stood. */
const SECOND = new Set(
  readFileSync(new URL('../lexicon/vocabulary/more-en.tsv', import.meta.url), 'utf8')
    .split('\n')
    .map((line) => `word:${line.split('\t')[0]}`),
);
const isSecond = (concept: number): boolean => SECOND.has(concepts[concept] ?? '');

function removeConcepts(segment: AnalyzedSegment, isOut: (concept: number) => boolean): AnalyzedSegment {
  return { ...segment, concepts: new Map([...segment.concepts].filter(([concept]) => !isOut(concept))) };
}

/** By the segments: what is not read cannot speak. */
function removeEvidence(ablation: Ablation, segment: AnalyzedSegment): AnalyzedSegment {
  if (ablation === 'news vocabulary') return removeConcepts(segment, isNews);
  if (ablation === 'second thousand') return removeConcepts(segment, isSecond);
  if (ablation === 'CLDR') return removeConcepts(segment, (concept) => !isNews(concept));
  if (ablation === 'concepts') return { ...segment, concepts: new Map() };
  if (ablation === 'values') return { ...segment, facts: [] };
  if (ablation === 'directions') {
    const { embedding, ...rest } = segment;
    return rest;
  }
  return ablation === 'strings' ? { ...segment, strings: new Map() } : segment;
}

const silence = (names: readonly string[], values: Float64Array, pattern: RegExp): Float64Array =>
  values.map((value, k) => (pattern.test(names[k] ?? '') ? 0 : value));

export function ablate(
  ablation: Ablation,
  texts: Readonly<Record<Side, readonly AnalyzedSegment[]>>,
  weights: AlignmentWeights,
): Record<Side, AnalyzedSegment[]> & { weights: AlignmentWeights } {
  const pattern = FEATURES[ablation];
  return {
    translation: texts.translation.map((segment) => removeEvidence(ablation, segment)),
    original: texts.original.map((segment) => removeEvidence(ablation, segment)),
    weights: pattern
      ? {
          ...weights,
          link: silence(LINK_FEATURES, weights.link, pattern),
          gap: silence(GAP_FEATURES, weights.gap, pattern),
        }
      : weights,
  };
}
