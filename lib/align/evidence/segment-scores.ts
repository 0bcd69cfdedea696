import type { Band } from '../band';
import { computeCoverage, computeExcessWeight, sumOriginalWeight, sumTranslationWeight } from './shared-weight';
import type { PairEvidence } from './sparse-evidence';

/**
 * Shared beyond chance by a piece alone; concepts and values it states that find no answer; the share of its words that
 * do, whether or not a neighbour says them too.
 */
const FIELD_COUNT = 4;
const [CONTENT, CONCEPTS, VALUES, COVERED] = [0, 1, 2, 3];

/** Of articles, every piece is asked for by many links; of longer texts remembering them would cost too much room. */
const MAX_CACHED_PAIRS = 60_000;

/** The three kinds of evidence that a piece is judged by. */
export interface SegmentEvidence {
  readonly concepts: PairEvidence;
  readonly values: PairEvidence;
  readonly strings: PairEvidence;
}

/**
 * Single pieces of links of several against the whole other side. Content counts what only the piece, not its
 * neighbours, shares: a repeated name does not earn a place twice.
 */
export class SegmentScores {
  private readonly known: Record<'o' | 't', Float32Array> | undefined;
  private readonly width: number;
  private readonly piece = new Float64Array(FIELD_COUNT);

  /** `most`: pieces of a side that a link joins at most. */
  constructor(
    private readonly evidence: SegmentEvidence,
    band: Band,
    private readonly most: number,
  ) {
    this.width = Math.max(band.rows, band.columns) + 1;
    if (band.rows * band.columns > MAX_CACHED_PAIRS) return;
    const table = (count: number) => new Float32Array(count * this.width * most * FIELD_COUNT).fill(Number.NaN);
    this.known = { o: table(band.rows), t: table(band.columns) };
  }

  /** Writes content, unanswered concepts and values, and covered words of the piece of a link that shares least. */
  least(i: number, a: number, j: number, b: number, out: Float64Array): 'o' | 't' {
    let side: 'o' | 't' = 'o';
    out[CONTENT] = Number.POSITIVE_INFINITY;
    for (let k = i; a > 1 && k < i + a; k++) if (this.replaces('o', k, j, b, out)) side = 'o';
    for (let k = j; b > 1 && k < j + b; k++) if (this.replaces('t', k, i, a, out)) side = 't';
    return side;
  }

  private replaces(side: 'o' | 't', at: number, from: number, count: number, out: Float64Array): boolean {
    const known = this.known?.[side];
    if (!known) {
      this.make(side, at, from, count);
      if (this.piece[CONTENT]! >= out[CONTENT]!) return false;
      out.set(this.piece);
      return true;
    }
    const place = ((at * this.width + from) * this.most + count - 1) * FIELD_COUNT;
    if (Number.isNaN(known[place]!)) {
      this.make(side, at, from, count);
      known.set(this.piece, place);
    }
    if (known[place + CONTENT]! >= out[CONTENT]!) return false;
    for (let f = 0; f < FIELD_COUNT; f++) out[f] = known[place + f]!;
    return true;
  }

  private make(side: 'o' | 't', at: number, from: number, count: number): void {
    const { concepts, values, strings } = this.evidence;
    this.piece[CONTENT] =
      computeSegmentContent(concepts, side, at, from, count) +
      computeSegmentContent(values, side, at, from, count) +
      computeSegmentContent(strings, side, at, from, count);
    this.piece[CONCEPTS] = computeUnmatchedWeight(concepts, side, at, from, count);
    this.piece[VALUES] = computeUnmatchedWeight(values, side, at, from, count);
    this.piece[COVERED] = computeSegmentCoverage(strings, side, at, from, count);
  }
}

function computeSegmentContent(e: PairEvidence, side: 'o' | 't', at: number, from: number, count: number): number {
  return side === 'o'
    ? computeExcessWeight(
        e,
        e.freshO.stretch(at, from, count),
        sumOriginalWeight(e, at, 1),
        sumTranslationWeight(e, from, count),
      )
    : computeExcessWeight(
        e,
        e.freshT.block(from, count, at, 1),
        sumOriginalWeight(e, from, count),
        sumTranslationWeight(e, at, 1),
      );
}

function computeUnmatchedWeight(e: PairEvidence, side: 'o' | 't', at: number, from: number, count: number): number {
  return side === 'o'
    ? Math.max(0, e.usual * sumOriginalWeight(e, at, 1) - e.shared.stretch(at, from, count))
    : Math.max(0, e.usual * sumTranslationWeight(e, at, 1) - e.shared.block(from, count, at, 1));
}

function computeSegmentCoverage(e: PairEvidence, side: 'o' | 't', at: number, from: number, count: number): number {
  const [o, t] = side === 'o' ? computeCoverage(e, at, 1, from, count) : computeCoverage(e, from, count, at, 1);
  return side === 'o' ? o : t;
}
