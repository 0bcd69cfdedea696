/** How sure a text is to negate, by what the encoder tells of its tokens. */
import type { TokenEmbeddings } from '../core';
import { toNats } from '../util/logistic';

/** Log-odds (nats) that texts negate, by the sum of their tokens' odds; -Infinity where they have no tokens. */
export function computeNegationOdds(texts: readonly TokenEmbeddings[]): number {
  let sum = 0;
  for (const { negationOdds } of texts) for (const odds of negationOdds) sum += Math.exp(toNats(odds));
  return Math.log(sum);
}

/** The token that most probably negates: its index, and its log-odds (nats). */
export function findStrongestNegation({ negationOdds }: TokenEmbeddings): {
  readonly at: number;
  readonly odds: number;
} {
  let at = 0;
  for (let k = 1; k < negationOdds.length; k++) if (negationOdds[k]! > negationOdds[at]!) at = k;
  return { at, odds: toNats(negationOdds[at] ?? -Infinity) };
}
