/** Finds runs of poor links, where the alignment cannot be trusted. */
import type { Link } from '../../core';

/** Links of a lower score are poor. So many poor links in a row, gaps included, make an uncertain run. */
const MIN_RELIABLE_SCORE = 0.6;
const MIN_POOR_RUN = 4;

/**
 * Ids of the segments in such runs. One wrong link can shift all links after it, and a shifted run must not become
 * findings.
 */
export function findUncertainRuns(links: readonly Link[]): string[] {
  const ids: string[] = [];
  let run: Link[] = [];
  const endRun = () => {
    if (run.length >= MIN_POOR_RUN) ids.push(...run.flatMap((link) => [...link.translation, ...link.original]));
    run = [];
  };
  for (const link of links) {
    if (link.score < MIN_RELIABLE_SCORE) run.push(link);
    else endRun();
  }
  endRun();
  return ids;
}
