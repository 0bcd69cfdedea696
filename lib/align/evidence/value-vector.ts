import type { Value, ValueExpression } from '../../core';

/** Small counts and number words are everywhere; a large figure or a year is a fingerprint. */
function getValueWeight(atom: Value): number {
  if (atom.kind === 'weekday') return 0.7;
  if (atom.weak) return 0.4;
  return atom.kind === 'number' && atom.value >= 0 && atom.value < 4 ? 0.6 : 1;
}

/** Months, weekdays apart from plain numbers; everything else by its value, in each reading it allows. */
function toValueKeys(atom: Value): string[] {
  if (atom.kind === 'month' || atom.kind === 'weekday') return [`${atom.kind}:${atom.value}`];
  if (atom.kind === 'relative') return [`relative:${atom.unit}:${atom.value}`];
  const values = atom.or === undefined ? [atom.value] : [atom.value, atom.or];
  return values.map((value) => `=${Number(value.toPrecision(9))}`);
}

/** The values a segment states, as a sparse vector: dates, figures and times mean the same in every language. */
export function buildValueVector(facts: readonly ValueExpression[]): Map<string, number> {
  const out = new Map<string, number>();
  for (const atom of facts.flatMap((f) => f.atoms)) {
    const weight = getValueWeight(atom);
    for (const key of toValueKeys(atom)) out.set(key, Math.max(out.get(key) ?? 0, weight));
  }
  return out;
}
