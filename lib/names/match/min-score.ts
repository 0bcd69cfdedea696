import type { Pronunciations } from '../pronounce';

/** Cost from which on a sound counts: what is often left out does not make a name longer. */
const MIN_COUNTED_COST = 20;

/** How many sounds a name has, those that are often left out not counted. */
export function countPhonemes(sounds: Pronunciations): number {
  const track = sounds.tracks[0]?.track;
  if (!track) return 0;
  let length = 0;
  for (let at = 0; at < track.length; at++) if (track.drops[at]! >= MIN_COUNTED_COST) length++;
  return length;
}

/**
 * Scores by length of the name, from three sounds on, from which a name is heard in fewer than one in two hundred
 * sentences that do not hold it (`tests/tools/names.ts --running`).
 */
const MIN_SCORES: readonly number[] = [0.95, 0.9, 0.88, 0.84, 0.78, 0.68, 0.62];
const MIN_PHONEMES = 3;
/** Names of ten sounds and more. */
const LONG_NAME_SCORE = 0.5;

/**
 * The least score at which a stretch of running text may be taken for a name of so many sounds (`nameLength`). Shorter
 * names than three sounds are never to be trusted by their sound alone: 1.
 */
export function getMinScore(length: number): number {
  if (length < MIN_PHONEMES) return 1;
  return MIN_SCORES[length - MIN_PHONEMES] ?? LONG_NAME_SCORE;
}
