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

/** How something is timed: so many runs of it, one number of milliseconds. */
export type Stopwatch = (runs: number, work: () => unknown) => number;

/** The same in the processor's time for this process, its helping threads included: other work is hardly in it. */
export const leastWork: Stopwatch = (runs, work) => {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
};

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

export const row = (what: string, measured: string, budget: string): void =>
  console.log(`${what.padEnd(58)} ${measured.padEnd(26)} ${budget}`);
