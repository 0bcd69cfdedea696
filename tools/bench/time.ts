/** Milliseconds of the fastest of several runs: other work on the machine only ever adds. */
export function measureFastestRun(runs: number, work: () => unknown): number {
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

/**
 * The same by the clock or in the processor's time, whichever is less: other work on the machine only adds to the one,
 * and this process's helping threads (its compiler's and collector's), which nobody waits for, only to the other.
 */
export const measureLeastTime: Stopwatch = (runs, work) => {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, performance.now() - start, (user + system) / 1000);
  }
  return best;
};

export const computeMedianTime = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

export const formatShare = (share: number): string => `${(100 * share).toFixed(1)} %`;

export const printRow = (what: string, measured: string, budget: string): void =>
  console.log(`${what.padEnd(58)} ${measured.padEnd(26)} ${budget}`);
