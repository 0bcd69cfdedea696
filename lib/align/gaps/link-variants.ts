/** The links that a segment is in or could join, each with it and without it. */
import type { Bead } from '../bead-scores';
import type { View } from './text-view';

/** The link that a segment is in, or the nearest ones that a gap could join: on either side, past other gaps. */
function listLinks(beads: readonly Bead[], view: View, at: number, k: number): readonly Bead[] {
  const bead = beads[at]!;
  if (bead.a && bead.b) return [bead];
  return [-1, 1].flatMap((step) => {
    let next = at + step;
    while (beads[next] && view.fromBead(beads[next]!)[1] === 0) next += step;
    const near = beads[next];
    if (!near?.a || !near.b) return [];
    const [p, n] = view.fromBead(near);
    return p + n === k || p === k + 1 ? [near] : [];
  });
}

/** A link with a segment at its edge, and without it; without is undefined where nothing is left, or it is within. */
export interface LinkVariants {
  readonly with: Bead;
  readonly without: Bead | undefined;
}

function splitLink(view: View, link: Bead, k: number): LinkVariants {
  const [p, n, q, m] = view.fromBead(link);
  if (k < p || k >= p + n) return { with: view.toBead(Math.min(p, k), n + 1, q, m), without: link };
  const isEdge = n > 1 && (k === p || k === p + n - 1);
  return { with: link, without: isEdge ? view.toBead(k === p ? p + 1 : p, n - 1, q, m) : undefined };
}

/** A measure of a link with a segment, without it, and what the segment gains by that. */
type Measured = readonly [withIt: number, withoutIt: number, gain: number, link: Bead | undefined];

/** Measures the links that a segment is in or could join, and takes that in which it gains most; 0 where there is none. */
export function measureBest(
  variants: readonly LinkVariants[],
  measure: (bead: Bead) => number,
  toGain: (withIt: number, withoutIt: number) => number = (withIt, withoutIt) => withIt - withoutIt,
): Measured {
  let best: Measured | undefined;
  for (const split of variants) {
    const [withIt, withoutIt] = [measure(split.with), split.without ? measure(split.without) : 0];
    const gain = toGain(withIt, withoutIt);
    if (!best || gain > best[2]) best = [withIt, withoutIt, gain, split.with];
  }
  return best ?? [0, 0, 0, undefined];
}

/** Lists the variants for segment `k`, which stands in bead `at`. */
export const listLinkVariants = (beads: readonly Bead[], view: View, at: number, k: number): readonly LinkVariants[] =>
  listLinks(beads, view, at, k).map((link) => splitLink(view, link, k));
