/** Puts what a comparison with the original's earlier version found into the report of the comparison with today's. */
import { compareSeverity, type EarlierVersion, type Finding, type Report, type VersionChange } from '../core';
import { classifyByVersion } from './original-versions';

/** Before ids of the earlier version: both reports count from the same number. */
const PREFIX = 'then-';

const addPrefix = (id: string): string => `${PREFIX}${id}`;

/**
 * Takes out of the report of an earlier version what is to be kept of it, under ids of its own.
 * @param then the translation compared with the original as it was when it was translated.
 */
export function buildEarlierVersion(
  { original, links, findings }: Report,
  { distance, hadBanner }: { readonly distance: number; readonly hadBanner: boolean },
): EarlierVersion {
  return {
    original: { ...original, segments: original.segments.map((one) => ({ ...one, id: addPrefix(one.id) })) },
    links: links.map((link) => ({ ...link, original: link.original.map(addPrefix) })),
    findings: findings.map(renameIds),
    distance,
    ...(hadBanner ? { hadBanner } : {}),
  };
}

const renameIds = ({ id, original, marks, ...finding }: Finding): Finding => ({
  ...finding,
  id: addPrefix(id),
  original: original.map(addPrefix),
  marks: marks.map((mark) => (mark.side === 'original' ? { ...mark, segment: addPrefix(mark.segment) } : mark)),
});

/**
 * Adds an earlier version to a report: each finding says what became of it, and those follow that only the earlier
 * version has. A report that has one already gets the new one in its place.
 */
export function addEarlierVersion(report: Report, earlier: EarlierVersion): Report {
  const now: Report = { ...report, findings: report.findings.filter(({ former }) => !former) };
  const then: Report = { ...now, original: earlier.original, links: earlier.links, findings: earlier.findings };
  const findings = classifyByVersion(then, now).map(({ finding, change, version }) =>
    setChange(finding, change, version === 'then'),
  );
  return { ...now, findings: findings.sort(compareSeverity), earlier };
}

const setChange = (finding: Finding, change: VersionChange, isFormer: boolean): Finding => ({
  ...finding,
  change,
  ...(isFormer ? { former: true } : {}),
});
