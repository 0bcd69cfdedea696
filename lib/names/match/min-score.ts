/** How well a name must match in running text, by the number of its phonemes. */
import type { Pronunciations } from '../pronounce';

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
