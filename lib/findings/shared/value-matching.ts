import type { Side, Value } from '../../core';
import { memoizeByObject } from '../../util/memoize';
import { compareValues as answersFor, type ValueMatch } from '../../values/compare-values';
import { type ComparisonContext, getOtherSide, type LinkedPassage } from './comparison-context';
import { getValueFamily, type LocatedValue, locateValues } from './located-value';
import { findRelativeDateMatches } from './relative-date-matches';

/** A value and what answers for it on the other side. */
export interface MatchedValues {
  readonly original: LocatedValue;
  readonly translation: LocatedValue;
  readonly how: ValueMatch;
}

/** The values of a link: those that answer for each other, and those left over on either side. */
export interface ValueMatching {
  readonly passage: LinkedPassage;
  readonly original: readonly LocatedValue[];
  readonly translation: readonly LocatedValue[];
  readonly answered: readonly MatchedValues[];
}

/** Whether the translation's value stands for the original's. It knows no more digits than the original had. */
export function matchValues(original: Value, translation: Value): ValueMatch | undefined {
  if (isInOtherMeasure(original, translation) || isArticleForDate(original, translation)) return undefined;
  const how = answersFor(original, translation);
  // "24 hours a day": what may be an article is no conversion of the figure before it.
  if (how === 'converted' && (original.weak || translation.weak)) return undefined;
  if (how !== 'rounded') return how;
  if (original.vague || translation.vague) return translation.vague ? how : undefined;
  return countSignificantDigits(translation.value) <= countSignificantDigits(original.value) ? how : undefined;
}

/** What may be an article, "one" or "a", stands for no day or hour. */
const isArticleForDate = (a: Value, b: Value): boolean =>
  (a.weak === true && isDateOrTime(b)) || (b.weak === true && isDateOrTime(a));
const isDateOrTime = ({ kind }: Value): boolean =>
  kind === 'day' || kind === 'month' || kind === 'hour' || kind === 'minute';

/** One figure in another measure: dong made baht, percentage points made percent. */
export function isInOtherMeasure(a: Value, b: Value): boolean {
  const kinds = new Set([a.kind, b.kind]);
  if (kinds.has('percent') && kinds.has('points')) return true;
  return a.kind === 'money' && b.kind === 'money' && !!a.currency && !!b.currency && a.currency !== b.currency;
}

const countSignificantDigits = (value: number) => value.toExponential().replace(/e.*/, '').replace(/[.-]/g, '').length;

const MATCH_RANK: Readonly<Record<ValueMatch, number>> = { same: 0, converted: 1, rounded: 2 };

/** Takes away what has a counterpart: the same kind before another, the same value before one converted or rounded. */
function matchPassageValues(compared: ComparisonContext, passage: LinkedPassage): ValueMatching {
  const original = locateValues(passage.original);
  const translation = locateValues(passage.translation);
  const answered = pairMatchingValues(original, translation);
  const used = new Set(answered.flatMap((a) => [a.original, a.translation]));
  for (const placed of findRelativeDateMatches(compared, { original, translation })) used.add(placed);
  const left = (all: readonly LocatedValue[]) => all.filter((p) => !used.has(p));
  return { passage, original: left(original), translation: left(translation), answered };
}

function pairMatchingValues(original: readonly LocatedValue[], translation: readonly LocatedValue[]): MatchedValues[] {
  const pairs = original.flatMap((o) =>
    translation.flatMap((t) => {
      const how = matchValues(o.atom, t.atom);
      return how
        ? [{ original: o, translation: t, how, cost: MATCH_RANK[how] * 2 + computeKindCost(o.atom, t.atom) }]
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

/** A translator may carry a figure over a sentence's end: so many links away a value may answer. */
const NEARBY_PASSAGES = 2;

/** What is left over link by link, after links nearby have answered for each other's left-overs too. */
export const getValueMatchings = memoizeByObject((compared: ComparisonContext): readonly ValueMatching[] =>
  matchNearbyPassages(compared.passages.map((passage) => matchPassageValues(compared, passage))),
);

function matchNearbyPassages(own: readonly ValueMatching[]): ValueMatching[] {
  const gone = new Set<LocatedValue>();
  const faced = new Set(own.flatMap(findFacingFigures));
  own.forEach((balance, at) => {
    for (const side of ['original', 'translation'] as const) matchNearbyValues(own, balance, at, side, { gone, faced });
  });
  const left = (all: readonly LocatedValue[]) => all.filter((p) => !gone.has(p));
  return own.map((b) => ({ ...b, original: left(b.original), translation: left(b.translation) }));
}

/** From this score a sentence without a counterpart was dropped or added, and its figures with it. */
const MIN_GAP_SCORE = 0.9;

const isCertainGap = ({ passage }: ValueMatching): boolean => !passage.paired && passage.link.score >= MIN_GAP_SCORE;

interface NearbyMatchState {
  /** What was answered by now. */
  readonly gone: Set<LocatedValue>;
  readonly faced: ReadonlySet<LocatedValue>;
}

function matchNearbyValues(
  all: readonly ValueMatching[],
  balance: ValueMatching,
  at: number,
  side: Side,
  { gone, faced }: NearbyMatchState,
): void {
  if (isCertainGap(balance)) return;
  const near = all
    .slice(Math.max(0, at - NEARBY_PASSAGES), at + NEARBY_PASSAGES + 1)
    .filter((b) => b !== balance && !isCertainGap(b));
  const candidates = near.flatMap((b) => b[getOtherSide(side)]);
  const isApart = (one: LocatedValue, two: LocatedValue) => faced.has(one) && !isDigitNumber(two);
  for (const mine of balance[side]) {
    if (gone.has(mine)) continue;
    const theirs = candidates.find(
      (c) =>
        !gone.has(c) &&
        !isApart(mine, c) &&
        !isApart(c, mine) &&
        isAsSpecific(c, mine) &&
        getValueFamily(c.atom) === getValueFamily(mine.atom) &&
        isMatchingValue(side, mine, c),
    );
    if (theirs) gone.add(mine).add(theirs);
  }
}

/** Small counts stand in every other sentence, and "one" may be an article: they say nothing of "No. 1" a sentence away. */
const isAsSpecific = ({ atom: theirs }: LocatedValue, { atom: mine }: LocatedValue): boolean =>
  mine.weak === true || (theirs.weak !== true && (mine.value > MAX_SMALL_COUNT || mine.kind === theirs.kind));

const MAX_SMALL_COUNT = 3;

/** Written in digits. */
const isDigitNumber = ({ atom }: LocatedValue): boolean =>
  atom.kind === 'number' && !atom.weak && atom.read === undefined;

/** Figures that face one of the other side in their own link: no number word a sentence away ("two sides") is theirs. */
function findFacingFigures({ original, translation }: ValueMatching): LocatedValue[] {
  const [o, t] = [original.filter(isDigitNumber), translation.filter(isDigitNumber)];
  return o.length && t.length ? [...o, ...t] : [];
}

export const isMatchingValue = (side: Side, mine: LocatedValue, theirs: LocatedValue): boolean =>
  (side === 'original' ? matchValues(mine.atom, theirs.atom) : matchValues(theirs.atom, mine.atom)) !== undefined;
