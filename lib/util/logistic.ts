/** Converts log-odds (natural logarithm) to a probability between 0 and 1, by the logistic function. */
export const toProbability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
