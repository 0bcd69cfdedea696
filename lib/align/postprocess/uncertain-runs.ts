import type { Link } from '../../core';

/** Below this a link is poor; a run of poor links is uncertain. */
const MIN_RELIABLE_SCORE = 0.6;
const MIN_POOR_RUN = 4;

/** Segments in runs of poor links: one slip shifts a long run, and a shifted run must not turn into flags. */
export function findUncertainRuns(links: readonly Link[]): string[] {
  const out: string[] = [];
  let run: Link[] = [];
  const close = () => {
    if (run.length >= MIN_POOR_RUN) out.push(...run.flatMap((l) => [...l.translation, ...l.original]));
    run = [];
  };
  for (const link of links) {
    if (link.score < MIN_RELIABLE_SCORE) run.push(link);
    else close();
  }
  close();
  return out;
}
