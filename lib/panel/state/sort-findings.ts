/** The two orders of the list: most serious first, as a report has it, or as one reads. */
import type { Finding, Report } from '../../core';
import { memoizeByObject } from '../../util/memoize';
import type { SortOrder } from './list-view';

/** Segment id → place of its link; links stand in the translation's order, what was dropped where it would stand. */
const getLinkIndexes = memoizeByObject((links: Report['links']): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  links.forEach((link, at) => {
    for (const id of [...link.translation, ...link.original]) places.set(id, at);
  });
  return places;
});

/** Within one passage by what is marked first, the more serious first where nothing is. */
export function sortFindings(report: Report, findings: readonly Finding[], sort: SortOrder): readonly Finding[] {
  if (sort === 'severity') return findings;
  const place = createReadingOrder(report);
  const placed = findings.map((finding) => ({ finding, at: place(finding), mark: finding.marks[0]?.start ?? 0 }));
  return placed.sort((a, b) => a.at - b.at || a.mark - b.mark).map(({ finding }) => finding);
}

/** Where in the reading order a finding stands. */
export function createReadingOrder(report: Report): (finding: Finding) => number {
  const places = getLinkIndexes(report.links);
  return ({ translation, original }) => places.get(translation[0] ?? original[0] ?? '') ?? 0;
}
