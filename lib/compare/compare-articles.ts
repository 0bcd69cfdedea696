import { align } from '../align/align';
import { ENCODED, LEARNT, RENDERED, RENDERED_ENCODED } from '../align/weights';
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
import { neutralOf } from '../findings/equivalences/find-equivalences';
import { findingsOf } from '../findings/find-differences';
import { heldBackBeyond } from '../findings/postprocess/lower-beyond-paywall';
import type { About } from '../findings/shared/comparison-context';
import { segmentBlocks } from '../segment/segment-blocks';
import { extractMatchKeys } from '../text/match-keys';
import { getWordKeys } from '../text/word-keys';
import { VERSION } from '../util/version';
import { extractValues } from '../values/extract-values';
import { agreementOf, coverageOf } from '../verdict/agreement';
import { verdictOn } from '../verdict/verdict';

/** What a language brings along; without a lexicon the comparison rests on facts, names and lengths. */
export type Lexicons = (lang: string) => Lexicon | undefined;

/** Segments with what is read in them: values, strings, and the concepts that the other side's language can name too. */
export function readSegments(
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
    ...namedIn(segment.text, lexicon, other),
    strings: extractMatchKeys(segment.text),
  }));
}

function namedIn(
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

const joined = (segment: AnalyzedSegment, text: string): AnalyzedSegment => ({
  ...segment,
  strings: new Map([...segment.strings, ...getWordKeys(text)]),
});

/** Where there is a rendering, both sides are compared word by word in one language as well. */
export const withOwnWords = (
  translation: readonly AnalyzedSegment[],
  gloss: MachineTranslation | undefined,
): readonly AnalyzedSegment[] =>
  gloss ? translation.map((segment) => ({ ...joined(segment, segment.text), rendered: segment.text })) : translation;

export const withRendering = (
  original: readonly AnalyzedSegment[],
  gloss: MachineTranslation | undefined,
): readonly AnalyzedSegment[] =>
  gloss
    ? original.map((segment) => {
        const rendered = gloss.texts[segment.id];
        return rendered === undefined ? segment : { ...joined(segment, rendered), rendered };
      })
    : original;

const withDirection = (
  segments: readonly AnalyzedSegment[],
  vectors: SegmentEmbeddings | undefined,
): readonly AnalyzedSegment[] =>
  vectors
    ? segments.map((segment) => {
        const direction = vectors.of[segment.id];
        return direction ? { ...segment, direction } : segment;
      })
    : segments;

const weightsFor = (gloss: MachineTranslation | undefined, vectors: SegmentEmbeddings | undefined) =>
  vectors ? (gloss ? RENDERED_ENCODED : ENCODED) : gloss ? RENDERED : LEARNT;

type Asked = readonly { readonly id: string; readonly text: string }[];

/** What an engine is asked to render, in reading order: the original's segments by their ids in the report. */
export const glossable = ({ blocks, lang }: Article): Asked => askedOf(blocks, lang, 'o');

/** What an encoder is asked to place: the segments of both texts, the translation's first. */
export const encodable = (translation: Article, original: Article): Asked => [
  ...askedOf(translation.blocks, translation.lang, 't'),
  ...askedOf(original.blocks, original.lang, 'o'),
];

const askedOf = (blocks: readonly Block[], lang: string, prefix: 't' | 'o'): Asked =>
  segmentBlocks(blocks, lang, prefix).map(({ id, text }) => ({ id, text }));

/**
 * The journey from two articles to a report, told once: read, align, find. Pure: the same articles, lexicons and meaning
 * give the same report everywhere.
 */
export function compareArticles(
  translation: Article,
  original: Article,
  lexicons: Lexicons,
  { gloss: given, vectors }: EngineOutput = {},
): Report {
  const [mine, other] = [lexicons(translation.lang), lexicons(original.lang)];
  const read = readSegments(original.blocks, original.lang, 'o', other, mine);
  const gloss = given && isEnough(given, read) ? given : undefined;
  const placed = readSegments(translation.blocks, translation.lang, 't', mine, other);
  const theirs = withDirection(withOwnWords(placed, gloss), vectors);
  const ours = withDirection(withRendering(read, gloss), vectors);
  const alignment = align(theirs, ours, weightsFor(gloss, vectors));
  const coverage = {
    original: coverageOf(ours, alignment, 'original'),
    translation: coverageOf(theirs, alignment, 'translation'),
  };
  const agreement = agreementOf(theirs, ours, alignment);
  const verdict = verdictOn(alignment, coverage.translation, agreement, translation.lang === original.lang);
  const about = aboutOf(translation, original);
  const findings = found(theirs, ours, alignment, verdict, about);
  return {
    version: VERSION,
    translation: sideOf(translation, theirs),
    original: sideOf(original, ours),
    links: alignment.links,
    findings: withinShown(findings, alignment, { translation, original }),
    neutral: verdict === 'compared' ? neutralOf(theirs, ours, alignment, about) : [],
    coverage,
    agreement,
    verdict,
    ...(given ? { gloss: given } : {}),
    ...(vectors ? { encoded: encodedOf(vectors) } : {}),
  };
}

/**
 * Whether an engine rendered most of an article: one half of which is compared by words and the other by concepts is
 * aligned worse than one compared by concepts alone. What there is of a gloss is shown all the same.
 */
const isEnough = ({ texts }: MachineTranslation, original: readonly AnalyzedSegment[]): boolean =>
  original.length > 0 && original.filter(({ id }) => texts[id] !== undefined).length >= ENOUGH * original.length;

const ENOUGH = 0.6;

/** The vectors themselves are of no use to a reader. */
const encodedOf = ({ engine, trouble }: SegmentEmbeddings): EncoderInfo => ({
  engine,
  ...(trouble ? { trouble } : {}),
});

const aboutOf = (translation: Article, original: Article): About => ({
  langs: { translation: translation.lang, original: original.lang },
  published: {
    ...(translation.published ? { translation: translation.published } : {}),
    ...(original.published ? { original: original.published } : {}),
  },
});

/** Where the alignment is shaky, what was found is kept but held back: below what is shown unasked. */
function found(
  theirs: readonly AnalyzedSegment[],
  ours: readonly AnalyzedSegment[],
  alignment: Alignment,
  verdict: Report['verdict'],
  about: About,
): Finding[] {
  if (verdict === 'not-the-original') return [];
  const findings = findingsOf(theirs, ours, alignment, about);
  return verdict === 'compared' ? findings : findings.map((f) => ({ ...f, confidence: f.confidence / 2.1 }));
}

/** Of an article that is shown in part only, nothing beyond its end is held against the other side. */
const withinShown = (findings: Finding[], alignment: Alignment, articles: Readonly<Record<Side, Article>>): Finding[] =>
  (['original', 'translation'] as const)
    .filter((side) => articles[side].partial)
    .reduce((kept, side) => heldBackBeyond(kept, alignment, side), findings);

function sideOf(article: Article, segments: readonly AnalyzedSegment[]): ReportSide {
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
