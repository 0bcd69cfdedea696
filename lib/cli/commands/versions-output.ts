/** Formats what became of the differences since the original was translated: for programs, and for a terminal. */
import { classifyByVersion } from '../../compare/original-versions';
import { MIN_SHOWN_CONFIDENCE, VERSION_CHANGES, type VersionChange } from '../../core/finding';
import type { Report } from '../../core/report';
import { findLaterChange } from '../../report/format-dates';
import { formatDifference, toReportJson } from '../shared/report-output';
import type { EarlierArticle } from './earlier-article';

/** The translation compared with the original as it was when it was translated, and with the one of today. */
export interface VersionedReports {
  readonly earlier: Report;
  readonly today: Report;
  readonly copy?: EarlierArticle['copy'];
}

const isCompared = ({ earlier, today }: VersionedReports): boolean =>
  earlier.verdict === 'compared' && today.verdict === 'compared';

/**
 * The fields that the JSON of a comparison with two versions has besides. `changes` has a line for each finding of
 * today's report, and for each of `earlier` that today's no longer has; it is missing where either could not be lined up.
 */
export function toVersionsJson(reports: VersionedReports, withBlocks: boolean) {
  const { earlier, today, copy } = reports;
  const { original, findings, coverage, verdict, truncated } = toReportJson(earlier, {
    blocks: { translation: false, original: withBlocks },
  });
  const changedAt = findLaterChange(today.original, today.translation);
  return {
    earlier: {
      ...(copy ? { copy: toCopyJson(copy) } : {}),
      original,
      findings,
      coverage,
      verdict,
      ...(truncated ? { truncated } : {}),
    },
    ...(changedAt ? { changedAt } : {}),
    ...(isCompared(reports)
      ? {
          changes: classifyByVersion(earlier, today).map(({ change, version, finding }) => ({
            change,
            version,
            finding: finding.id,
          })),
        }
      : {}),
  };
}

const toCopyJson = ({ url, taken, distance }: NonNullable<EarlierArticle['copy']>) => ({ url, taken, distance });

const HEADINGS: Readonly<Record<VersionChange, string>> = {
  'corrected-since': 'Changed in the original since, and not here',
  restored: 'Unlike what was translated, but as the original has it today',
  differs: 'Unlike what was translated, and unlike today’s original',
};

/** Formats the differences by what became of them, those first that the translation never learnt of. */
export function formatVersions(reports: VersionedReports): string {
  const { earlier, today, copy } = reports;
  const source = copy
    ? `as an archive has it of ${copy.taken} (${describeDistance(copy.distance)} the translation): ${copy.url}`
    : 'as it was when it was translated';
  const head = `\nCompared also with the original ${source}\n`;
  if (!isCompared(reports))
    return `${head}One of the two could not be lined up, so that nothing can be told of changes.\n`;
  const all = classifyByVersion(earlier, today).filter(({ finding }) => finding.confidence >= MIN_SHOWN_CONFIDENCE);
  const groups = VERSION_CHANGES.flatMap((change) => {
    const own = all.filter((one) => one.change === change);
    if (own.length === 0) return [];
    const items = own.map(({ version, finding }) => formatDifference(version === 'now' ? today : earlier, finding));
    return [`${HEADINGS[change]} (${own.length})\n\n${items.join('\n')}`];
  });
  return `${head}\n${groups.length ? groups.join('\n') : 'Nothing was found to differ from either.\n'}`;
}

const HOUR = 3600;
const DAY = 24 * HOUR;

/** How long before or after the translation a copy was made. `seconds`: negative where before. */
function describeDistance(seconds: number): string {
  const [size, unit] = Math.abs(seconds) < DAY ? [HOUR, 'hour'] : [DAY, 'day'];
  const count = Math.round(Math.abs(seconds) / size);
  return `${count} ${unit}${count === 1 ? '' : 's'} ${seconds < 0 ? 'before' : 'after'}`;
}
