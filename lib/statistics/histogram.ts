/** Counts of shares (0..1) in bins of equal width, so that a median of a million takes no more room than one of ten. */

const BIN_COUNT = 100;

export interface Histogram {
  readonly bins: Uint32Array;
  add(share: number): void;
  /** Adds all that another histogram counted. */
  addAll(other: Histogram): void;
  /** @returns the median, to half a hundredth; undefined where nothing was added. */
  getMedian(): number | undefined;
}

export function createHistogram(): Histogram {
  const bins = new Uint32Array(BIN_COUNT + 1);
  return {
    bins,
    add(share) {
      bins[Math.round(BIN_COUNT * share)]! += 1;
    },
    addAll(other) {
      for (const [bin, inside] of other.bins.entries()) bins[bin]! += inside;
    },
    getMedian() {
      const count = bins.reduce((sum, inside) => sum + inside, 0);
      let below = 0;
      for (const [bin, inside] of bins.entries()) {
        below += inside;
        if (count > 0 && below >= count / 2) return bin / BIN_COUNT;
      }
      return undefined;
    },
  };
}
