/** How many made inputs a law is tried on: `FUZZ_RUNS=10`, which `npm run test:laws` sets, tries ten times as many. */
export const ROUNDS = Number(process.env['FUZZ_RUNS'] ?? 1);

/** So many rounds of an ordinary run; at least one. */
export const countRounds = (ordinary: number): number => Math.max(1, Math.round(ordinary * ROUNDS));
