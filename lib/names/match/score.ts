import { toProbability } from '../../util/logistic';
import type { PhonemeSequence } from '../phoneme-sequence';
import { SYLLABIC } from '../phonemes';
import { alignPhonemes, computeDeletionCost } from './align-phonemes';
import { WEIGHTS } from './weights';

/** What a comparison knows besides the sounds. */
export interface NameMatchConditions {
  /** 1 if the words had to be put in another order. */
  readonly turned: number;
  /** Share of the longer name's sounds that are left out as whole words, 0..1. */
  readonly omitted: number;
  /** 1 if one side is read otherwise than its language spells. */
  readonly indirect: number;
  /** How many of the two edges of a stretch cut a word in two, 0..2. */
  readonly cuts: number;
}

export const FEATURES = [
  'one',
  'cost',
  'consonants',
  'first',
  'length',
  'word',
  'words',
  'omitted',
  'short',
  'turned',
  'indirect',
  'cuts',
] as const;

/** Words of one or two sounds say little by themselves: no word is taken to weigh less. */
export const MIN_WORD_COST = 150;

/** The dearest word: what its sounds cost as a share of what they weigh. */
function computeWorstWordCost(track: PhonemeSequence, costs: Float32Array, kind: number): number {
  let worst = 0;
  let cost = 0;
  let mass = 0;
  for (let at = 0; at < costs.length; at++) {
    cost += costs[at]!;
    mass += track.drops[kind * track.length + at]!;
    if (at + 1 < costs.length && track.words[at + 1] === track.words[at]) continue;
    worst = Math.max(worst, cost / Math.max(mass, MIN_WORD_COST));
    cost = 0;
    mass = 0;
  }
  return worst;
}

/** Number of words; 0 of scripts that write names in one run as often as not (Han, Hangul, kana). */
function countNameWords(track: PhonemeSequence): number {
  let count = 0;
  for (let at = 0; at < track.length; at++) {
    if (track.kinds[at] === SYLLABIC) return 0;
    if (at === 0 || track.words[at] !== track.words[at - 1]) count++;
  }
  return count;
}

/** The features of two readings set against each other, in the order of `FEATURES`; none if one is empty. */
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
  return [
    1,
    Math.min(2, cost / mass),
    Math.min(2, consonants / consonantMass),
    Math.max(left[0]!, right[0]!) / 100,
    Math.abs(massA.consonants - massB.consonants) / Math.max(40, massA.consonants, massB.consonants),
    Math.min(2, Math.max(computeWorstWordCost(a, left, kindB), computeWorstWordCost(b, right, kindA))),
    countA && countB ? Math.abs(countA - countB) / Math.max(countA, countB) : 0,
    omitted,
    Math.min(1, 100 / consonantMass),
    turned,
    indirect,
    cuts / 2,
  ];
}

export function scoreNameFeatures(features: readonly number[], weights: readonly number[] = WEIGHTS): number {
  let sum = 0;
  for (let k = 0; k < features.length; k++) sum += features[k]! * weights[k]!;
  return toProbability(sum);
}
