/** Scores a pair of pronunciations with a logistic model over features of their alignment. */
import { toProbability } from '../../core/logistic';
import { alignPhonemes, computeDeletionCost } from './align-phonemes';
import type { PhonemeSequence } from './sounds/phoneme-sequence';
import { SYLLABIC } from './sounds/phonemes';
import type { Pronunciations } from './sounds/pronounce';

// How well a name must match in running text, by the number of its phonemes.

/** Least cost of a phoneme that counts, in hundredths: weak ones do not make a name longer. */
const MIN_COUNTED_COST = 20;

/** How many phonemes a name has in its first pronunciation, without those that are often left out. */
export function countPhonemes(pronunciations: Pronunciations): number {
  const phonemes = pronunciations.tracks[0]?.track;
  if (!phonemes) return 0;
  let length = 0;
  for (let at = 0; at < phonemes.length; at++) if (phonemes.drops[at]! >= MIN_COUNTED_COST) length++;
  return length;
}

/**
 * Least scores by length of the name, from three phonemes on: with these, a name is found in fewer than one in two
 * hundred sentences that do not contain it (`tools/names.ts --running`).
 */
const MIN_SCORES: readonly number[] = [0.95, 0.9, 0.88, 0.84, 0.78, 0.68, 0.62];
const MIN_PHONEMES = 3;
/** For names of ten phonemes and more. */
const LONG_NAME_SCORE = 0.5;

/**
 * The least score, 0..1, at which a span of running text counts as a name of so many phonemes (`countPhonemes`). It is
 * 1 for names of fewer than three phonemes, which sound alone cannot identify.
 */
export function getMinScore(length: number): number {
  if (length < MIN_PHONEMES) return 1;
  return MIN_SCORES[length - MIN_PHONEMES] ?? LONG_NAME_SCORE;
}

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

/** Conditions of a comparison that the phonemes themselves do not show. */
export interface NameMatchConditions {
  /** 1 if the words were put in another order. */
  readonly turned: number;
  /** Share of the longer name that is left out as whole words, 0..1. */
  readonly omitted: number;
  /** 1 if one side is pronounced differently from how its language spells. */
  readonly indirect: number;
  /** How many of a span's two edges cut a word in two, 0..2. */
  readonly cuts: number;
}

type NameFeature = keyof typeof WEIGHTS;

/** Names of the features, in the order of the weights. */
export const FEATURES = Object.keys(WEIGHTS) as readonly NameFeature[];
const FEATURE_WEIGHTS: readonly number[] = FEATURES.map((name) => WEIGHTS[name]);

/** Least cost that a word counts with, in hundredths: words of one or two phonemes say little by themselves. */
export const MIN_WORD_COST = 150;

/** The worst word: the cost of its alignment as a share of the cost of leaving it out. */
function computeWorstWordCost(phonemes: PhonemeSequence, costs: Float32Array, kind: number): number {
  let worst = 0;
  let cost = 0;
  let fullCost = 0;
  for (let at = 0; at < costs.length; at++) {
    cost += costs[at]!;
    fullCost += phonemes.drops[kind * phonemes.length + at]!;
    if (at + 1 < costs.length && phonemes.words[at + 1] === phonemes.words[at]) continue;
    worst = Math.max(worst, cost / Math.max(fullCost, MIN_WORD_COST));
    cost = 0;
    fullCost = 0;
  }
  return worst;
}

/** Number of words; 0 for Han, Hangul and kana, which often write a name without spaces. */
function countNameWords(phonemes: PhonemeSequence): number {
  let count = 0;
  for (let at = 0; at < phonemes.length; at++) {
    if (phonemes.kinds[at] === SYLLABIC) return 0;
    if (at === 0 || phonemes.words[at] !== phonemes.words[at - 1]) count++;
  }
  return count;
}

/** The features of a pair of pronunciations, in the order of `FEATURES`; undefined if one is empty. */
export function computeNameFeatures(
  a: PhonemeSequence,
  b: PhonemeSequence,
  { turned, omitted, indirect, cuts }: NameMatchConditions,
): number[] | undefined {
  if (a.length === 0 || b.length === 0) return undefined;
  const { cost, consonants, left, right } = alignPhonemes(a, b);
  const kindA = a.kinds[0]!;
  const kindB = b.kinds[0]!;
  const massA = computeDeletionCost(a, kindB);
  const massB = computeDeletionCost(b, kindA);
  const mass = Math.max(1, (massA.all + massB.all) / 2);
  const consonantMass = Math.max(40, (massA.consonants + massB.consonants) / 2);
  const countA = countNameWords(a);
  const countB = countNameWords(b);
  const features: Readonly<Record<NameFeature, number>> = {
    one: 1,
    cost: Math.min(2, cost / mass),
    consonants: Math.min(2, consonants / consonantMass),
    first: Math.max(left[0]!, right[0]!) / 100,
    length: Math.abs(massA.consonants - massB.consonants) / Math.max(40, massA.consonants, massB.consonants),
    word: Math.min(2, Math.max(computeWorstWordCost(a, left, kindB), computeWorstWordCost(b, right, kindA))),
    words: countA && countB ? Math.abs(countA - countB) / Math.max(countA, countB) : 0,
    omitted,
    short: Math.min(1, 100 / consonantMass),
    turned,
    indirect,
    cuts: cuts / 2,
  };
  return FEATURES.map((name) => features[name]);
}

/** The probability, 0..1, that features come from two forms of one name. */
export function scoreNameFeatures(features: readonly number[], weights: readonly number[] = FEATURE_WEIGHTS): number {
  let sum = 0;
  for (let k = 0; k < features.length; k++) sum += features[k]! * weights[k]!;
  return toProbability(sum);
}
