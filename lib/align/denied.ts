import type { Context } from './context';
import { coveredShares, massO, massT } from './evidence/shared';
import type { Bead } from './steps';

/** Share of a side's words that the other has, where 1 is what is usual, below which two passages are not each other's. */
const COVERED = 0.05;
/** What a passage must say at least, in nats of rarity, for its words to tell. */
const TELLING = 15;

/**
 * With a rendering, two passages that have next to no words in common are not each other's, however well their lengths
 * and places fit: one was dropped, and another put where it stood.
 */
export function denied(bead: Bead, context: Context): Bead[] {
  const { i, a, j, b } = bead;
  if (!context.rendered || a !== 1 || b !== 1) return [bead];
  const { strings, concepts, values } = context.evidence;
  if (massO(strings, i, 1) < TELLING || massT(strings, j, 1) < TELLING) return [bead];
  if (values.shared.block(i, 1, j, 1) > 0) return [bead];
  if ([strings, concepts].some((e) => Math.max(...coveredShares(e, i, 1, j, 1)) >= COVERED)) return [bead];
  return [
    { i, a: 1, j, b: 0 },
    { i: i + 1, a: 0, j, b: 1 },
  ];
}
