/** One text of an alignment seen from itself, so that what holds for either side is written once. */
import type { Side } from '../core/segment';
import type { Band } from './band';
import type { Bead } from './bead-scores';

/** A bead as one of its sides sees it: that side's segments, and the other's. */
export interface SidedBead {
  readonly first: number;
  readonly count: number;
  readonly otherFirst: number;
  readonly otherCount: number;
}

/** One text seen from itself. */
export interface View {
  readonly side: Side;
  readonly toBead: (sided: SidedBead) => Bead;
  readonly fromBead: (bead: Bead) => SidedBead;
}

export const VIEWS: Readonly<Record<Side, View>> = {
  original: {
    side: 'original',
    toBead: ({ first, count, otherFirst, otherCount }) => ({ i: first, a: count, j: otherFirst, b: otherCount }),
    fromBead: ({ i, a, j, b }) => ({ first: i, count: a, otherFirst: j, otherCount: b }),
  },
  translation: {
    side: 'translation',
    toBead: ({ first, count, otherFirst, otherCount }) => ({ i: otherFirst, a: otherCount, j: first, b: count }),
    fromBead: ({ i, a, j, b }) => ({ first: j, count: b, otherFirst: i, otherCount: a }),
  },
};

/** Segments of one side, from the first to the one behind the last. */
export type SegmentRange = readonly [from: number, to: number];

/** For each segment those of the other side that it is compared with. Time grows with the area of the band. */
export function listReaches({ lo, hi, rows, columns }: Band, view: View): readonly SegmentRange[] {
  if (view.side === 'original') return Array.from({ length: rows }, (_, i): SegmentRange => [lo[i]!, hi[i]!]);
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
    const { otherFirst, otherCount } = view.fromBead(bead);
    return [otherFirst, otherFirst + otherCount];
  });
  const isLink = ({ a, b }: Bead): boolean => a > 0 && b > 0;
  let from = 0;
  beads.forEach((bead, at) => {
    neighborhoods[at]![0] = Math.min(neighborhoods[at]![0], from);
    if (isLink(bead)) from = view.fromBead(bead).otherFirst;
  });
  let to = neighborhoods.at(-1)?.[1] ?? 0;
  for (let at = beads.length - 1; at >= 0; at--) {
    const own = neighborhoods[at]![1];
    neighborhoods[at]![1] = Math.max(own, to);
    if (isLink(beads[at]!)) to = own;
  }
  return neighborhoods;
}
