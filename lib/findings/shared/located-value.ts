import type { AnalyzedSegment, Mark, Side, Value, ValueEvidence, ValueExpression, ValueKind } from '../../core';
import type { Span } from '../../util/span';

/** A value in its place; `start` and `end` take in the unit or currency it is written with. */
export interface LocatedValue {
  readonly atom: Value;
  readonly fact: ValueExpression;
  readonly start: number;
  readonly end: number;
  readonly segment: AnalyzedSegment;
}

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

export const getValueFamily = (atom: Value): ValueFamily => FAMILY_BY_KIND[atom.kind];

export const locateValues = (segments: readonly AnalyzedSegment[]): LocatedValue[] =>
  segments.flatMap((segment) =>
    segment.facts.flatMap((fact) => fact.atoms.map((atom) => ({ atom, fact, segment, ...getShownSpan(fact, atom) }))),
  );

/** "6 months" and "35 %" read better than "6" and "35"; of a date, a range or a score only the part that differs is meant. */
function getShownSpan(fact: ValueExpression, atom: Value): Span {
  const whole = getValueFamily(atom) === 'quantity' && fact.atoms.length === 1;
  return whole ? { start: fact.start, end: fact.end } : { start: atom.start, end: atom.end };
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
