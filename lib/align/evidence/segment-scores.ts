/** Scores how well a single segment of a link is supported by the other side, to find the weakest one. */
import type { Band } from '../band';
import { computeCoverage, computeExcessWeight, sumOriginalWeight, sumTranslationWeight } from './shared-weight';
import type { FreshEvidence, PairEvidence } from './sparse-evidence';

/**
 * The scores of a segment: content beyond chance that only it shares; weight of its concepts, and of its values,
 * without a match; the coverage of its words, also of those that a neighbor says, too.
 */
const FIELD_COUNT = 4;
const [CONTENT, CONCEPTS, VALUES, COVERED] = [0, 1, 2, 3];

/**
 * Up to this many numbers of one side are cached, since many links have the same segment. Longer texts need too much
 * memory.
 */
const MAX_CACHED = 2_000_000;

/** The three kinds of evidence that a segment is scored by. */
type SegmentEvidence<E> = Readonly<Record<'concepts' | 'values' | 'strings', E>>;

/**
 * Scores the segments of a link one by one against the whole other side. Content counts only what no neighbor of the
 * segment says: a name that is repeated is evidence for one segment, not for two.
 */
export class SegmentScores {
  private readonly cache: Record<'o' | 't', Float32Array> | undefined;
  /** By original: where its pairs begin in the cache, were those from translation 0 on there. */
  private readonly starts: Int32Array;
  private readonly scores = new Float64Array(FIELD_COUNT);

  /**
   * `band`: what links reach. `maxSize`: the most segments of one side in a link. `withCoverage`: the coverage is asked
   * for, which takes as long as the rest; it is 0 otherwise.
   */
  constructor(
    private readonly evidence: SegmentEvidence<PairEvidence>,
    private readonly fresh: SegmentEvidence<FreshEvidence>,
    private readonly band: Band,
    private readonly maxSize: number,
    private readonly withCoverage: boolean,
  ) {
    this.starts = new Int32Array(band.rows);
    let pairs = 0;
    for (let i = 0; i < band.rows; i++) {
      this.starts[i] = pairs - band.lo[i]!;
      pairs += band.hi[i]! - band.lo[i]!;
    }
    const size = pairs * maxSize * FIELD_COUNT;
    if (size > MAX_CACHED) return;
    this.cache = { o: new Float32Array(size).fill(Number.NaN), t: new Float32Array(size).fill(Number.NaN) };
  }

  /**
   * Writes the four scores of the segment with the least content into `out`, and gives its side. Only sides of several
   * segments count; one side must have at least two.
   */
  least(i: number, a: number, j: number, b: number, out: Float64Array): 'o' | 't' {
    let side: 'o' | 't' = 'o';
    out[CONTENT] = Number.POSITIVE_INFINITY;
    for (let k = i; a > 1 && k < i + a; k++) if (this.writeIfWeaker('o', k, j, b, out)) side = 'o';
    for (let k = j; b > 1 && k < j + b; k++) if (this.writeIfWeaker('t', k, i, a, out)) side = 't';
    return side;
  }

  /** Writes the scores of one segment into `out` where it has less content than the one there. */
  private writeIfWeaker(side: 'o' | 't', at: number, from: number, count: number, out: Float64Array): boolean {
    const cached = this.cache?.[side];
    const [i, j] = side === 'o' ? [at, from] : [from, at];
    if (!cached || j < this.band.lo[i]! || j >= this.band.hi[i]!) {
      this.computeScores(side, at, from, count);
      if (this.scores[CONTENT]! >= out[CONTENT]!) return false;
      out.set(this.scores);
      return true;
    }
    const place = ((this.starts[i]! + j) * this.maxSize + count - 1) * FIELD_COUNT;
    if (Number.isNaN(cached[place]!)) {
      this.computeScores(side, at, from, count);
      cached.set(this.scores, place);
    }
    if (cached[place + CONTENT]! >= out[CONTENT]!) return false;
    for (let f = 0; f < FIELD_COUNT; f++) out[f] = cached[place + f]!;
    return true;
  }

  private computeScores(side: 'o' | 't', at: number, from: number, count: number): void {
    const { concepts, values, strings } = this.evidence;
    this.scores[CONTENT] =
      computeSegmentContent(concepts, this.fresh.concepts, side, at, from, count) +
      computeSegmentContent(values, this.fresh.values, side, at, from, count) +
      computeSegmentContent(strings, this.fresh.strings, side, at, from, count);
    this.scores[CONCEPTS] = computeUnmatchedWeight(concepts, side, at, from, count);
    this.scores[VALUES] = computeUnmatchedWeight(values, side, at, from, count);
    this.scores[COVERED] = this.withCoverage ? computeSegmentCoverage(strings, side, at, from, count) : 0;
  }
}

function computeSegmentContent(
  evidence: PairEvidence,
  { freshO, freshT }: FreshEvidence,
  side: 'o' | 't',
  at: number,
  from: number,
  count: number,
): number {
  return side === 'o'
    ? computeExcessWeight(
        evidence,
        freshO.stretch(at, from, count),
        sumOriginalWeight(evidence, at, 1),
        sumTranslationWeight(evidence, from, count),
      )
    : computeExcessWeight(
        evidence,
        freshT.block(from, count, at, 1),
        sumOriginalWeight(evidence, from, count),
        sumTranslationWeight(evidence, at, 1),
      );
}

function computeUnmatchedWeight(
  evidence: PairEvidence,
  side: 'o' | 't',
  at: number,
  from: number,
  count: number,
): number {
  return side === 'o'
    ? Math.max(0, evidence.usual * sumOriginalWeight(evidence, at, 1) - evidence.shared.stretch(at, from, count))
    : Math.max(0, evidence.usual * sumTranslationWeight(evidence, at, 1) - evidence.shared.block(from, count, at, 1));
}

function computeSegmentCoverage(
  evidence: PairEvidence,
  side: 'o' | 't',
  at: number,
  from: number,
  count: number,
): number {
  const [o, t] =
    side === 'o' ? computeCoverage(evidence, at, 1, from, count) : computeCoverage(evidence, from, count, at, 1);
  return side === 'o' ? o : t;
}
