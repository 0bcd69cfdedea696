import type { AnalyzedSegment } from '../core';
import { type Band, computeBand, sumNumbers } from './band';
import { MAX_BEAD_SIZE } from './bead-shapes';
import { EmbeddingSimilarity } from './evidence/embedding-similarity';
import { SegmentScores } from './evidence/segment-scores';
import { computeExcessWeight, sumOriginalWeight, sumTranslationWeight, writeEvidence } from './evidence/shared-weight';
import { computeSparseEvidence, type PairEvidence } from './evidence/sparse-evidence';
import { buildStringVector } from './evidence/string-vector';
import { buildValueVector } from './evidence/value-vector';
import { type PrunedLattice, pruneLattice } from './prune-lattice';
import { buildTextProfile, type TextProfile } from './text-profile';

export const EVIDENCE_NAMES = ['concepts', 'values', 'strings'] as const;
type EvidenceName = (typeof EVIDENCE_NAMES)[number];

/** Everything the lattice asks about two texts, read once. */
export interface AlignmentContext {
  readonly o: TextProfile;
  readonly t: TextProfile;
  readonly band: Band;
  readonly evidence: Readonly<Record<EvidenceName, PairEvidence>>;
  readonly pieces: SegmentScores;
  /** Characters of the translation per character of the original. */
  readonly ratio: number;
  /** Best content of each segment with any of the other side. */
  readonly bestO: Float64Array;
  readonly bestT: Float64Array;
  readonly corridor: PrunedLattice;
  /** An engine has rendered the original: words are compared in one language. */
  readonly rendered: boolean;
  /** What a sentence encoder says; undefined where none was asked, or where it tells nothing about these texts. */
  readonly meaning: EmbeddingSimilarity | undefined;
}

export function buildAlignmentContext(
  original: readonly AnalyzedSegment[],
  translation: readonly AnalyzedSegment[],
): AlignmentContext {
  const [o, t] = [buildTextProfile(original), buildTextProfile(translation)];
  const band = computeBand([...o.length], [...t.length]);
  const of = <K>(vector: (segment: AnalyzedSegment) => ReadonlyMap<K, number>) =>
    computeSparseEvidence(original.map(vector), translation.map(vector), band);
  const evidence = {
    concepts: of((s) => s.concepts),
    values: of((s) => buildValueVector(s.facts)),
    strings: of((s) => buildStringVector(s.strings)),
  };
  const ratio = Math.min(20, Math.max(0.05, (sumNumbers([...t.length]) || 1) / (sumNumbers([...o.length]) || 1)));
  const content = createContentScorer(evidence, band);
  const [bestO, bestT] = computeBestContents(content, band);
  const pieces = new SegmentScores(evidence, band, MAX_BEAD_SIZE);
  const rendered = original.some((segment) => segment.rendered !== undefined);
  const meaning = EmbeddingSimilarity.of(original, translation, band, MAX_BEAD_SIZE);
  return {
    o,
    t,
    band,
    evidence,
    pieces,
    ratio,
    bestO,
    bestT,
    corridor: pruneLattice(band, addEmbeddingContent(content, meaning)),
    rendered,
    meaning,
  };
}

type ContentScorer = (i: number, j: number) => number;

/** Of a pair that an encoder places as counterparts are; about what the weights make of it. */
const EMBEDDING_NATS = 3;
/** Likeness that unrelated passages of one story come to, too. */
const CHANCE_SIMILARITY = 0.3;

const addEmbeddingContent = (content: ContentScorer, meaning: EmbeddingSimilarity | undefined): ContentScorer =>
  meaning
    ? (i, j) =>
        content(i, j) + EMBEDDING_NATS * meaning.trust * Math.max(0, meaning.likeness(i, 1, j, 1) - CHANCE_SIMILARITY)
    : content;

/** The same context with a ratio learnt from a first alignment. */
export const setLengthRatio = (context: AlignmentContext, ratio: number): AlignmentContext => ({ ...context, ratio });

/** Content of a whole link beyond chance, all kinds of evidence together. */
export function computeBeadContent(
  { evidence }: Pick<AlignmentContext, 'evidence'>,
  { i, a, j, b }: { i: number; a: number; j: number; b: number },
): number {
  const out = new Float64Array(3);
  return EVIDENCE_NAMES.reduce((total, name) => {
    writeEvidence(evidence[name], i, a, j, b, out, 0);
    return total + out[0]!;
  }, 0);
}

/** The content of every pair within the band, summed once. */
function createContentScorer(evidence: AlignmentContext['evidence'], band: Band): (i: number, j: number) => number {
  const kinds = EVIDENCE_NAMES.map((name) => evidence[name]);
  const rows = Array.from({ length: band.rows }, (_, i) => {
    const row = new Float32Array(Math.max(0, band.hi[i]! - band.lo[i]!));
    for (const e of kinds) {
      const mass = sumOriginalWeight(e, i, 1);
      for (let k = 0; k < row.length; k++) {
        const j = band.lo[i]! + k;
        row[k]! += computeExcessWeight(e, e.shared.stretch(i, j, 1), mass, sumTranslationWeight(e, j, 1));
      }
    }
    return row;
  });
  return (i, j) => rows[i]![j - band.lo[i]!]!;
}

function computeBestContents(content: (i: number, j: number) => number, band: Band): [Float64Array, Float64Array] {
  const [bestO, bestT] = [new Float64Array(band.rows), new Float64Array(band.columns)];
  for (let i = 0; i < band.rows; i++) {
    for (let j = band.lo[i]!; j < band.hi[i]!; j++) {
      const here = content(i, j);
      if (here > bestO[i]!) bestO[i] = here;
      if (here > bestT[j]!) bestT[j] = here;
    }
  }
  return [bestO, bestT];
}
