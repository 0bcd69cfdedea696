/** Sorts the list of findings: most serious first, as in the report, or in reading order. */
import type { Finding, Report } from '../../core';
import { memoizeByObject } from '../../util/memoize';
import type { SortOrder } from './list-view';

/** Segment id → index of its link. Links follow the translation's order, with omissions where the text would be. */
const getLinkIndexes = memoizeByObject((links: Report['links']): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  links.forEach((link, at) => {
    for (const id of [...link.translation, ...link.original]) places.set(id, at);
  });
  return places;
});

/**
 * Sorts findings. In reading order, findings of one passage follow their first mark; without marks the more serious
 * comes first. Those in `fresh` lead the list.
 */
export function sortFindings(
  report: Report,
  findings: readonly Finding[],
  { sort, fresh }: { readonly sort: SortOrder; readonly fresh: readonly string[] },
): readonly Finding[] {
  const sorted = sort === 'severity' ? findings : sortByPosition(report, findings);
  if (fresh.length === 0) return sorted;
  const isFresh = ({ id }: Finding): boolean => fresh.includes(id);
  return [...sorted.filter(isFresh), ...sorted.filter((finding) => !isFresh(finding))];
}

function sortByPosition(report: Report, findings: readonly Finding[]): readonly Finding[] {
  const getPosition = createReadingOrder(report);
  const positioned = findings.map((finding) => ({
    finding,
    at: getPosition(finding),
    mark: finding.marks[0]?.start ?? 0,
  }));
  return positioned.sort((a, b) => a.at - b.at || a.mark - b.mark).map(({ finding }) => finding);
}

/** Creates a function that gives a finding's position in reading order. */
export function createReadingOrder(report: Report): (finding: Finding) => number {
  const places = getLinkIndexes(report.links);
  return ({ translation, original }) => places.get(translation[0] ?? original[0] ?? '') ?? 0;
}
