import type { Sounds } from '../pronounce';

/** Cost from which on a sound counts: what is often left out does not make a name longer. */
const COUNTS = 20;

/** How many sounds a name has, those that are often left out not counted. */
export function nameLength(sounds: Sounds): number {
  const track = sounds.tracks[0]?.track;
  if (!track) return 0;
  let length = 0;
  for (let at = 0; at < track.length; at++) if (track.drops[at]! >= COUNTS) length++;
  return length;
}

/**
 * Scores by length of the name, from three sounds on, from which a name is heard in fewer than one in two hundred
 * sentences that do not hold it (`tests/tools/names.ts --running`).
 */
const TRUSTED: readonly number[] = [0.95, 0.9, 0.88, 0.84, 0.78, 0.68, 0.62];
const SHORTEST = 3;
/** Names of ten sounds and more. */
const LONG = 0.5;

/**
 * The least score at which a stretch of running text may be taken for a name of so many sounds (`nameLength`). Shorter
 * names than three sounds are never to be trusted by their sound alone: 1.
 */
export function trusted(length: number): number {
  if (length < SHORTEST) return 1;
  return TRUSTED[length - SHORTEST] ?? LONG;
}
