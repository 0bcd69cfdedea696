/** Milliseconds of the fastest of several runs: other work on the machine only ever adds. */
export function fastest(runs: number, work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

export const row = (what: string, measured: string, budget: string): void =>
  console.log(`${what.padEnd(58)} ${measured.padEnd(26)} ${budget}`);
