/** The probability, 0..1, that log-odds stand for. */
export const toProbability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
