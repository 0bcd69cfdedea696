/** Matches the values of linked passages one to one and lists those without a counterpart. */
import type { Side, Value } from '../../core';
import { memoizeByObject } from '../../util/memoize';
import { compareValues, type ValueMatch } from '../../values/compare-values';
import { computeConversionGap } from '../../values/conversion-gap';
import { type ComparisonContext, getOtherSide, type LinkedPassage, listNearby } from './comparison-context';
import { getValueFamily, type LocatedValue, locateValues } from './located-value';
import { findRelativeDateMatches } from './relative-date-matches';
import { findFreeMatches } from './value-matches/free-value-matches';
import { findRatioMatches } from './value-matches/ratio-matches';

/** A value of the original with its counterpart in the translation. */
export interface MatchedValues {
  readonly original: LocatedValue;
  readonly translation: LocatedValue;
  readonly kind: ValueMatch;
}

/** The values of a link: the matched pairs, and the unmatched values of each side. */
export interface ValueMatching {
  readonly passage: LinkedPassage;
  readonly original: readonly LocatedValue[];
  readonly translation: readonly LocatedValue[];
  readonly answered: readonly MatchedValues[];
}

/**
 * How a translation's value corresponds to the original's; undefined where it does not. A rounded value may not have
 * more significant digits than the original's.
 */
export function matchValues(original: Value, translation: Value): ValueMatch | undefined {
  if (isInOtherCurrency(original, translation))
    return isConvertedAmount(original, translation) ? 'converted' : undefined;
  if (isInOtherMeasure(original, translation) || isArticleForDate(original, translation)) return undefined;
  const kind = compareValues(original, translation);
  // A word that may be an article is no conversion of the figure before it: "24 hours a day".
  if (kind === 'converted' && (original.weak || translation.weak)) return undefined;
  if (kind !== 'rounded') return kind;
  if (original.vague || translation.vague) return translation.vague ? kind : undefined;
  // A third is as exact as 33 %, however many digits it has.
  if (original.read === 'fraction' || translation.read === 'fraction') return kind;
  return countSignificantDigits(translation.value) <= countSignificantDigits(original.value) ? kind : undefined;
}

/** A word that may be an article ("one", "a") is not matched with a day or an hour. */
const isArticleForDate = (a: Value, b: Value): boolean =>
  (a.weak === true && isDateOrTime(b)) || (b.weak === true && isDateOrTime(a));
const isDateOrTime = ({ kind }: Value): boolean =>
  kind === 'day' || kind === 'month' || kind === 'hour' || kind === 'minute';

/** Whether two values are in different measures: other currencies, or percent and percentage points. */
export function isInOtherMeasure(a: Value, b: Value): boolean {
  if ((a.kind === 'percent' && b.kind === 'points') || (a.kind === 'points' && b.kind === 'percent')) return true;
  return isInOtherCurrency(a, b);
}

const isInOtherCurrency = (a: Value, b: Value): boolean =>
  a.kind === 'money' && b.kind === 'money' && !!a.currency && !!b.currency && !isSameCurrency(a.currency, b.currency);

/** Currencies that many languages call by the word for pounds, which is read as sterling: "livres", "libras", جنيه. */
const POUNDS = new Set(['GBP', 'TRY', 'EGP', 'LBP', 'SYP', 'SDG']);
const isSameCurrency = (one: string, other: string): boolean =>
  one === other || ([one, other].includes('GBP') && POUNDS.has(one) && POUNDS.has(other));

/** By what factor exchange rates move in the years between an article and the rates that are known. */
const RATE_MARGIN = 1.6;

/**
 * Whether an amount was put in another currency at about its rate. The same figure with another currency is no
 * conversion, however near the two currencies are.
 */
function isConvertedAmount(a: Value, b: Value): boolean {
  if (Math.abs(a.value - b.value) <= 0.01 * Math.max(a.value, b.value)) return false;
  const gap = computeConversionGap(a.value, a.currency!, b.value, b.currency!);
  return gap !== undefined && gap <= RATE_MARGIN;
}

/** By what factor an amount in another currency must be off for its being an error to be sure. */
const MAX_RATE_GAP = 10;

/** Whether an amount in another currency may still be the same one, as far as rates are known. */
export function isPlausibleConversion(a: Value, b: Value): boolean {
  if (!isInOtherCurrency(a, b) || a.value === b.value) return false;
  return (computeConversionGap(a.value, a.currency!, b.value, b.currency!) ?? Number.POSITIVE_INFINITY) < MAX_RATE_GAP;
}

const countSignificantDigits = (value: number) => value.toExponential().replace(/e.*/, '').replace(/[.-]/g, '').length;

const MATCH_RANK: Readonly<Record<ValueMatch, number>> = { same: 0, converted: 1, rounded: 2 };

/**
 * Matches the values of one passage: same kind first, then exact before converted before rounded. The rest is
 * unmatched.
 */
function matchPassageValues(context: ComparisonContext, passage: LinkedPassage): ValueMatching {
  const original = locateValues(passage.original);
  const translation = locateValues(passage.translation);
  const paired = pairMatchingValues(original, translation);
  const matchedValues = new Set(paired.flatMap((a) => [a.original, a.translation]));
  const isOpen = (value: LocatedValue) => !matchedValues.has(value);
  // A number of a ratio may have met another number, as the ten of "four in ten" does.
  const ratios = findRatioMatches(
    original.filter(({ fact }) => original.some((value) => value.fact === fact && isOpen(value))),
    translation.filter(({ fact }) => translation.some((value) => value.fact === fact && isOpen(value))),
  );
  for (const { parts } of ratios) for (const value of parts) matchedValues.add(value);
  const matched = [...paired, ...ratios];
  for (const value of findRelativeDateMatches(context, { original, translation })) matchedValues.add(value);
  for (const value of findFreeMatches(original.filter(isOpen), translation.filter(isOpen), context.langs))
    matchedValues.add(value);
  const getUnmatched = (all: readonly LocatedValue[]) => all.filter((p) => !matchedValues.has(p));
  return { passage, original: getUnmatched(original), translation: getUnmatched(translation), answered: matched };
}

function pairMatchingValues(original: readonly LocatedValue[], translation: readonly LocatedValue[]): MatchedValues[] {
  const pairs = original.flatMap((o) =>
    translation.flatMap((t) => {
      const kind = matchValues(o.atom, t.atom);
      return kind
        ? [{ original: o, translation: t, kind, cost: MATCH_RANK[kind] * 2 + computeKindCost(o.atom, t.atom) }]
        : [];
    }),
  );
  const used = new Set<LocatedValue>();
  return pairs
    .sort((a, b) => a.cost - b.cost)
    .filter(({ original: o, translation: t }) => {
      if (used.has(o) || used.has(t)) return false;
      used.add(o).add(t);
      return true;
    });
}

const computeKindCost = (a: Value, b: Value) =>
  (a.kind === b.kind ? 0 : 1) + (a.weak === b.weak ? 0 : 0.5) + (a.unit === b.unit ? 0 : 0.25);

/**
 * The matched and unmatched values of every link, after unmatched values were also matched with those of links nearby.
 */
export const getValueMatchings = memoizeByObject((context: ComparisonContext): readonly ValueMatching[] =>
  matchNearbyPassages(context.passages.map((passage) => matchPassageValues(context, passage))),
);

function matchNearbyPassages(matchings: readonly ValueMatching[]): ValueMatching[] {
  const matchedValues = new Set<LocatedValue>();
  const facingFigures = new Set(matchings.flatMap(findFacingFigures));
  matchings.forEach((matching, at) => {
    for (const side of ['original', 'translation'] as const)
      matchNearbyValues(matchings, matching, at, side, { matchedValues, facingFigures });
  });
  const getUnmatched = (all: readonly LocatedValue[]) => all.filter((p) => !matchedValues.has(p));
  return matchings.map((b) => ({ ...b, original: getUnmatched(b.original), translation: getUnmatched(b.translation) }));
}

/** From this score on, a sentence without a counterpart was dropped or added, together with its values. */
const MIN_GAP_SCORE = 0.9;

const isCertainGap = ({ passage }: ValueMatching): boolean => !passage.paired && passage.link.score >= MIN_GAP_SCORE;

interface NearbyMatchState {
  /** Values matched so far. */
  readonly matchedValues: Set<LocatedValue>;
  /** Figures whose own link has unmatched figures on both sides. */
  readonly facingFigures: ReadonlySet<LocatedValue>;
}

function matchNearbyValues(
  all: readonly ValueMatching[],
  matching: ValueMatching,
  at: number,
  side: Side,
  { matchedValues, facingFigures }: NearbyMatchState,
): void {
  if (isCertainGap(matching)) return;
  const nearby = listNearby(all, at).filter((b) => !isCertainGap(b));
  const candidates = nearby.flatMap((b) => b[getOtherSide(side)]);
  const isApart = (one: LocatedValue, two: LocatedValue) => facingFigures.has(one) && !isDigitNumber(two);
  for (const value of matching[side]) {
    if (matchedValues.has(value)) continue;
    const counterpart = candidates.find(
      (c) =>
        !matchedValues.has(c) &&
        !isApart(value, c) &&
        !isApart(c, value) &&
        isAsSpecific(c, value) &&
        getValueFamily(c.atom) === getValueFamily(value.atom) &&
        isMatchingValue(side, value, c),
    );
    if (counterpart) matchedValues.add(value).add(counterpart);
  }
}

/**
 * Whether two values are specific enough to match across sentences. Small counts are too frequent, and "one" may be an
 * article, so they are no counterpart of "No. 1" one sentence away.
 */
const isAsSpecific = ({ atom: candidate }: LocatedValue, { atom: value }: LocatedValue): boolean =>
  value.weak === true || (candidate.weak !== true && (value.value > MAX_SMALL_COUNT || value.kind === candidate.kind));

const MAX_SMALL_COUNT = 3;

/** Whether a value is a plain number written in digits. */
const isDigitNumber = ({ atom }: LocatedValue): boolean =>
  atom.kind === 'number' && !atom.weak && atom.read === undefined;

/**
 * Figures of a link with unmatched figures on both sides. They are compared with each other, so a number word ("two
 * sides") one sentence away is no counterpart.
 */
function findFacingFigures({ original, translation }: ValueMatching): LocatedValue[] {
  const [o, t] = [original.filter(isDigitNumber), translation.filter(isDigitNumber)];
  return o.length && t.length ? [...o, ...t] : [];
}

/** Whether a value of a side corresponds to a value of the other side. */
export const isMatchingValue = (side: Side, value: LocatedValue, candidate: LocatedValue): boolean =>
  (side === 'original' ? matchValues(value.atom, candidate.atom) : matchValues(candidate.atom, value.atom)) !==
  undefined;
