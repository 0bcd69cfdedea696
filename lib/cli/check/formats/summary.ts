/** What all forms of a check say in common: counts, shares, and which findings count as failures. */
import { SEVERITIES, type Severity } from '../../../core';
import { showOnOneLine } from '../../../util/writing/control-characters';
import type { CheckFinding, CheckResult, FilePlace } from '../checked-page';

export const listFindings = ({ pages }: CheckResult): CheckFinding[] => pages.flatMap(({ findings }) => findings);

/** Whether a finding is at least as serious as asked. */
export const isFailure = ({ level }: Pick<CheckFinding, 'level'>, failOn: Severity | undefined): boolean =>
  failOn !== undefined && SEVERITIES.indexOf(level) <= SEVERITIES.indexOf(failOn);

export const countFailures = (result: CheckResult, failOn: Severity | undefined): number =>
  listFindings(result).filter((finding) => isFailure(finding, failOn)).length;

export const formatShare = (share: number | undefined): string =>
  share === undefined ? '–' : `${Math.floor(100 * share)} %`;

/**
 * A path on one line, whatever it holds. What servers that run workflows obey is broken: `::` where a line may begin, and
 * `##[` and the like anywhere.
 */
export const formatPath = (path: string): string => breakCommands(showOnOneLine(path)).replace(/^(?=\s*::)/, './');

/** Breaks what servers obey within a line, such as `##[add-mask]` and `##vso[task.setvariable]`. */
export const breakCommands = (text: string): string => text.replace(/##(?=[\w.]*\[)/g, '# #');

export const formatPlace = ({ path, line }: FilePlace): string =>
  line ? `${formatPath(path)}:${line}` : formatPath(path);

const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;

/** Sums a check up in a sentence. */
export function formatSummary(result: CheckResult): string {
  const { pages, missing, orphans, unchanged, known } = result;
  const findings = listFindings(result).length;
  const concerned = pages.filter((page) => page.findings.length).length;
  const ignored = pages.reduce((sum, page) => sum + page.ignored, 0);
  const parts = [
    findings
      ? `${count(findings, 'finding', 'findings')} in ${concerned} of ${count(pages.length, 'page', 'pages')}`
      : `Nothing was found to differ in ${count(pages.length, 'page', 'pages')}`,
    ...(missing.length ? [count(missing.length, 'original lacks a translation', 'originals lack a translation')] : []),
    ...(orphans.length ? [count(orphans.length, 'translation has no original', 'translations have no original')] : []),
    ...(unchanged ? [`${count(unchanged, 'page', 'pages')} not looked at, since the original has not changed`] : []),
    ...(known ? [`${known} known from the baseline`] : []),
    ...(ignored ? [`${ignored} ignored as the pages ask`] : []),
  ];
  return `${parts.join('; ')}.`;
}

/** What of an original has no translation: "docs/a.md (de, ja)". */
export const formatMissing = ({ original, langs }: CheckResult['missing'][number]): string =>
  langs.some(Boolean) ? `${formatPath(original)} (${langs.join(', ')})` : formatPath(original);
