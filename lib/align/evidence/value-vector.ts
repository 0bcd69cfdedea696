/** Turns the values of a segment into a sparse vector. Dates, figures and times mean the same in every language. */
import type { Value, ValueExpression } from '../../core';

/** Small numbers and number words are in many segments and weigh less than a large figure or a year. */
function getValueWeight(value: Value): number {
  if (value.kind === 'weekday') return 0.7;
  if (value.weak) return 0.4;
  return value.kind === 'number' && value.value >= 0 && value.value < 4 ? 0.6 : 1;
}

/**
 * Months, weekdays and relative dates have keys of their own; all others have one for each number they may stand for.
 */
function toValueKeys({ kind, value, or, unit }: Value): string[] {
  if (kind === 'month' || kind === 'weekday') return [`${kind}:${value}`];
  if (kind === 'relative') return [`relative:${unit}:${value}`];
  const readings = or === undefined ? [value] : [value, or];
  return readings.map((reading) => `=${Number(reading.toPrecision(9))}`);
}

export function buildValueVector(expressions: readonly ValueExpression[]): Map<string, number> {
  const vector = new Map<string, number>();
  for (const value of expressions.flatMap((expression) => expression.atoms)) {
    const weight = getValueWeight(value);
    for (const key of toValueKeys(value)) vector.set(key, Math.max(vector.get(key) ?? 0, weight));
  }
  return vector;
}
