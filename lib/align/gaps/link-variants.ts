/** The links that a segment is in or could join, each with it and without it. */
import type { Bead } from '../bead-scores';
import type { View } from './text-view';

/** The nearest link before or behind a bead, past gaps of the same side; undefined where there is none. */
function findNearestLink(beads: readonly Bead[], view: View, from: number, step: -1 | 1): Bead | undefined {
  let next = from + step;
  while (beads[next] && view.fromBead(beads[next]!).count === 0) next += step;
  const near = beads[next];
  return near?.a && near.b ? near : undefined;
}

/** The link that a segment is in, or those that a gap could join: directly before it and behind it. */
function listLinks(beads: readonly Bead[], view: View, beadIndex: number, segment: number): readonly Bead[] {
  const bead = beads[beadIndex]!;
  if (bead.a && bead.b) return [bead];
  return ([-1, 1] as const).flatMap((step) => {
    const near = findNearestLink(beads, view, beadIndex, step);
    if (!near) return [];
    const { first, count } = view.fromBead(near);
    return first + count === segment || first === segment + 1 ? [near] : [];
  });
}

/** A link with a segment at its edge, and without it; without is undefined where nothing is left, or it is within. */
export interface LinkVariants {
  readonly with: Bead;
  readonly without: Bead | undefined;
}

function splitLink(view: View, link: Bead, segment: number): LinkVariants {
  const sided = view.fromBead(link);
  const { first, count } = sided;
  const last = first + count - 1;
  if (segment < first || segment > last)
    return { with: view.toBead({ ...sided, first: Math.min(first, segment), count: count + 1 }), without: link };
  if (count === 1 || (segment !== first && segment !== last)) return { with: link, without: undefined };
  const shorter = { ...sided, first: segment === first ? first + 1 : first, count: count - 1 };
  return { with: link, without: view.toBead(shorter) };
}

/** A measure of a link with a segment and without it, and what the segment gains by that; 0 where there is no link. */
export interface MeasuredLink {
  readonly withSegment: number;
  readonly withoutSegment: number;
  readonly gain: number;
  /** Undefined where there is none. */
  readonly link: Bead | undefined;
}

const NO_LINK: MeasuredLink = { withSegment: 0, withoutSegment: 0, gain: 0, link: undefined };

/** Measures the links that a segment is in or could join, and takes that in which it gains most. */
export function measureBestLink(
  variants: readonly LinkVariants[],
  measure: (bead: Bead) => number,
  toGain: (withSegment: number, withoutSegment: number) => number = (withSegment, withoutSegment) =>
    withSegment - withoutSegment,
): MeasuredLink {
  let best: MeasuredLink | undefined;
  for (const variant of variants) {
    const withSegment = measure(variant.with);
    const withoutSegment = variant.without ? measure(variant.without) : 0;
    const gain = toGain(withSegment, withoutSegment);
    if (!best || gain > best.gain) best = { withSegment, withoutSegment, gain, link: variant.with };
  }
  return best ?? NO_LINK;
}

/** Lists the variants for a segment, which stands in the bead of an index. */
export const listLinkVariants = (
  beads: readonly Bead[],
  view: View,
  beadIndex: number,
  segment: number,
): readonly LinkVariants[] => listLinks(beads, view, beadIndex, segment).map((link) => splitLink(view, link, segment));
