/** Converts between probabilities and log-odds (natural logarithm). */

/** Sixteenths of a nat: what learn_words.py writes. */
const UNIT = 16;

/** Log-odds of a token in nats. */
export const toNats = (odds: number): number => odds / UNIT;

/** Converts log-odds to a probability between 0 and 1, by the logistic function. */
export const toProbability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Converts a probability to log-odds. It is limited to `least` … `most` before, since 0 and 1 have none. */
export function toLogOdds(probability: number, least = 1e-4, most = 1 - least): number {
  const limited = Math.min(most, Math.max(least, probability));
  return Math.log(limited / (1 - limited));
}
