/** How many times as many made inputs a law is tried on: ten times with `npm run test:laws`, where it is not told otherwise. */
export const ROUNDS = Number(process.env['FUZZ_RUNS'] ?? 1);

/** So many rounds of an ordinary run; at least one. */
export const countRounds = (ordinary: number): number => Math.max(1, Math.round(ordinary * ROUNDS));
