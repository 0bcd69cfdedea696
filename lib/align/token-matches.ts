/** What the tokens of two texts' segments say of each other, matched when it is first asked for. */

import type { TokenEmbeddings } from '../core/engine';
import type { AnalyzedSegment, Side } from '../core/segment';
import { matchTokens, raiseTo, toAbsence } from '../meaning/token-likeness';

/** The tokens of each segment; undefined for a segment without embeddings. */
type TokensBySegment = readonly (TokenEmbeddings | undefined)[];

export class TokenMatches {
  private readonly matches = new Map<number, ReturnType<typeof matchTokens>>();

  private constructor(private readonly tokens: Readonly<Record<Side, TokensBySegment>>) {}

  /** Undefined where a text has no tokens. */
  static of(original: readonly AnalyzedSegment[], translation: readonly AnalyzedSegment[]): TokenMatches | undefined {
    const pickTokens = (side: readonly AnalyzedSegment[]) => side.map(({ embedding }) => embedding?.tokens);
    const tokens = { original: pickTokens(original), translation: pickTokens(translation) };
    return tokens.original.some(Boolean) && tokens.translation.some(Boolean) ? new TokenMatches(tokens) : undefined;
  }

  /** Number of tokens of a segment. */
  count(side: Side, k: number): number {
    return this.tokens[side][k]?.starts.length ?? 0;
  }

  /** For each token of segment `k`, its best cosine in the other side's segments from `from` to before `to`. */
  private findBest(side: Side, k: number, from: number, to: number): Float32Array {
    const best = new Float32Array(this.count(side, k)).fill(-1);
    for (let q = from; q < to; q++) raiseTo(best, this.getBest(side, k, q));
    return best;
  }

  private getBest(side: Side, k: number, q: number): Float32Array {
    const [i, j] = side === 'original' ? [k, q] : [q, k];
    const key = i * this.tokens.translation.length + j;
    let match = this.matches.get(key);
    if (!match) {
      const [o, t] = [this.tokens.original[i], this.tokens.translation[j]];
      match = o && t ? matchTokens(o, t) : { own: NONE, other: NONE };
      this.matches.set(key, match);
    }
    return side === 'original' ? match.own : match.other;
  }

  /**
   * The mean log-odds (nats, -3 to 3) that a token of segment `k` has no counterpart in the other side's segments from
   * `from` to before `to`; 0 where it has no tokens.
   */
  computeAbsence(side: Side, k: number, from: number, to: number): number {
    return from < to ? computeMean(this.findBest(side, k, from, to), toAbsence) : 0;
  }

  /** The share (0..1) of its tokens that have a counterpart there rather than none. */
  computeFoundShare(side: Side, k: number, from: number, to: number): number {
    return computeMean(this.findBest(side, k, from, to), (likeness) => (toAbsence(likeness) < 0 ? 1 : 0));
  }

  /**
   * How much of the other side's segments from `from` to before `to` only segment `k` says, and no neighbour up to
   * `reach` segments away: log-odds (nats) summed over their tokens, for each token of `k`.
   */
  computeNeed(side: Side, k: number, from: number, to: number, reach: number): number {
    const other = side === 'original' ? 'translation' : 'original';
    let need = 0;
    for (let q = from; q < to; q++) {
      const count = this.count(other, q);
      const [own, near] = [this.getBest(other, q, k), new Float32Array(count).fill(-1)];
      for (let n = Math.max(0, k - reach); n <= Math.min(this.tokens[side].length - 1, k + reach); n++)
        if (n !== k) raiseTo(near, this.getBest(other, q, n));
      for (let at = 0; at < own.length; at++)
        if (own[at]! > near[at]!) need += toAbsence(near[at]!) - toAbsence(own[at]!);
    }
    return need / Math.max(1, this.count(side, k));
  }
}

const NONE = new Float32Array();

const computeMean = (values: Float32Array, measure: (value: number) => number): number =>
  values.reduce((sum, value) => sum + measure(value), 0) / Math.max(1, values.length);
