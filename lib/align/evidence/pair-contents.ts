/** The content that every pair of segments shares beyond chance, over all kinds of evidence. */
import type { Band } from '../band';
import { BandedMatrix } from './banded-matrix';
import { SMOOTHING, sumOriginalWeight, sumTranslationWeight } from './shared-weight';
import type { PairEvidence } from './sparse-evidence';

/** Content that original i and translation j share beyond chance, in nats. */
export type ContentScorer = (i: number, j: number) => number;

export interface PairContents {
  readonly scoreContent: ContentScorer;
  /** For each segment the most content that it shares with a segment of the other side; at least 0. */
  readonly bestO: Float64Array;
  readonly bestT: Float64Array;
}

/** Below this share of chance a pair has less content than chance gives, however the logarithms are rounded. */
const SURELY_LESS = 1 - 1e-6;

/**
 * Computes the content of every pair within the band once. `isBelowChanceKept`: content below 0 is asked for, too, and
 * not taken for 0. Most pairs share nothing and have such, and to know that takes no logarithms.
 */
export function computePairContents(
  kinds: readonly PairEvidence[],
  band: Band,
  isBelowChanceKept: boolean,
): PairContents {
  const [bestO, bestT] = [new Float64Array(band.rows), new Float64Array(band.columns)];
  /** By kind of evidence, of the pair looked at: the weight shared, and that shared by chance. Both are smoothed. */
  const [shared, chance] = [new Float64Array(kinds.length), new Float64Array(kinds.length)];
  const contents = new BandedMatrix(band, (i, cells, offset) => {
    const addContent = (j: number): void => {
      let sharedProduct = 1;
      let chanceProduct = SURELY_LESS;
      for (let n = 0; n < kinds.length; n++) {
        const kind = kinds[n]!;
        shared[n] = kind.shared.get(i, j) + SMOOTHING;
        chance[n] = kind.chance * sumOriginalWeight(kind, i, 1) * sumTranslationWeight(kind, j, 1) + SMOOTHING;
        sharedProduct *= shared[n]!;
        chanceProduct *= chance[n]!;
      }
      if (sharedProduct < chanceProduct && !isBelowChanceKept) return;
      let content = 0;
      // Rounded as it is stored.
      for (let n = 0; n < kinds.length; n++) content = Math.fround(content + Math.log(shared[n]! / chance[n]!));
      cells[offset + j] = content;
      if (content > bestO[i]!) bestO[i] = content;
      if (content > bestT[j]!) bestT[j] = content;
    };
    const [lo, hi] = [band.lo[i]!, band.hi[i]!];
    if (isBelowChanceKept) for (let j = lo; j < hi; j++) addContent(j);
    else visitShared(kinds, i, lo, hi, addContent);
  });
  return { scoreContent: (i, j) => contents.get(i, j), bestO, bestT };
}

/** Visits the columns of row i, from `lo` to before `hi`, where any kind of evidence is shared. */
function visitShared(
  kinds: readonly PairEvidence[],
  i: number,
  lo: number,
  hi: number,
  visit: (j: number) => void,
): void {
  const next = kinds.map((kind) => kind.shared.findFilled(i, lo));
  for (;;) {
    let j = hi;
    for (let n = 0; n < next.length; n++) j = Math.min(j, next[n]!);
    if (j >= hi) return;
    visit(j);
    for (let n = 0; n < next.length; n++) if (next[n] === j) next[n] = kinds[n]!.shared.findFilled(i, j + 1);
  }
}
