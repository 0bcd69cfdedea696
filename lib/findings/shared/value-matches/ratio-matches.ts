/** Matches ratios of one text ("four in ten") with shares of the other: percentages, fractions and other ratios. */
import type { Value, ValueExpression } from '../../../core';
import { compareValues, type ValueMatch } from '../../../values/compare-values';
import type { LocatedValue } from '../located-value';

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
