/** Matches the values of linked passages one to one and lists those without a counterpart. */

import { countEdits } from '../../core/count-edits';
import { memoizeByObject } from '../../core/memoize';
import type { Side } from '../../core/segment';
import type { Value, ValueExpression } from '../../core/value';
import { compareValues, computeConversionGap, type ValueMatch } from '../../facts/values/compare-values';
import { hasNightBeside } from '../../facts/values/day-periods';
import { toAsciiDigits } from '../../facts/values/digits';
import { getIntlData } from '../../facts/values/intl-data';
import { type PublicationDay, resolveDate } from '../../facts/values/relative-dates';
import { type ComparisonContext, getOtherSide, type LinkedPassage, listNearby } from './comparison-context';
import { getValueFamily, type LocatedValue, locateValues } from './located-value';

// Matches ratios of one text ("four in ten") with shares of the other: percentages, fractions and other ratios.

/** A ratio or a share that stand for each other, with the values of both that are thereby matched. */
export interface RatioMatch {
  readonly original: LocatedValue;
  readonly translation: LocatedValue;
  readonly kind: ValueMatch;
  readonly parts: readonly LocatedValue[];
}

/** A share of a whole as one value, and the values it was read from. */
interface Share {
  readonly value: LocatedValue;
  readonly parts: readonly LocatedValue[];
  readonly isRatio: boolean;
}

/** Finds the unmatched ratios that are matched by a share of the other side, one to one and in reading order. */
export function findRatioMatches(
  original: readonly LocatedValue[],
  translation: readonly LocatedValue[],
): RatioMatch[] {
  const [shares, others] = [listShares(original), listShares(translation)];
  const used = new Set<Share>();
  return shares.flatMap((share): RatioMatch[] => {
    for (const other of others) {
      const kind = used.has(other) ? undefined : compareShares(share, other);
      if (!kind) continue;
      used.add(other);
      return [{ original: share.value, translation: other.value, kind, parts: [...share.parts, ...other.parts] }];
    }
    return [];
  });
}

/** The equal shares differ in form, so that a reader has to convert. Two that are no ratio are compared as values. */
function compareShares(a: Share, b: Share): ValueMatch | undefined {
  if (!a.isRatio && !b.isRatio) return undefined;
  const kind = compareValues(a.value.atom, b.value.atom);
  return kind === 'same' ? 'converted' : kind;
}

/** The ratios among some values, each as one share, and the values that are shares already. */
function listShares(values: readonly LocatedValue[]): Share[] {
  const ratios = new Map<ValueExpression, LocatedValue[]>();
  for (const value of values)
    if (value.fact.kind === 'ratio') ratios.set(value.fact, [...(ratios.get(value.fact) ?? []), value]);
  return [...[...ratios.values()].flatMap(toRatioShare), ...values.filter(isShare).map(toShare)];
}

const isShare = ({ atom }: LocatedValue): boolean =>
  atom.kind === 'percent' ||
  [atom.value, atom.or].some((reading) => reading !== undefined && reading > 0 && reading < 1);

const toShare = (value: LocatedValue): Share => ({ value, parts: [value], isRatio: false });

function toRatioShare(parts: readonly LocatedValue[]): Share[] {
  const [part, whole] = [...parts].sort((a, b) => a.atom.value - b.atom.value);
  if (!part || !whole || whole.atom.value <= part.atom.value || part.atom.value <= 0) return [];
  const { fact } = part;
  const atom: Value = {
    kind: 'number',
    value: part.atom.value / whole.atom.value,
    start: fact.start,
    end: fact.end,
    read: 'fraction',
  };
  return [{ value: { ...part, atom, start: fact.start, end: fact.end }, parts, isRatio: true }];
}

/** Finds the unmatched values of both sides that say the same in that way. */
export function findFreeMatches(
  original: readonly LocatedValue[],
  translation: readonly LocatedValue[],
  langs: Readonly<Record<Side, string>>,
): LocatedValue[] {
  const used = new Set<LocatedValue>();
  for (const value of original) {
    const other = translation.find((one) => !used.has(one) && isFreeMatch(value, one, langs));
    if (other) used.add(value).add(other);
  }
  return [...used];
}

/** Whether two values are one, as their characters or their text tell; the last three tell it of either side. */
const isFreeMatch = (a: LocatedValue, b: LocatedValue, langs: Readonly<Record<Side, string>>): boolean =>
  isSameWriting(a, b) ||
  isSameText(a, b) ||
  isSameNight(a, b, langs) ||
  [[a, b, langs.original] as const, [b, a, langs.translation] as const].some(
    ([one, other, lang]) => isDateInFigures(one, other) || isShortYear(one, other) || isMisspeltScale(one, other, lang),
  );

/** The characters around a figure that can belong to it: letters without spaces, signs and marks. */
const BEFORE_FIGURE = /[\p{Sc}\p{Script=Latin}\d.,%'’&+/-]{1,24}$/u;
const AFTER_FIGURE = /^[\p{Sc}\p{Script=Latin}\d.,%'’&+/-]{1,24}/u;

/** Whether both sides have the figure in the same characters, as a text that leaves "£75m" as it is. */
function isSameWriting(a: LocatedValue, b: LocatedValue): boolean {
  const written = readWriting(a);
  return /\d/.test(written) && /\D/.test(written) && written === readWriting(b);
}

function readWriting({ atom, segment }: LocatedValue): string {
  const text = toAsciiDigits(segment.text);
  const before = BEFORE_FIGURE.exec(text.slice(Math.max(0, atom.start - 24), atom.start))?.[0] ?? '';
  const after = AFTER_FIGURE.exec(text.slice(atom.end, atom.end + 24))?.[0] ?? '';
  return `${before}${text.slice(atom.start, atom.end)}${after}`.replace(/^[.,'’&+/-]{1,8}|[.,'’&+/-]{1,8}$/g, '');
}

/** How many characters around a value show that a text was copied. */
const COPIED_REACH = 16;

/** Whether the value stands in the same words on both sides, as a title or quotation that was not translated. */
function isSameText(a: LocatedValue, b: LocatedValue): boolean {
  const words = readSurroundings(a);
  return /\p{L}{3}/u.test(words) && words === readSurroundings(b);
}

const readSurroundings = ({ atom, segment: { text } }: LocatedValue): string =>
  text.slice(Math.max(0, atom.start - COPIED_REACH), atom.end + COPIED_REACH);

/** Whether two neighbouring days are those of one night, which begins on the one and ends on the other. */
function isSameNight(a: LocatedValue, b: LocatedValue, langs: Readonly<Record<Side, string>>): boolean {
  if (a.atom.kind !== b.atom.kind || !isNeighbor(a, b)) return false;
  return isAtNight(a, langs.original) || isAtNight(b, langs.translation);
}

function isNeighbor({ atom: a }: LocatedValue, { atom: b }: LocatedValue): boolean {
  const distance = Math.abs(a.value - b.value);
  if (a.kind === 'day') return distance === 1;
  return a.kind === 'weekday' && (distance === 1 || distance === 6);
}

const isAtNight = ({ fact, segment }: LocatedValue, lang: string): boolean =>
  hasNightBeside(segment.text, fact.start, fact.end, lang);

const TWO_FIGURES = /^(\d{1,2})[/.](\d{1,2})$/;

/** Whether a number of two figures is the other side's day and month: "2/6" beside "6 February". */
function isDateInFigures({ atom, segment }: LocatedValue, { fact }: LocatedValue): boolean {
  if (atom.kind !== 'number' || fact.kind !== 'date') return false;
  const figures = TWO_FIGURES.exec(toAsciiDigits(segment.text.slice(atom.start, atom.end)).normalize('NFKC'));
  const parts = (['day', 'month'] as const).map((kind) => fact.atoms.find((part) => part.kind === kind)?.value);
  return figures !== null && parts.every((part) => part !== undefined && figures.slice(1).includes(String(part)));
}

/** Whether a number is the end of the other side's year: "27 (Shōwa 2)" beside "1927". */
const isShortYear = ({ atom: a }: LocatedValue, { atom: b }: LocatedValue): boolean =>
  a.kind === 'number' && a.unit === undefined && b.kind === 'year' && a.value > 9 && b.value % 100 === a.value;

/** A shorter word is too near to others. */
const MIN_SCALE_LETTERS = 5;

/** Whether a number is the other side's but for a scale word behind it that has a wrong letter: "3.6 bilion". */
function isMisspeltScale({ atom: a, segment }: LocatedValue, { atom: b }: LocatedValue, lang: string): boolean {
  if (a.kind !== 'number' || !(b.value > a.value && a.value > 0)) return false;
  const word = /^\s?([\p{L}\p{M}]+)/u.exec(segment.text.slice(a.end))?.[1]?.toLowerCase() ?? '';
  const factor = b.value / a.value;
  return (
    word.length >= MIN_SCALE_LETTERS &&
    [...getIntlData(lang).scales].some(
      ([scale, times]) => Math.abs(times / factor - 1) < 1e-9 && countEdits(word, scale.toLowerCase()) === 1,
    )
  );
}

/** The day of publication of a side; undefined where its page states none, or only a month or year. */
function parsePublicationDay({ published }: ComparisonContext, side: Side): PublicationDay | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(published?.[side] ?? '');
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
  return { year, month, day, weekday };
}

const isDatePart = (kind: string): kind is 'year' | 'month' | 'day' =>
  kind === 'year' || kind === 'month' || kind === 'day';

/**
 * Finds the values of both sides that are one date in two forms: "yesterday" and "12 May" where the text was published
 * on 13 May.
 */
export function findRelativeDateMatches(
  context: ComparisonContext,
  valuesBySide: Readonly<Record<Side, readonly LocatedValue[]>>,
): LocatedValue[] {
  return (['original', 'translation'] as const).flatMap((side) => {
    const dates = valuesBySide[getOtherSide(side)].filter(({ atom }) => isDatePart(atom.kind));
    const published = dates.length && valuesBySide[side].length ? parsePublicationDay(context, side) : undefined;
    if (!published) return [];
    return valuesBySide[side].flatMap((value) => {
      const date = resolveDate(value.atom, published);
      const matches = dates.filter(({ atom }) => isDatePart(atom.kind) && date[atom.kind] === atom.value);
      return matches.length ? [value, ...matches] : [];
    });
  });
}

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
