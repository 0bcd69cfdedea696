/** How sure a finding is, in three steps: the one scale that rows, cards, filters, settings and copies speak by. */

/** The steps with the least confidence of each, the surest first. What is below half stays behind a button. */
export const SURENESS_STEPS = [
  ['certain', 0.95],
  ['likely', 0.75],
  ['possible', 0],
] as const;

export type Sureness = (typeof SURENESS_STEPS)[number][0];

/** `confidence`: 0..1. */
export const getSureness = (confidence: number): Sureness =>
  SURENESS_STEPS.find(([, least]) => confidence >= least)?.[0] ?? 'possible';

/** In English, for what has no interface: files and pages of the command. */
export const SURENESS_NAMES: Readonly<Record<Sureness, string>> = {
  certain: 'Almost certain',
  likely: 'Likely',
  possible: 'Possible',
};
