/** Compares two articles: analyzes their segments, aligns them, runs the rules, and builds the report. */
import { alignSegments } from '../align/align';
import { buildConceptVector, findConcepts, findEntityMentions } from '../align/concepts/find-concepts';
import type { Lexicon } from '../align/concepts/lexicon';
import { WEIGHTS_PLAIN, WEIGHTS_WITH_EMBEDDINGS } from '../align/weights';
import type { Article, Block } from '../core/article';
import type { EncoderInfo, SegmentEmbeddings } from '../core/engine';
import type { Finding } from '../core/finding';
import type { Report, ReportSide } from '../core/report';
import type { AnalyzedSegment, ConceptMention, Side } from '../core/segment';
import { hasOverlap, type Span } from '../core/span';
import type { ValueExpression } from '../core/value';
import { VERSION } from '../core/version';
import { extractValues } from '../facts/values/extract-values';
import { findEquivalences } from '../findings/equivalences/find-equivalences';
import { findDifferences } from '../findings/find-differences';
import {
  buildComparisonContext,
  type ComparisonContext,
  type PairMetadata,
} from '../findings/shared/comparison-context';
import { lowerToPossible } from '../findings/shared/confidence';
import type { BoilerplatePhrases } from '../findings/shared/phrases';
import { extractMatchKeys } from '../text/match-keys';
import { segmentBlocks } from '../text/segments/segment-blocks';
import { alignComparedPart, judgeAtCut, type SegmentPair } from './cut';
import { buildKnownPart, selectKnownPairs } from './known-pairs';
import { computeMeaningAgreement } from './meaning-agreement';
import { computeAgreement, computeCoverageShare, decideVerdict } from './verdict';

/** Gives a language's lexicon. Without one the comparison rests on values, names and lengths. */
export type LexiconLookup = (lang: string) => Lexicon | undefined;

/** The words of the two languages that a comparison needs beyond those in its own tables. */
export interface WordLookup {
  readonly lexicons: LexiconLookup;
  /** Phrases of boilerplate, of both languages. */
  readonly phrases: readonly BoilerplatePhrases[];
}

/**
 * Splits blocks into segments and finds the values, match keys, concepts and entities in each. `concepts` has only
 * those that the other side's language has words for, too.
 */
export function analyzeSegments(
  blocks: readonly Block[],
  lang: string,
  side: Side,
  lexicon?: Lexicon,
  otherLexicon?: Lexicon,
): AnalyzedSegment[] {
  const nameable = otherLexicon?.nameable();
  return segmentBlocks(blocks, lang, side).map(({ id, block, start, end, text }) => {
    const code = extractCode(blocks[block]!, start, end);
    const facts = lowerFactsInCode(extractValues(text, lang, lexicon), code);
    const mentions = findConceptMentions(text, lexicon, nameable);
    const entityMentions = lexicon ? findEntityMentions(text, lexicon, otherLexicon) : [];
    return {
      id,
      block,
      start,
      end,
      text,
      kind: blocks[block]!.kind,
      ...(code.length ? { code } : {}),
      facts,
      concepts: buildConceptVector(mentions.filter((m) => m.shared)),
      mentions,
      ...(entityMentions.length ? { denoting: entityMentions } : {}),
      strings: extractMatchKeys(text),
    };
  });
}

/** The code in a part of a block, with offsets into that part. */
const extractCode = ({ code = [] }: Block, start: number, end: number): readonly Span[] =>
  code
    .filter((span) => hasOverlap(span, { start, end }))
    .map((span) => ({ start: Math.max(0, span.start - start), end: Math.min(end, span.end) - start }));

/** A number in code may stand for one in the other text, but nobody misses it there. */
const lowerFactsInCode = (facts: readonly ValueExpression[], code: readonly Span[]): readonly ValueExpression[] =>
  code.length === 0
    ? facts
    : facts.map((fact) =>
        code.some((span) => hasOverlap(span, fact))
          ? { ...fact, atoms: fact.atoms.map((atom) => ({ ...atom, weak: true })) }
          : fact,
      );

/** `nameable`: the concepts that the other side's language has words for; all where that is not known. */
function findConceptMentions(
  text: string,
  lexicon: Lexicon | undefined,
  nameable: ReadonlySet<number> | undefined,
): ConceptMention[] {
  if (!lexicon) return [];
  // Field by field: there are many, and a copy by spreading takes longer.
  return findConcepts(text, lexicon).map(({ concept, start, end, weight }) => ({
    concept,
    start,
    end,
    weight,
    shared: nameable?.has(concept) ?? true,
  }));
}

/** Adds to every segment its embedding, or else the counterpart that the rules are sure of. */
function addEmbeddings(
  segments: readonly AnalyzedSegment[],
  embeddings: SegmentEmbeddings | undefined,
): readonly AnalyzedSegment[] {
  if (!embeddings) return segments;
  const { of, settled = [] } = embeddings;
  const counterparts = new Map(
    settled
      .filter(({ translation, original }) => !of[translation] && !of[original])
      .flatMap(({ translation, original }) => [
        [translation, original],
        [original, translation],
      ]),
  );
  return segments.map((segment) => {
    const [embedding, counterpart] = [of[segment.id], counterparts.get(segment.id)];
    if (embedding) return { ...segment, embedding };
    return counterpart === undefined ? segment : { ...segment, counterpart };
  });
}

type SegmentTexts = readonly { readonly id: string; readonly text: string }[];

/** The texts for the sentence encoder: the segments of both texts, the translation's first. */
export const listEncodable = (translation: Article, original: Article): SegmentTexts => [
  ...listSegmentTexts(translation.blocks, translation.lang, 'translation'),
  ...listSegmentTexts(original.blocks, original.lang, 'original'),
];

const listSegmentTexts = (blocks: readonly Block[], lang: string, side: Side): SegmentTexts =>
  segmentBlocks(blocks, lang, side).map(({ id, text }) => ({ id, text }));

/**
 * Compares a translation with its original. Pure: the same articles, lexicons and embeddings give the same report
 * everywhere.
 */
export function comparePair(
  translation: Article,
  original: Article,
  { lexicons, phrases }: WordLookup,
  embeddings?: SegmentEmbeddings,
): Report {
  const [translationLexicon, originalLexicon] = [lexicons(translation.lang), lexicons(original.lang)];
  const originalSegments = addEmbeddings(
    analyzeSegments(original.blocks, original.lang, 'original', originalLexicon, translationLexicon),
    embeddings,
  );
  const translationSegments = addEmbeddings(
    analyzeSegments(translation.blocks, translation.lang, 'translation', translationLexicon, originalLexicon),
    embeddings,
  );
  const weights = embeddings ? WEIGHTS_WITH_EMBEDDINGS : WEIGHTS_PLAIN;
  const segments = { translation: translationSegments, original: originalSegments };
  const align = (pair: SegmentPair) => alignSegments(pair.translation, pair.original, weights);
  const known = selectKnownPairs(segments, translation.blocks);
  const part = known
    ? buildKnownPart(segments, known, align)
    : alignComparedPart(segments, { translation, original }, align);
  const { alignment, compared } = part;
  const coverage = {
    original: computeCoverageShare(compared.original, alignment, 'original'),
    translation: computeCoverageShare(compared.translation, alignment, 'translation'),
  };
  const agreement = computeAgreement(compared.translation, compared.original, alignment);
  const meaning = computeMeaningAgreement(compared.translation, compared.original, alignment);
  const judged = decideVerdict(alignment, coverage.translation, agreement, {
    ...(meaning ? { meaning } : {}),
    isSameLanguage: translation.lang === original.lang,
  });
  // Whoever made a translation block by block made it of these blocks, however little the rules know of its language.
  const verdict = known ? 'compared' : judged;
  const context = buildComparisonContext(compared.translation, compared.original, alignment, {
    ...buildPairMetadata(translation, original),
    phrases,
  });
  return {
    version: VERSION,
    translation: buildReportSide(translation, translationSegments),
    original: buildReportSide(original, originalSegments),
    links: [...alignment.links, ...part.beyond],
    findings: judgeAtCut(findDifferencesByVerdict(context, verdict), part),
    neutral: verdict === 'compared' ? findEquivalences(context) : [],
    coverage,
    agreement,
    verdict,
    ...(part.truncated && verdict !== 'not-the-original' ? { truncated: part.truncated } : {}),
    ...(embeddings ? { encoded: toEncoderInfo(embeddings, [...translationSegments, ...originalSegments]) } : {}),
  };
}

/** Names the encoder for the report. The vectors themselves are left out: a reader has no use for them. */
function toEncoderInfo(
  { engine, trouble }: SegmentEmbeddings,
  segments: readonly Pick<AnalyzedSegment, 'text' | 'embedding'>[],
): EncoderInfo {
  const encoded = segments.filter(({ embedding }) => embedding);
  const count = (some: typeof segments) => some.reduce((sum, { text }) => sum + text.length, 0);
  const share = Math.round((1000 * count(encoded)) / Math.max(1, count(segments))) / 1000;
  return { engine, encoded: encoded.length, segments: segments.length, share, ...(trouble ? { trouble } : {}) };
}

const buildPairMetadata = (translation: Article, original: Article): Omit<PairMetadata, 'phrases'> => ({
  langs: { translation: translation.lang, original: original.lang },
  published: {
    ...(translation.published ? { translation: translation.published } : {}),
    ...(original.published ? { original: original.published } : {}),
  },
});

/**
 * Finds the differences: none where the page is not the original, and none that is shown at once where that is uncertain.
 */
function findDifferencesByVerdict(context: ComparisonContext, verdict: Report['verdict']): Finding[] {
  if (verdict === 'not-the-original') return [];
  const findings = findDifferences(context);
  return verdict === 'compared' ? findings : findings.map(lowerToPossible);
}

function buildReportSide(article: Article, segments: readonly AnalyzedSegment[]): ReportSide {
  const { url, lang, title, byline, translator, published, modified, site, archived, toolMade, partial, blocks } =
    article;
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
    ...(toolMade ? { toolMade } : {}),
    ...(partial ? { partial } : {}),
    blocks,
    segments: segments.map(({ id, block, start, end, text }) => ({ id, block, start, end, text })),
  };
}
