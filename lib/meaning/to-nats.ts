/** The unit in which the encoder's log-odds of tokens are kept. */

/** Sixteenths of a nat: what learn_words.py writes. */
const UNIT = 16;

/** Log-odds of a token in nats. */
export const toNats = (odds: number): number => odds / UNIT;
