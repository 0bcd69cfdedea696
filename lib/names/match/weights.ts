/** Weights of the features in `score.ts`, by name, in their order; learned by `npx tsx tools/names.ts --fit`. */
export const WEIGHTS = {
  one: 5.6,
  cost: -6.42,
  consonants: -1.03,
  first: -1.08,
  length: 0,
  word: -6.24,
  words: -0.98,
  omitted: -1.25,
  short: -2.13,
  turned: -1.38,
  indirect: -0.47,
  cuts: -3.17,
} as const;
