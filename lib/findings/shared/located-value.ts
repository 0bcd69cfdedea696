/** Values with the segment and span they stand in, and their conversion to marks and evidence. */

import type { Mark, ValueEvidence } from '../../core/finding';
import type { AnalyzedSegment, Side } from '../../core/segment';
import type { Span } from '../../core/span';
import type { Value, ValueExpression, ValueKind } from '../../core/value';

/** A value with its segment and its span there (UTF-16 units), which includes the unit or currency. */
export interface LocatedValue {
  readonly atom: Value;
  readonly fact: ValueExpression;
  readonly start: number;
  readonly end: number;
  readonly segment: AnalyzedSegment;
}

/** Kinds of values that are compared with each other. */
export type ValueFamily = 'quantity' | 'date' | 'time';

const FAMILY_BY_KIND: Readonly<Record<ValueKind, ValueFamily>> = {
  number: 'quantity',
  percent: 'quantity',
  points: 'quantity',
  money: 'quantity',
  ordinal: 'quantity',
  times: 'quantity',
  year: 'date',
  month: 'date',
  day: 'date',
  weekday: 'date',
  relative: 'date',
  hour: 'time',
  minute: 'time',
};

export const getValueFamily = (value: Value): ValueFamily => FAMILY_BY_KIND[value.kind];

/** Lists all values of some segments, in the order of the text. */
export const locateValues = (segments: readonly AnalyzedSegment[]): LocatedValue[] =>
  segments.flatMap((segment) =>
    segment.facts.flatMap((fact) => fact.atoms.map((atom) => ({ atom, fact, segment, ...getShownSpan(fact, atom) }))),
  );

/**
 * A single quantity is shown with its unit ("6 months", "35 %" rather than "6", "35"). Of a date, range or score only
 * the part that differs is shown.
 */
function getShownSpan(fact: ValueExpression, atom: Value): Span {
  const isShownWhole = getValueFamily(atom) === 'quantity' && fact.atoms.length === 1;
  return isShownWhole ? { start: fact.start, end: fact.end } : { start: atom.start, end: atom.end };
}

export const toValueEvidence = ({ atom, segment, start, end }: LocatedValue): ValueEvidence => ({
  kind: atom.kind,
  value: atom.value,
  ...(atom.currency ? { currency: atom.currency } : {}),
  ...(atom.unit ? { unit: atom.unit } : {}),
  text: segment.text.slice(start, end),
  ...(atom.read ? { read: atom.read } : {}),
});

export const toValueMark = (side: Side, { segment, start, end }: LocatedValue): Mark => ({
  side,
  segment: segment.id,
  start,
  end,
});
