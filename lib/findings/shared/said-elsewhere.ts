/** Finds out whether what seems to be dropped or added is said elsewhere: by its figures, its words or its meaning. */
import { toProbability } from '../../core/logistic';
import { memoizeByObject } from '../../core/memoize';
import type { AnalyzedSegment, Side } from '../../core/segment';
import type { Span } from '../../core/span';
import {
  findBestLikeness,
  joinTokens,
  listTokens,
  sliceTokens,
  type TokenVectors,
  toAbsence,
} from '../../meaning/token-likeness';
import { type ComparisonContext, countCharacters, getOtherSide, type LinkedPassage } from './comparison-context';
import { findContentCues, isCueMatched } from './content-cues';
import { type LocatedValue, locateValues } from './located-value';
import { collectMatchKeys } from './match-keys';
import { computePairStatistics } from './pair-statistics';
import { isMatchingValue } from './value-matching';

/** A part of a segment's text, or all of it. */
interface Stretch extends Span {
  readonly segment: AnalyzedSegment;
}

/** What one side says and its counterpart seems not to. */
export interface SoughtSpan {
  readonly side: Side;
  readonly stretches: readonly Stretch[];
  /** The passage that it is a part of; undefined where it has no counterpart at all. */
  readonly passage?: LinkedPassage;
  /** How sure its tokens are not to be said by that passage: mean log-likelihood ratio (nats). */
  readonly absence?: number;
}

/**
 * Where it is looked for: in the links of so many segments before and behind it, or in passages of the other side that
 * have no counterpart either.
 */
export type Reach = number | readonly SoughtSpan[];

/** So many sentences away at most a translator puts what is said in a sentence of its own into another one. */
export const SENTENCES_AWAY = 3;

/** What tells best that a span is said elsewhere. */
export interface SaidElsewhere {
  /** From one half on it is said, 0..1. */
  readonly score: number;
  readonly by: 'figures' | 'words' | 'meaning';
}

const MIN_SAID = 0.5;

/** Whether a span is said in one of the places within reach. */
export const isSaidElsewhere = (context: ComparisonContext, span: SoughtSpan, reach: Reach): boolean =>
  findSaidElsewhere(context, span, reach).score >= MIN_SAID;

/** A place of the other side where a span may be said. */
interface Place {
  /** What the span's own side says there, which calls for words of the other side itself. */
  readonly own: readonly AnalyzedSegment[];
  readonly other: SoughtSpan;
}

/** Looks for a span by all kinds of evidence, and gives the one that tells best. */
export function findSaidElsewhere(context: ComparisonContext, span: SoughtSpan, reach: Reach): SaidElsewhere {
  const places =
    typeof reach === 'number' ? listLinks(context, span, reach) : reach.map((other) => ({ own: [], other }));
  const found: SaidElsewhere[] = [
    { score: hasFigures(span, places) ? 1 : 0, by: 'figures' },
    { score: Math.max(0, ...places.map((place) => scoreWords(context, span, place))), by: 'words' },
    { score: Math.max(0, ...places.map((place) => scoreMeaning(context, span, place))), by: 'meaning' },
  ];
  return found.reduce((best, one) => (one.score > best.score ? one : best));
}

export const toWholeSpan = (side: Side, segments: readonly AnalyzedSegment[]): SoughtSpan => ({
  side,
  stretches: segments.map((segment) => ({ segment, start: 0, end: segment.text.length })),
});

/** A part of a passage, by offsets into the text of its segments, joined by a space. */
export function toPartSpan(passage: LinkedPassage, side: Side, { start, end }: Span): SoughtSpan {
  let from = 0;
  const stretches = passage[side].map((segment) => {
    const offset = from;
    from += segment.text.length + 1;
    return { segment, start: Math.max(0, start - offset), end: Math.min(segment.text.length, end - offset) };
  });
  return { side, stretches: stretches.filter((one) => one.end > one.start), passage };
}

const countLength = ({ stretches }: SoughtSpan): number => stretches.reduce((sum, one) => sum + one.end - one.start, 0);

/** The segments of each side in the order of the text, and the passage of each. */
const getReadingOrder = memoizeByObject((context: ComparisonContext) => {
  const index = (side: Side) => ({
    ids: [...context[side].keys()],
    passages: new Map(context.passages.flatMap((passage) => passage.link[side].map((id) => [id, passage] as const))),
  });
  return { original: index('original'), translation: index('translation') };
});

/** The links of the segments around a span or the passage that it is a part of. */
function listLinks(context: ComparisonContext, { side, stretches, passage }: SoughtSpan, reach: number): Place[] {
  const { ids, passages } = getReadingOrder(context)[side];
  const segments = passage?.[side] ?? stretches.map(({ segment }) => segment);
  const [first, last] = [ids.indexOf(segments[0]!.id), ids.indexOf(segments.at(-1)!.id)];
  const around = [...ids.slice(Math.max(0, first - reach), first), ...ids.slice(last + 1, last + 1 + reach)];
  const links = new Set(around.map((id) => passages.get(id)));
  return [...links].flatMap((link) =>
    link?.paired ? [{ own: link[side], other: toWholeSpan(getOtherSide(side), link[getOtherSide(side)]) }] : [],
  );
}

/** The share of a span, at least, by which the other side must say more there than its own side calls for. */
const MIN_ROOM = 0.5;

function hasRoom(context: ComparisonContext, span: SoughtSpan, { own, other }: Place): boolean {
  const { ratio } = computePairStatistics(context);
  const called = countLength(other) * Math.exp(span.side === 'original' ? -ratio : ratio);
  return called - countCharacters(own) >= MIN_ROOM * countLength(span);
}

/** Smaller counts are too frequent to tell a sentence by. */
const MIN_TELLING_FIGURE = 11;
/** Of so many characters for each figure, and more, a span says too much besides for its figures to tell of it. */
const MAX_CHARACTERS = 45;

/** The figures of a span that are large or exact enough to tell where they are from. */
const listFigures = ({ stretches }: SoughtSpan): readonly LocatedValue[] =>
  stretches.flatMap(({ segment, start, end }) =>
    locateValues([segment]).filter(
      ({ atom }) => !atom.weak && atom.value >= MIN_TELLING_FIGURE && atom.start >= start && atom.end <= end,
    ),
  );

/**
 * Whether all figures of a span, one at least, stand in the places where nothing else calls for them: a translator has
 * put there what they belong to. Those of a heading stand in the text below it anyway.
 */
function hasFigures(span: SoughtSpan, places: readonly Place[]): boolean {
  const { side, passage, stretches } = span;
  const figures = listFigures(span);
  if (countLength(span) >= MAX_CHARACTERS * figures.length) return false;
  if (stretches.some(({ segment }) => segment.kind === 'title' || segment.kind === 'heading')) return false;
  const listFree = (own: readonly AnalyzedSegment[], other: SoughtSpan) => {
    const called = listFigures(toWholeSpan(side, own));
    return listFigures(other).filter((figure) => !called.some((value) => isMatchingValue(side, value, figure)));
  };
  const over = passage ? listFigures(toWholeSpan(getOtherSide(side), passage[getOtherSide(side)])) : [];
  const free = places.flatMap(({ own, other }) => listFree(own, other));
  const isAmong = (figure: LocatedValue, others: readonly LocatedValue[]) =>
    others.some((other) => isMatchingValue(side, figure, other));
  return !figures.some((figure) => isAmong(figure, over)) && figures.every((figure) => isAmong(figure, free));
}

/** Fewer words match by chance. */
const MIN_WORDS = 3;
/** The share of a span's words, at least, that a place has and its own side there does not call for. */
const MIN_SHARE = 0.35;

const listWords = ({ stretches }: SoughtSpan) =>
  stretches.flatMap(({ segment, start, end }) =>
    findContentCues([segment]).filter((cue) => cue.kind !== 'value' && cue.at >= start && cue.end <= end),
  );

/**
 * How many of a span's words, but for those that its own passage answers, stand in a place where nothing calls for them.
 * Words of the lexicons tell only of a link with room, since any two passages of one topic share some.
 */
function scoreWords(context: ComparisonContext, span: SoughtSpan, place: Place): number {
  const { own, other } = place;
  const linked = collectMatchKeys(span.passage?.[other.side] ?? NOTHING);
  if (!own.length || !hasRoom(context, span, place)) return 0;
  const words = listWords(span).filter((word) => !isCueMatched(word, linked, []));
  const called = collectMatchKeys(own);
  const there = collectKeys(other);
  const found = words.filter((word) => isCueMatched(word, there, []) && !isCueMatched(word, called, [])).length;
  return found < MIN_WORDS ? 0 : Math.min(1, (MIN_SAID * found) / (MIN_SHARE * words.length));
}

const NOTHING: readonly AnalyzedSegment[] = [];

/** All keys of whole segments; of a part of one, those of its words. */
const collectKeys = memoizeByObject(
  (span: SoughtSpan): ReadonlySet<number | string> =>
    span.stretches.every(({ segment, start, end }) => start === 0 && end === segment.text.length)
      ? collectMatchKeys(span.stretches.map(({ segment }) => segment))
      : new Set(listWords(span).flatMap(({ keys }) => keys)),
);

/** So much surer (nats a token) than not a span must look said, and than it looks said by its own passage. */
const MIN_PRESENCE = 1;

const sliceStretches = ({ stretches }: SoughtSpan): readonly TokenVectors[] =>
  stretches.flatMap(({ segment, start, end }) => {
    const tokens = segment.embedding?.tokens;
    if (!tokens) return [];
    return start === 0 && end === segment.text.length ? [tokens] : [sliceTokens(tokens, start, end)];
  });

/** What a place says of a span's tokens, against what its own passage says of them. */
function scoreMeaning(context: ComparisonContext, span: SoughtSpan, place: Place): number {
  const [tokens, others] = [joinTokens(sliceStretches(span)), sliceStretches(place.other)];
  if (!tokens.starts.length || !others.length || !hasRoom(context, span, place)) return 0;
  const absence = computeAbsence(tokens, others);
  const presence = Math.min(-absence, (span.absence ?? Number.POSITIVE_INFINITY) - absence);
  return toProbability(presence - MIN_PRESENCE);
}

/** How much more of a link must be said with a sentence than without it, in nats a token of the sentence. */
const MIN_GAIN = 0.1;
/** By so much the link may get further from its usual length, as a natural logarithm: lengths vary more than that. */
const MAX_LENGTH_LOSS = 0.1;

/**
 * The original's segments of which a link beside what seems to be added, in its paragraph, lacks just that: one long
 * sentence was made several. What they say is said better with it, and the link comes to its usual length.
 */
export function listLackingBeside(context: ComparisonContext, span: SoughtSpan): readonly AnalyzedSegment[] {
  if (span.side === 'original' || span.passage || !span.stretches.length) return [];
  const { ratio, spread } = computePairStatistics(context);
  const { block } = span.stretches[0]!.segment;
  return listLinks(context, span, 1).flatMap(({ own, other }) => {
    if (!own.some((segment) => segment.block === block)) return [];
    const measureDeviation = (length: number) => Math.abs(Math.log((length + 4) / (countLength(other) + 4)) - ratio);
    const without = measureDeviation(countCharacters(own));
    const withSpan = measureDeviation(countCharacters(own) + countLength(span));
    const isLacking =
      withSpan <= Math.min(spread, without + MAX_LENGTH_LOSS) && computeGain(span, own, other) >= MIN_GAIN;
    return isLacking ? other.stretches.map(({ segment }) => segment) : [];
  });
}

/** By how much better what a link's other side says is said with a span than by the link's own segments alone. */
function computeGain(span: SoughtSpan, own: readonly AnalyzedSegment[], other: SoughtSpan): number {
  const [tokens, calling] = [joinTokens(sliceStretches(span)), joinTokens(sliceStretches(other))];
  if (!tokens.starts.length || !calling.starts.length) return 0;
  const without = computeAbsence(calling, listTokens(own));
  const withSpan = computeAbsence(calling, [...listTokens(own), tokens]);
  return ((without - withSpan) * calling.starts.length) / tokens.starts.length;
}

/** How sure tokens are to be said by none of some others: mean log-likelihood ratio (nats). */
export const computeAbsence = (tokens: TokenVectors, others: readonly TokenVectors[]): number =>
  findBestLikeness(tokens, others).reduce((total, one) => total + toAbsence(one), 0) /
  Math.max(1, tokens.starts.length);
