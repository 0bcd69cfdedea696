import { toProbability } from '../../util/logistic';
import type { Track } from '../phoneme-sequence';
import { SYLLABIC } from '../phonemes';
import { align, massOf } from './align-phonemes';
import { WEIGHTS } from './weights';

/** What a comparison knows besides the sounds. */
export interface Circumstances {
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
export const LIGHT_WORD = 150;

/** The dearest word: what its sounds cost as a share of what they weigh. */
function worstWord(track: Track, costs: Float32Array, kind: number): number {
  let worst = 0;
  let cost = 0;
  let mass = 0;
  for (let at = 0; at < costs.length; at++) {
    cost += costs[at]!;
    mass += track.drops[kind * track.length + at]!;
    if (at + 1 < costs.length && track.words[at + 1] === track.words[at]) continue;
    worst = Math.max(worst, cost / Math.max(mass, LIGHT_WORD));
    cost = 0;
    mass = 0;
  }
  return worst;
}

/** Number of words; 0 of scripts that write names in one run as often as not (Han, Hangul, kana). */
function wordCount(track: Track): number {
  let count = 0;
  for (let at = 0; at < track.length; at++) {
    if (track.kinds[at] === SYLLABIC) return 0;
    if (at === 0 || track.words[at] !== track.words[at - 1]) count++;
  }
  return count;
}

/** The features of two readings set against each other, in the order of `FEATURES`; none if one is empty. */
export function featuresOf(
  a: Track,
  b: Track,
  { turned, omitted, indirect, cuts }: Circumstances,
): number[] | undefined {
  if (a.length === 0 || b.length === 0) return undefined;
  const { cost, consonants, left, right } = align(a, b);
  const kindA = a.kinds[0]!;
  const kindB = b.kinds[0]!;
  const massA = massOf(a, kindB);
  const massB = massOf(b, kindA);
  const mass = Math.max(1, (massA.all + massB.all) / 2);
  const consonantMass = Math.max(40, (massA.consonants + massB.consonants) / 2);
  const countA = wordCount(a);
  const countB = wordCount(b);
  return [
    1,
    Math.min(2, cost / mass),
    Math.min(2, consonants / consonantMass),
    Math.max(left[0]!, right[0]!) / 100,
    Math.abs(massA.consonants - massB.consonants) / Math.max(40, massA.consonants, massB.consonants),
    Math.min(2, Math.max(worstWord(a, left, kindB), worstWord(b, right, kindA))),
    countA && countB ? Math.abs(countA - countB) / Math.max(countA, countB) : 0,
    omitted,
    Math.min(1, 100 / consonantMass),
    turned,
    indirect,
    cuts / 2,
  ];
}

export function scoreOf(features: readonly number[], weights: readonly number[] = WEIGHTS): number {
  let sum = 0;
  for (let k = 0; k < features.length; k++) sum += features[k]! * weights[k]!;
  return toProbability(sum);
}
