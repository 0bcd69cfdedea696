import type { Side, Value } from '../../core';
import { compareValues as answersFor, type ValueMatch } from '../../values/compare-values';
import { type Compared, other, type Passage } from './comparison-context';
import { familyOf, type Placed, placedIn } from './located-value';
import { saidOtherwise } from './relative-date-matches';

/** A value and what answers for it on the other side. */
export interface Answered {
  readonly original: Placed;
  readonly translation: Placed;
  readonly how: ValueMatch;
}

/** The values of a link: those that answer for each other, and those left over on either side. */
export interface Balance {
  readonly passage: Passage;
  readonly original: readonly Placed[];
  readonly translation: readonly Placed[];
  readonly answered: readonly Answered[];
}

/** Whether the translation's value stands for the original's. It knows no more digits than the original had. */
export function answerOf(original: Value, translation: Value): ValueMatch | undefined {
  if (otherMeasure(original, translation) || isArticle(original, translation)) return undefined;
  const how = answersFor(original, translation);
  // "24 hours a day": what may be an article is no conversion of the figure before it.
  if (how === 'converted' && (original.weak || translation.weak)) return undefined;
  if (how !== 'rounded') return how;
  if (original.vague || translation.vague) return translation.vague ? how : undefined;
  return digitsOf(translation.value) <= digitsOf(original.value) ? how : undefined;
}

/** What may be an article, "one" or "a", stands for no day or hour. */
const isArticle = (a: Value, b: Value): boolean => (a.weak === true && isDated(b)) || (b.weak === true && isDated(a));
const isDated = ({ kind }: Value): boolean =>
  kind === 'day' || kind === 'month' || kind === 'hour' || kind === 'minute';

/** One figure in another measure: dong made baht, percentage points made percent. */
export function otherMeasure(a: Value, b: Value): boolean {
  const kinds = new Set([a.kind, b.kind]);
  if (kinds.has('percent') && kinds.has('points')) return true;
  return a.kind === 'money' && b.kind === 'money' && !!a.currency && !!b.currency && a.currency !== b.currency;
}

const digitsOf = (value: number) => value.toExponential().replace(/e.*/, '').replace(/[.-]/g, '').length;

const RANK: Readonly<Record<ValueMatch, number>> = { same: 0, converted: 1, rounded: 2 };

/** Takes away what has a counterpart: the same kind before another, the same value before one converted or rounded. */
function balanced(compared: Compared, passage: Passage): Balance {
  const original = placedIn(passage.original);
  const translation = placedIn(passage.translation);
  const answered = matched(original, translation);
  const used = new Set(answered.flatMap((a) => [a.original, a.translation]));
  for (const placed of saidOtherwise(compared, { original, translation })) used.add(placed);
  const left = (all: readonly Placed[]) => all.filter((p) => !used.has(p));
  return { passage, original: left(original), translation: left(translation), answered };
}

function matched(original: readonly Placed[], translation: readonly Placed[]): Answered[] {
  const pairs = original.flatMap((o) =>
    translation.flatMap((t) => {
      const how = answerOf(o.atom, t.atom);
      return how ? [{ original: o, translation: t, how, cost: RANK[how] * 2 + kindCost(o.atom, t.atom) }] : [];
    }),
  );
  const used = new Set<Placed>();
  return pairs
    .sort((a, b) => a.cost - b.cost)
    .filter(({ original: o, translation: t }) => {
      if (used.has(o) || used.has(t)) return false;
      used.add(o).add(t);
      return true;
    });
}

const kindCost = (a: Value, b: Value) =>
  (a.kind === b.kind ? 0 : 1) + (a.weak === b.weak ? 0 : 0.5) + (a.unit === b.unit ? 0 : 0.25);

/** A translator may carry a figure over a sentence's end: so many links away a value may answer. */
const NEAR = 2;

const balances = new WeakMap<Compared, readonly Balance[]>();

/** What is left over link by link, after links nearby have answered for each other's left-overs too. */
export function balancesOf(compared: Compared): readonly Balance[] {
  let known = balances.get(compared);
  if (!known) {
    known = carriedOver(compared.passages.map((passage) => balanced(compared, passage)));
    balances.set(compared, known);
  }
  return known;
}

function carriedOver(own: readonly Balance[]): Balance[] {
  const gone = new Set<Placed>();
  const faced = new Set(own.flatMap(facedIn));
  own.forEach((balance, at) => {
    for (const side of ['original', 'translation'] as const) carry(own, balance, at, side, { gone, faced });
  });
  const left = (all: readonly Placed[]) => all.filter((p) => !gone.has(p));
  return own.map((b) => ({ ...b, original: left(b.original), translation: left(b.translation) }));
}

/** From this score a sentence without a counterpart was dropped or added, and its figures with it. */
const PLAINLY_ALONE = 0.9;

const isPlainlyAlone = ({ passage }: Balance): boolean => !passage.paired && passage.link.score >= PLAINLY_ALONE;

interface Carried {
  /** What was answered by now. */
  readonly gone: Set<Placed>;
  readonly faced: ReadonlySet<Placed>;
}

function carry(all: readonly Balance[], balance: Balance, at: number, side: Side, { gone, faced }: Carried): void {
  if (isPlainlyAlone(balance)) return;
  const near = all.slice(Math.max(0, at - NEAR), at + NEAR + 1).filter((b) => b !== balance && !isPlainlyAlone(b));
  const candidates = near.flatMap((b) => b[other(side)]);
  const isApart = (one: Placed, two: Placed) => faced.has(one) && !isFigure(two);
  for (const mine of balance[side]) {
    if (gone.has(mine)) continue;
    const theirs = candidates.find(
      (c) =>
        !gone.has(c) &&
        !isApart(mine, c) &&
        !isApart(c, mine) &&
        isAsPlain(c, mine) &&
        familyOf(c.atom) === familyOf(mine.atom) &&
        answers(side, mine, c),
    );
    if (theirs) gone.add(mine).add(theirs);
  }
}

/** Small counts stand in every other sentence, and "one" may be an article: they say nothing of "No. 1" a sentence away. */
const isAsPlain = ({ atom: theirs }: Placed, { atom: mine }: Placed): boolean =>
  mine.weak === true || (theirs.weak !== true && (mine.value > SMALL || mine.kind === theirs.kind));

const SMALL = 3;

/** Written in digits. */
const isFigure = ({ atom }: Placed): boolean => atom.kind === 'number' && !atom.weak && atom.read === undefined;

/** Figures that face one of the other side in their own link: no number word a sentence away ("two sides") is theirs. */
function facedIn({ original, translation }: Balance): Placed[] {
  const [o, t] = [original.filter(isFigure), translation.filter(isFigure)];
  return o.length && t.length ? [...o, ...t] : [];
}

export const answers = (side: Side, mine: Placed, theirs: Placed): boolean =>
  (side === 'original' ? answerOf(mine.atom, theirs.atom) : answerOf(theirs.atom, mine.atom)) !== undefined;
