/** Weights of the logistic model in `score.ts`, learned by `npx tsx tools/names.ts --fit`. */
export const WEIGHTS: readonly number[] = [
  5.6, -6.42, -1.03, -1.08, 0, -6.24, -0.98, -1.25, -2.13, -1.38, -0.47, -3.17,
];
