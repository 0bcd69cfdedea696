/** One text of an alignment seen from itself, so that what holds for either side is written once. */
import type { Band } from '../band';
import type { Bead } from '../bead-scores';

/** One text seen from itself: `own` is its side of a link, `other` the other's. */
export interface View {
  readonly side: 'o' | 't';
  /** A link of `n` segments from `p` on with `m` of the other side from `q` on. */
  readonly toBead: (p: number, n: number, q: number, m: number) => Bead;
  readonly fromBead: (bead: Bead) => readonly [p: number, n: number, q: number, m: number];
}

export const VIEWS: Readonly<Record<'o' | 't', View>> = {
  o: {
    side: 'o',
    toBead: (i, a, j, b) => ({ i, a, j, b }),
    fromBead: ({ i, a, j, b }) => [i, a, j, b],
  },
  t: {
    side: 't',
    toBead: (j, b, i, a) => ({ i, a, j, b }),
    fromBead: ({ i, a, j, b }) => [j, b, i, a],
  },
};

/** Segments of one side, from the first to the one behind the last. */
export type SegmentRange = readonly [from: number, to: number];

/** For each segment those of the other side that it is compared with. Time grows with the area of the band. */
export function listReaches({ lo, hi, rows, columns }: Band, view: View): readonly SegmentRange[] {
  if (view.side === 'o') return Array.from({ length: rows }, (_, i): SegmentRange => [lo[i]!, hi[i]!]);
  const reaches = Array.from({ length: columns }, (): [number, number] => [rows, 0]);
  for (let i = 0; i < rows; i++)
    for (let j = lo[i]!; j < hi[i]!; j++) {
      const reach = reaches[j]!;
      reach[0] = Math.min(reach[0], i);
      reach[1] = i + 1;
    }
  return reaches;
}

/** For each bead the other side's segments from the link before it to the link behind it, with those of both. */
export function listNeighborhoods(beads: readonly Bead[], view: View): readonly SegmentRange[] {
  const neighborhoods = beads.map((bead): [number, number] => {
    const [, , q, m] = view.fromBead(bead);
    return [q, q + m];
  });
  const isLink = ({ a, b }: Bead): boolean => a > 0 && b > 0;
  let from = 0;
  beads.forEach((bead, at) => {
    neighborhoods[at]![0] = Math.min(neighborhoods[at]![0], from);
    if (isLink(bead)) from = view.fromBead(bead)[2];
  });
  let to = neighborhoods.at(-1)?.[1] ?? 0;
  for (let at = beads.length - 1; at >= 0; at--) {
    const own = neighborhoods[at]![1];
    neighborhoods[at]![1] = Math.max(own, to);
    if (isLink(beads[at]!)) to = own;
  }
  return neighborhoods;
}
