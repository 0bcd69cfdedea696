/** Times work that waits for something, of which other work on the machine only ever adds to the time. */

const RUNS = 3;

/** Milliseconds by the clock or of the process's work, whichever is less (see `measureLeastTime`). */
export async function measureTime<T>(work: () => Promise<T>): Promise<readonly [result: T, milliseconds: number]> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return [result, Math.min(performance.now() - start, (user + system) / 1000)];
}

/** The fastest of some runs. */
export async function measureFastest(work: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) best = Math.min(best, (await measureTime(work))[1]);
  return best;
}
