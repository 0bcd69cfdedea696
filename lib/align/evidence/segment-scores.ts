/** Scores how well a single segment of a link is supported by the other side, to find the weakest one. */
import type { Band } from '../band';
import { computeCoverage, computeExcessWeight, sumOriginalWeight, sumTranslationWeight } from './shared-weight';
import type { PairEvidence } from './sparse-evidence';

/**
 * The scores of a segment: content beyond chance that only it shares; weight of its concepts, and of its values,
 * without a match; the coverage of its words, also of those that a neighbor says, too.
 */
const FIELD_COUNT = 4;
const [CONTENT, CONCEPTS, VALUES, COVERED] = [0, 1, 2, 3];

/**
 * Up to this many pairs the scores are cached, since many links have the same segment. Longer texts need too much
 * memory.
 */
const MAX_CACHED_PAIRS = 60_000;

/** The three kinds of evidence that a segment is scored by. */
export interface SegmentEvidence {
  readonly concepts: PairEvidence;
  readonly values: PairEvidence;
  readonly strings: PairEvidence;
}

/**
 * Scores the segments of a link one by one against the whole other side. Content counts only what no neighbor of the
 * segment says: a name that is repeated is evidence for one segment, not for two.
 */
export class SegmentScores {
  private readonly cache: Record<'o' | 't', Float32Array> | undefined;
  private readonly rowLength: number;
  private readonly scores = new Float64Array(FIELD_COUNT);

  /**
   * `maxSize`: the most segments of one side in a link. `withCoverage`: the coverage is asked for, which takes as long as
   * the rest; it is 0 otherwise.
   */
  constructor(
    private readonly evidence: SegmentEvidence,
    band: Band,
    private readonly maxSize: number,
    private readonly withCoverage: boolean,
  ) {
    this.rowLength = Math.max(band.rows, band.columns) + 1;
    if (band.rows * band.columns > MAX_CACHED_PAIRS) return;
    const createTable = (count: number) =>
      new Float32Array(count * this.rowLength * maxSize * FIELD_COUNT).fill(Number.NaN);
    this.cache = { o: createTable(band.rows), t: createTable(band.columns) };
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
    if (!cached) {
      this.computeScores(side, at, from, count);
      if (this.scores[CONTENT]! >= out[CONTENT]!) return false;
      out.set(this.scores);
      return true;
    }
    const place = ((at * this.rowLength + from) * this.maxSize + count - 1) * FIELD_COUNT;
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
      computeSegmentContent(concepts, side, at, from, count) +
      computeSegmentContent(values, side, at, from, count) +
      computeSegmentContent(strings, side, at, from, count);
    this.scores[CONCEPTS] = computeUnmatchedWeight(concepts, side, at, from, count);
    this.scores[VALUES] = computeUnmatchedWeight(values, side, at, from, count);
    this.scores[COVERED] = this.withCoverage ? computeSegmentCoverage(strings, side, at, from, count) : 0;
  }
}

function computeSegmentContent(
  evidence: PairEvidence,
  side: 'o' | 't',
  at: number,
  from: number,
  count: number,
): number {
  return side === 'o'
    ? computeExcessWeight(
        evidence,
        evidence.freshO.stretch(at, from, count),
        sumOriginalWeight(evidence, at, 1),
        sumTranslationWeight(evidence, from, count),
      )
    : computeExcessWeight(
        evidence,
        evidence.freshT.block(from, count, at, 1),
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
