import type { AnalyzedSegment } from '../../core';
import type { Band } from '../band';
import { centerEmbeddings, computeDotProduct, computeSumLengths, type Embeddings } from './embeddings';
import { estimateEncoderTrust, findMutualChain } from './mutual-nearest';
import { BandedSums, computePrefixSums } from './prefix-sums';

/** Similarity is told in units of what corresponds usually has; beyond these it tells no more. */
const [LEAST, MOST] = [-0.5, 2];

/** How near to each other a sentence encoder places the passages of two texts. */
export class EmbeddingSimilarity {
  private readonly known: { readonly o: Float64Array; readonly t: Float64Array };

  private constructor(
    private readonly cosines: BandedSums,
    private readonly lengths: { readonly o: Float64Array; readonly t: Float64Array },
    [o, t]: readonly [Embeddings, Embeddings],
    private readonly most: number,
    /** How far the encoder is to be believed about these texts, 0..1. */
    readonly trust: number,
    /** The usual cosine of what corresponds. */
    private readonly usual: number,
  ) {
    const known = (side: Embeddings) => computePrefixSums(side.map((vector) => (vector ? 1 : 0)));
    this.known = { o: known(o), t: known(t) };
  }

  /**
   * Undefined where too little has a direction, or where the encoder tells nothing about these texts. `most`: pieces of a
   * side that a link joins at most. Time grows with the band's area.
   */
  static of(
    original: readonly AnalyzedSegment[],
    translation: readonly AnalyzedSegment[],
    band: Band,
    most: number,
  ): EmbeddingSimilarity | undefined {
    const sides = centerEmbeddings(original, translation);
    if (!sides) return undefined;
    const rows = computeCosines(sides, band);
    const chain = findMutualChain(rows, band);
    const trust = estimateEncoderTrust(chain.length, Math.min(...sides.map((side) => side.filter(Boolean).length)));
    const usual = chain[chain.length >> 1] ?? 0;
    if (trust <= 0 || usual <= 0) return undefined;
    const lengths = { o: computeSumLengths(sides[0], most), t: computeSumLengths(sides[1], most) };
    return new EmbeddingSimilarity(new BandedSums(band, rows), lengths, sides, most, trust, usual);
  }

  /** Whether all of a passage has a place: of what has none nothing is said. */
  knows(i: number, a: number, j: number, b: number): boolean {
    const { o, t } = this.known;
    return o[i + a]! - o[i]! === a && t[j + b]! - t[j]! === b;
  }

  places(side: 'o' | 't', at: number): boolean {
    return this.known[side][at + 1]! > this.known[side][at]!;
  }

  /** How alike originals i … i+a−1 and translations j … j+b−1 are: 0 as unrelated ones are, 1 as counterparts are. */
  likeness(i: number, a: number, j: number, b: number): number {
    const length = this.lengths.o[i * this.most + a - 1]! * this.lengths.t[j * this.most + b - 1]!;
    return clampSimilarity(length > 0 ? this.cosines.block(i, a, j, b) / (length * this.usual) : 0);
  }
}

const clampSimilarity = (value: number): number => Math.min(MOST, Math.max(LEAST, value));

function computeCosines([o, t]: readonly [Embeddings, Embeddings], band: Band): Float32Array[] {
  return o.map((mine, i) => {
    const row = new Float32Array(Math.max(0, band.hi[i]! - band.lo[i]!));
    for (let k = 0; mine && k < row.length; k++) {
      const theirs = t[band.lo[i]! + k];
      if (theirs) row[k] = computeDotProduct(mine, theirs);
    }
    return row;
  });
}
