/** Scores how well a single segment of a link is supported by the other side, to find the weakest one. */
import type { Side } from '../core/segment';
import type { Band } from './band';
import { computeExcessRatio, sumOriginalWeight, sumTranslationWeight } from './shared-weight';
import type { FreshEvidence, PairEvidence } from './sparse-evidence';

/**
 * The scores of a segment: content beyond chance that only it shares; weight of its concepts, and of its values,
 * without a match.
 */
const [CONTENT, CONCEPTS, VALUES] = [0, 1, 2];

/**
 * Up to this many contents of one side are cached, since many links have the same segment. Longer texts need too much
 * memory.
 */
const MAX_CACHED = 500_000;

/** The contents of one side's segments, each computed when it is first asked for. */
class SegmentContents {
  /** By pair and by how many segments there are on the other side. */
  private readonly contents: Float32Array;
  /** By original: where its pairs begin, were those from translation 0 on there. */
  private readonly starts: Int32Array;

  /** `compute`: the content of the segment of this side in a pair, with `count` segments of the other from there on. */
  constructor(
    private readonly band: Band,
    private readonly maxSize: number,
    private readonly compute: (i: number, j: number, count: number) => number,
  ) {
    this.starts = new Int32Array(band.rows);
    let pairs = 0;
    for (let i = 0; i < band.rows; i++) {
      this.starts[i] = pairs - band.lo[i]!;
      pairs += band.hi[i]! - band.lo[i]!;
    }
    this.contents = new Float32Array(pairs * maxSize <= MAX_CACHED ? pairs * maxSize : 0).fill(Number.NaN);
  }

  get(i: number, j: number, count: number): number {
    if (!this.contents.length || j < this.band.lo[i]! || j >= this.band.hi[i]!) return this.compute(i, j, count);
    const place = (this.starts[i]! + j) * this.maxSize + count - 1;
    const content = this.contents[place]!;
    return Number.isNaN(content) ? this.add(place, this.compute(i, j, count)) : content;
  }

  private add(place: number, content: number): number {
    this.contents[place] = content;
    return this.contents[place]!;
  }
}

/** The three kinds of evidence that a segment is scored by. */
type SegmentEvidence<E> = Readonly<Record<'concepts' | 'values' | 'strings', E>>;

/**
 * Scores the segments of a link one by one against the whole other side. Content counts only what no neighbor of the
 * segment says: a name that is repeated is evidence for one segment, not for two.
 */
export class SegmentScores {
  private readonly contentsO: SegmentContents;
  private readonly contentsT: SegmentContents;

  /** `band`: what links reach. `maxSize`: the most segments of one side in a link. */
  constructor(
    private readonly evidence: SegmentEvidence<PairEvidence>,
    fresh: SegmentEvidence<FreshEvidence>,
    band: Band,
    maxSize: number,
  ) {
    const kinds = [
      { kind: evidence.concepts, fresh: fresh.concepts },
      { kind: evidence.values, fresh: fresh.values },
      { kind: evidence.strings, fresh: fresh.strings },
    ] as const;
    this.contentsO = new SegmentContents(band, maxSize, (i, j, count) =>
      computeContent(kinds, 'original', i, j, count),
    );
    this.contentsT = new SegmentContents(band, maxSize, (i, j, count) =>
      computeContent(kinds, 'translation', j, i, count),
    );
  }

  /**
   * Writes the three scores of the segment with the least content into `out`, and gives its side. Only sides of several
   * segments count; one side must have at least two.
   */
  least(i: number, a: number, j: number, b: number, out: Float64Array): Side {
    let side: Side = 'original';
    let weakest = i;
    let least = Number.POSITIVE_INFINITY;
    for (let k = i; a > 1 && k < i + a; k++) {
      const content = this.contentsO.get(k, j, b);
      if (content >= least) continue;
      weakest = k;
      least = content;
    }
    for (let k = j; b > 1 && k < j + b; k++) {
      const content = this.contentsT.get(i, k, a);
      if (content >= least) continue;
      side = 'translation';
      weakest = k;
      least = content;
    }
    out[CONTENT] = least;
    this.writeUnmatched(side, weakest, side === 'original' ? j : i, side === 'original' ? b : a, out);
    return side;
  }

  private writeUnmatched(side: Side, at: number, from: number, count: number, out: Float64Array): void {
    const { concepts, values } = this.evidence;
    out[CONCEPTS] = Math.fround(computeUnmatchedWeight(concepts, side, at, from, count));
    out[VALUES] = Math.fround(computeUnmatchedWeight(values, side, at, from, count));
  }
}

/** The logarithms of three ratios in one, since logarithms take most of the time. */
function computeContent(
  kinds: readonly { readonly kind: PairEvidence; readonly fresh: FreshEvidence }[],
  side: Side,
  at: number,
  from: number,
  count: number,
): number {
  let ratio = 1;
  for (const { kind, fresh } of kinds)
    ratio *=
      side === 'original'
        ? computeExcessRatio(
            kind,
            fresh.freshO.stretch(at, from, count),
            sumOriginalWeight(kind, at, 1),
            sumTranslationWeight(kind, from, count),
          )
        : computeExcessRatio(
            kind,
            fresh.freshT.block(from, count, at, 1),
            sumOriginalWeight(kind, from, count),
            sumTranslationWeight(kind, at, 1),
          );
  return Math.log(ratio);
}

function computeUnmatchedWeight(evidence: PairEvidence, side: Side, at: number, from: number, count: number): number {
  return side === 'original'
    ? Math.max(0, evidence.usual * sumOriginalWeight(evidence, at, 1) - evidence.shared.stretch(at, from, count))
    : Math.max(0, evidence.usual * sumTranslationWeight(evidence, at, 1) - evidence.shared.block(from, count, at, 1));
}
