/** One thing measured, and what it may be at most, both in the same unit. */
export interface Budget {
  readonly what: string;
  readonly measured: number;
  readonly most: number;
  /** As it is written behind a number: " kB", "×". */
  readonly unit: string;
  /** How many times the budget it has to be before that counts as a failure; once over, where it is left out. */
  readonly margin?: number;
  /** A budget that is missed for now: what was reached instead, in the same unit. From there on it is a failure. */
  readonly reached?: number;
  /** What else a person wants to know of it. */
  readonly beside?: string;
}

export type Verdict = 'within' | 'over, within the margin' | 'MISSED, as before' | 'OVER';

export function getVerdict({ measured, most, margin = 1, reached = 0 }: Budget): Verdict {
  if (measured <= most) return 'within';
  if (measured <= most * margin) return 'over, within the margin';
  return measured <= reached ? 'MISSED, as before' : 'OVER'; // What is not a number is over.
}

const formatValue = (value: number, unit: string): string =>
  `${value.toLocaleString('en', { maximumFractionDigits: 1, minimumFractionDigits: value < 100 ? 1 : 0 })}${unit}`;

/** A line to print: what, the number, the budget, the verdict. */
export function formatBudget(budget: Budget): string {
  const { what, measured, most, unit, beside } = budget;
  const columns = [
    what.padEnd(68),
    formatValue(measured, unit).padStart(10),
    ` ≤ ${formatValue(most, unit)}`.padEnd(15),
  ];
  return `${columns.join('')}${getVerdict(budget)}${beside ? ` (${beside})` : ''}`;
}
