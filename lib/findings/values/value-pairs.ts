/** Pairs the unmatched values of a link that may be one value altered. */

import { countEdits } from '../../core/count-edits';
import { getDimension } from '../../core/units';
import type { Value } from '../../core/value';
import { getValueFamily, type LocatedValue } from '../shared/located-value';
import { isOfSameName, isPartOfName } from './figures-in-names';

/** Unmatched values of both sides that may be one value altered. */
export interface ValuePair {
  readonly original: LocatedValue;
  readonly translation: LocatedValue;
  /** Number of edits between the digits of the two. */
  readonly edits: number;
  /** The same as a share of the longer one's digits, 0..1. */
  readonly distance: number;
}

const DIGIT = /\p{Nd}/u;

/** The digits as written, so that one changed digit is one edit; otherwise the digits of the value. */
const toComparableDigits = ({ atom, segment }: LocatedValue): string => {
  if (atom.kind === 'hour') return String(atom.value);
  const text = segment.text.slice(atom.start, atom.end);
  return DIGIT.test(text) && atom.read !== 'buddhist' && atom.read !== 'scale' ? keepDigits(text) : String(atom.value);
};

const keepDigits = (text: string): string => text.normalize('NFKC').replace(/\P{Nd}/gu, '');

/** Most digits that are compared, to limit the time. */
const MAX_DIGITS = 24;

/** Whether one value may be the altered form of the other. A plain number may have been a day or an hour ("35 May"). */
function canBeAlteredForm(one: LocatedValue, other: LocatedValue): boolean {
  const [a, b] = [one.atom, other.atom];
  if (a.weak && b.weak) return false;
  if (isOfSameName(one, other)) return true;
  if (isPartOfName(one) !== isPartOfName(other)) return false;
  if (getValueFamily(a) === 'quantity' && getValueFamily(b) === 'quantity') return true;
  if (a.kind === b.kind) return true;
  return (isPlainNumber(a) && isDateOrTimePart(b)) || (isPlainNumber(b) && isDateOrTimePart(a));
}

const isPlainNumber = (a: Value) => (a.kind === 'number' || a.kind === 'ordinal') && !a.weak && a.unit === undefined;
const isDateOrTimePart = (a: Value) =>
  a.kind === 'day' || a.kind === 'hour' || a.kind === 'minute' || a.kind === 'year';

/** Share of other digits from which two values of different kinds or units are no longer one value altered. */
const MAX_SURE_DISTANCE = 0.5;

/**
 * Whether what stands on the other side is surely the altered value. "88 cases" and "20 years" are not: there the value
 * is missing, and the other one may be right.
 */
export function isSurePartner({ original, translation, edits, distance }: ValuePair): boolean {
  const [a, b] = [original.atom, translation.atom];
  if (edits === 0 || distance <= MAX_SURE_DISTANCE) return true;
  return getValueFamily(a) === getValueFamily(b) && getMeasure(a) === getMeasure(b);
}

/** What a value counts or measures, as far as the text says so. Ranks, counts and multiples pass for each other. */
const getMeasure = ({ kind, unit }: Value): string => {
  if (kind === 'percent' || kind === 'points') return 'percent';
  return (kind === 'money' ? kind : unit && getDimension(unit)) ?? '';
};

/** Pairs values one to one, the most similar first, then those in the same order. */
export function pairUnmatchedValues(lost: readonly LocatedValue[], gained: readonly LocatedValue[]): ValuePair[] {
  const pairs = lost.flatMap((o, i) =>
    gained
      .filter((t) => canBeAlteredForm(o, t))
      .map((t, j) => {
        const [x, y] = [toComparableDigits(o).slice(0, MAX_DIGITS), toComparableDigits(t).slice(0, MAX_DIGITS)];
        const edits = countEdits(x, y);
        const distance = edits / Math.max(1, x.length, y.length);
        return {
          original: o,
          translation: t,
          edits,
          distance,
          cost: distance + (isOfSameName(o, t) ? 0 : computeMismatch(o.atom, t.atom)) + Math.abs(i - j) * 0.01,
        };
      }),
  );
  const used = new Set<LocatedValue>();
  return pairs
    .sort((x, y) => x.cost - y.cost)
    .filter(({ original, translation }) => {
      if (used.has(original) || used.has(translation)) return false;
      used.add(original).add(translation);
      return true;
    });
}

const computeMismatch = (a: Value, b: Value): number =>
  (a.kind === b.kind ? 0 : 1) + (a.unit === b.unit ? 0 : 0.5) + (a.weak || b.weak ? 2 : 0);
