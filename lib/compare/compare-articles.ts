import { align } from '../align/align';
import { WEIGHTS_PLAIN, WEIGHTS_WITH_BOTH, WEIGHTS_WITH_EMBEDDINGS, WEIGHTS_WITH_TRANSLATION } from '../align/weights';
import { buildConceptVector, findConcepts, findEntityMentions, type Lexicon } from '../concepts';
import type {
  Alignment,
  AnalyzedSegment,
  Article,
  Block,
  EncoderInfo,
  EngineOutput,
  Finding,
  MachineTranslation,
  Report,
  ReportSide,
  SegmentEmbeddings,
  Side,
} from '../core';
import { findEquivalences } from '../findings/equivalences/find-equivalences';
import { findDifferences } from '../findings/find-differences';
import { lowerBeyondPaywall } from '../findings/postprocess/lower-beyond-paywall';
import type { PairMetadata } from '../findings/shared/comparison-context';
import { segmentBlocks } from '../segment/segment-blocks';
import { extractMatchKeys } from '../text/match-keys';
import { getWordKeys } from '../text/word-keys';
import { VERSION } from '../util/version';
import { extractValues } from '../values/extract-values';
import { computeAgreement, computeCoverageShare } from '../verdict/agreement';
import { decideVerdict } from '../verdict/verdict';

/** What a language brings along; without a lexicon the comparison rests on facts, names and lengths. */
export type LexiconLookup = (lang: string) => Lexicon | undefined;

/** Segments with what is read in them: values, strings, and the concepts that the other side's language can name too. */
export function analyzeSegments(
  blocks: readonly Block[],
  lang: string,
  prefix: 't' | 'o',
  lexicon?: Lexicon,
  other?: Lexicon,
): AnalyzedSegment[] {
  return segmentBlocks(blocks, lang, prefix).map((segment) => ({
    ...segment,
    kind: blocks[segment.block]!.kind,
    facts: extractValues(segment.text, lang, lexicon),
    ...extractConcepts(segment.text, lexicon, other),
    strings: extractMatchKeys(segment.text),
  }));
}

function extractConcepts(
  text: string,
  lexicon?: Lexicon,
  other?: Lexicon,
): Pick<AnalyzedSegment, 'concepts' | 'mentions' | 'denoting'> {
  const nameable = other?.nameable();
  const all = lexicon ? findConcepts(text, lexicon) : [];
  const mentions = all.map((match) => ({ ...match, shared: nameable?.has(match.concept) ?? true }));
  const denoting = lexicon ? findEntityMentions(text, lexicon, other) : [];
  return {
    concepts: buildConceptVector(mentions.filter((m) => m.shared)),
    mentions,
    ...(denoting.length ? { denoting } : {}),
  };
}

const addSegmentWordKeys = (segment: AnalyzedSegment, text: string): AnalyzedSegment => ({
  ...segment,
  strings: new Map([...segment.strings, ...getWordKeys(text)]),
});

/** Where there is a rendering, both sides are compared word by word in one language as well. */
export const addWordKeys = (
  translation: readonly AnalyzedSegment[],
  gloss: MachineTranslation | undefined,
): readonly AnalyzedSegment[] =>
  gloss
    ? translation.map((segment) => ({ ...addSegmentWordKeys(segment, segment.text), rendered: segment.text }))
    : translation;

export const addTranslations = (
  original: readonly AnalyzedSegment[],
  gloss: MachineTranslation | undefined,
): readonly AnalyzedSegment[] =>
  gloss
    ? original.map((segment) => {
        const rendered = gloss.texts[segment.id];
        return rendered === undefined ? segment : { ...addSegmentWordKeys(segment, rendered), rendered };
      })
    : original;

const addEmbeddings = (
  segments: readonly AnalyzedSegment[],
  vectors: SegmentEmbeddings | undefined,
): readonly AnalyzedSegment[] =>
  vectors
    ? segments.map((segment) => {
        const direction = vectors.of[segment.id];
        return direction ? { ...segment, direction } : segment;
      })
    : segments;

const chooseWeights = (gloss: MachineTranslation | undefined, vectors: SegmentEmbeddings | undefined) =>
  vectors ? (gloss ? WEIGHTS_WITH_BOTH : WEIGHTS_WITH_EMBEDDINGS) : gloss ? WEIGHTS_WITH_TRANSLATION : WEIGHTS_PLAIN;

type SegmentTexts = readonly { readonly id: string; readonly text: string }[];

/** What an engine is asked to render, in reading order: the original's segments by their ids in the report. */
export const listTranslatable = ({ blocks, lang }: Article): SegmentTexts => listSegmentTexts(blocks, lang, 'o');

/** What an encoder is asked to place: the segments of both texts, the translation's first. */
export const listEncodable = (translation: Article, original: Article): SegmentTexts => [
  ...listSegmentTexts(translation.blocks, translation.lang, 't'),
  ...listSegmentTexts(original.blocks, original.lang, 'o'),
];

const listSegmentTexts = (blocks: readonly Block[], lang: string, prefix: 't' | 'o'): SegmentTexts =>
  segmentBlocks(blocks, lang, prefix).map(({ id, text }) => ({ id, text }));

/**
 * The journey from two articles to a report, told once: read, align, find. Pure: the same articles, lexicons and meaning
 * give the same report everywhere.
 */
export function compareArticles(
  translation: Article,
  original: Article,
  lexicons: LexiconLookup,
  { gloss: given, vectors }: EngineOutput = {},
): Report {
  const [mine, other] = [lexicons(translation.lang), lexicons(original.lang)];
  const read = analyzeSegments(original.blocks, original.lang, 'o', other, mine);
  const gloss = given && isMostlyTranslated(given, read) ? given : undefined;
  const placed = analyzeSegments(translation.blocks, translation.lang, 't', mine, other);
  const theirs = addEmbeddings(addWordKeys(placed, gloss), vectors);
  const ours = addEmbeddings(addTranslations(read, gloss), vectors);
  const alignment = align(theirs, ours, chooseWeights(gloss, vectors));
  const coverage = {
    original: computeCoverageShare(ours, alignment, 'original'),
    translation: computeCoverageShare(theirs, alignment, 'translation'),
  };
  const agreement = computeAgreement(theirs, ours, alignment);
  const verdict = decideVerdict(alignment, coverage.translation, agreement, translation.lang === original.lang);
  const about = buildPairMetadata(translation, original);
  const findings = findDifferencesByVerdict(theirs, ours, alignment, verdict, about);
  return {
    version: VERSION,
    translation: buildReportSide(translation, theirs),
    original: buildReportSide(original, ours),
    links: alignment.links,
    findings: lowerBeyondShownText(findings, alignment, { translation, original }),
    neutral: verdict === 'compared' ? findEquivalences(theirs, ours, alignment, about) : [],
    coverage,
    agreement,
    verdict,
    ...(given ? { gloss: given } : {}),
    ...(vectors ? { encoded: toEncoderInfo(vectors) } : {}),
  };
}

/**
 * Whether an engine rendered most of an article: one half of which is compared by words and the other by concepts is
 * aligned worse than one compared by concepts alone. What there is of a gloss is shown all the same.
 */
const isMostlyTranslated = ({ texts }: MachineTranslation, original: readonly AnalyzedSegment[]): boolean =>
  original.length > 0 &&
  original.filter(({ id }) => texts[id] !== undefined).length >= MIN_TRANSLATED_SHARE * original.length;

const MIN_TRANSLATED_SHARE = 0.6;

/** The vectors themselves are of no use to a reader. */
const toEncoderInfo = ({ engine, trouble }: SegmentEmbeddings): EncoderInfo => ({
  engine,
  ...(trouble ? { trouble } : {}),
});

const buildPairMetadata = (translation: Article, original: Article): PairMetadata => ({
  langs: { translation: translation.lang, original: original.lang },
  published: {
    ...(translation.published ? { translation: translation.published } : {}),
    ...(original.published ? { original: original.published } : {}),
  },
});

/** Where the alignment is shaky, what was found is kept but held back: below what is shown unasked. */
function findDifferencesByVerdict(
  theirs: readonly AnalyzedSegment[],
  ours: readonly AnalyzedSegment[],
  alignment: Alignment,
  verdict: Report['verdict'],
  about: PairMetadata,
): Finding[] {
  if (verdict === 'not-the-original') return [];
  const findings = findDifferences(theirs, ours, alignment, about);
  return verdict === 'compared' ? findings : findings.map((f) => ({ ...f, confidence: f.confidence / 2.1 }));
}

/** Of an article that is shown in part only, nothing beyond its end is held against the other side. */
const lowerBeyondShownText = (
  findings: Finding[],
  alignment: Alignment,
  articles: Readonly<Record<Side, Article>>,
): Finding[] =>
  (['original', 'translation'] as const)
    .filter((side) => articles[side].partial)
    .reduce((kept, side) => lowerBeyondPaywall(kept, alignment, side), findings);

function buildReportSide(article: Article, segments: readonly AnalyzedSegment[]): ReportSide {
  const { url, lang, title, byline, translator, published, modified, site, archived, partial, blocks } = article;
  return {
    url,
    lang,
    title,
    ...(byline ? { byline } : {}),
    ...(translator ? { translator } : {}),
    ...(published ? { published } : {}),
    ...(modified ? { modified } : {}),
    ...(site ? { site } : {}),
    ...(archived ? { archived } : {}),
    ...(partial ? { partial } : {}),
    blocks,
    segments: segments.map(({ id, block, start, end, text }) => ({ id, block, start, end, text })),
  };
}
