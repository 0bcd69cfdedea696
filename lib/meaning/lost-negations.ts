/** Whether a text negates what another does not, by what the encoder tells of each token, between any two languages. */
import type { TokenEmbeddings } from '../core/engine';
import { toNats } from '../core/logistic';
import { computeCosines, joinTokens } from './token-likeness';

/** What tools/model/learn_negations.py prints: added to a difference of levels, so that it is log-odds (nats). */
const LOST_BIAS = -9.504;

/** Levels are in 8ths. */
const LEVEL_UNIT = 8;

/** Of the cosines that align tokens; the same in learn_negations.py. */
const TEMPERATURE = 0.05;

/** Log-odds (nats) that any of several things is so, by the log-odds of each; -Infinity where there are none. */
function findAny(logOdds: Iterable<number>): number {
  let none = 0;
  for (const odds of logOdds) none -= Math.log1p(Math.exp(odds));
  return Math.log(-Math.expm1(none)) - none;
}

/** Log-odds (nats) that some translator would word texts with a negation; -Infinity where they have no tokens. */
export const computeNegationOdds = (texts: readonly TokenEmbeddings[]): number =>
  findAny(texts.flatMap(({ negationOdds }) => Array.from(negationOdds, toNats)));

/** The negation of some texts that others most probably lack. */
export interface LostNegation {
  /** Which of the texts it is in, and its token. */
  readonly text: number;
  readonly token: number;
  /** Log-odds (nats) that it is lost, that any of the texts' is, and that a translator would negate here. */
  readonly odds: number;
  readonly anyOdds: number;
  readonly negationOdds: number;
}

/**
 * Compares what each token negates with what its counterparts of the other texts do: the difference of their levels, each
 * token aligned with all of the others by a softmax of their cosines. Both sides must have tokens. Time grows with the
 * product of both numbers of tokens. Source of the method: learn_negations.py.
 */
export function findLostNegation(own: readonly TokenEmbeddings[], others: readonly TokenEmbeddings[]): LostNegation {
  const [levels, otherLevels] = [own, others].map((texts) =>
    texts.flatMap(({ negationLevels }) => Array.from(negationLevels, (level) => level / LEVEL_UNIT)),
  ) as [number[], number[]];
  const cosines = computeCosines(joinTokens(own), joinTokens(others));
  const columns = otherLevels.length;
  const lost = levels.map((level, row) => {
    const shares = cosines.subarray(row * columns, (row + 1) * columns);
    return level - computeMeanByShares(otherLevels, shares) + LOST_BIAS;
  });
  const at = lost.reduce((best, odds, k) => (odds > lost[best]! ? k : best), 0);
  let [text, token] = [0, at];
  while (token >= own[text]!.starts.length) token -= own[text++]!.starts.length;
  return {
    text,
    token,
    odds: lost[at]!,
    anyOdds: findAny(lost),
    negationOdds: toNats(own[text]!.negationOdds[token]!),
  };
}

/** The mean of numbers, each weighed by the softmax of its cosine. */
function computeMeanByShares(numbers: readonly number[], cosines: Float32Array): number {
  const most = Math.max(...cosines);
  let [sum, total] = [0, 0];
  numbers.forEach((number, at) => {
    const share = Math.exp((cosines[at]! - most) / TEMPERATURE);
    sum += share * number;
    total += share;
  });
  return sum / total;
}
