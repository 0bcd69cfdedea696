/** The content that every pair of segments shares beyond chance, over all kinds of evidence. */
import type { Band } from '../band';
import { computeExcessWeight, SMOOTHING, sumOriginalWeight, sumTranslationWeight } from './shared-weight';
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
 * not taken for 0. Most pairs have such, and to know that takes no logarithms.
 */
export function computePairContents(
  kinds: readonly PairEvidence[],
  band: Band,
  isBelowChanceKept: boolean,
): PairContents {
  const [bestO, bestT] = [new Float64Array(band.rows), new Float64Array(band.columns)];
  const rows = Array.from({ length: band.rows }, (_, i) => {
    const lo = band.lo[i]!;
    const row = new Float32Array(Math.max(0, band.hi[i]! - lo));
    for (let k = 0; k < row.length; k++) {
      const j = lo + k;
      if (!isBelowChanceKept && isBelowChance(kinds, i, j, k)) continue;
      const content = computePairContent(kinds, i, j);
      row[k] = content;
      bestO[i] = Math.max(bestO[i]!, row[k]!);
      bestT[j] = Math.max(bestT[j]!, row[k]!);
    }
    return row;
  });
  return { scoreContent: (i, j) => rows[i]![j - band.lo[i]!]!, bestO, bestT };
}

/** Whether original i and translation j, cell k of its row, surely share less than by chance. */
function isBelowChance(kinds: readonly PairEvidence[], i: number, j: number, k: number): boolean {
  let [shared, chance] = [1, 1];
  for (let n = 0; n < kinds.length; n++) {
    const kind = kinds[n]!;
    shared *= kind.shared.cell(i, k) + SMOOTHING;
    chance *= kind.chance * sumOriginalWeight(kind, i, 1) * sumTranslationWeight(kind, j, 1) + SMOOTHING;
  }
  return shared < SURELY_LESS * chance;
}

function computePairContent(kinds: readonly PairEvidence[], i: number, j: number): number {
  let content = 0;
  for (const kind of kinds) {
    const shared = kind.shared.stretch(i, j, 1);
    // Rounded as it is stored.
    content = Math.fround(
      content + computeExcessWeight(kind, shared, sumOriginalWeight(kind, i, 1), sumTranslationWeight(kind, j, 1)),
    );
  }
  return content;
}
