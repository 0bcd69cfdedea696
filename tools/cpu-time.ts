/** Milliseconds of this process's own work: a machine that is busy with something else takes none away. */
export function measureCpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

/** The quickest of several runs, in milliseconds of work. */
export const measureQuickest = (work: () => void, runs = 3): number =>
  Math.min(...Array.from({ length: runs }, () => measureCpuTime(work)));
