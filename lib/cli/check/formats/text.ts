/** Writes a check for people: a line a finding, then how much of its original each page has. */
import type { CheckedPage, CheckResult } from '../checked-page';
import { breakCommands, formatMissing, formatPath, formatPlace, formatShare, formatSummary } from './summary';

const formatPage = ({ findings }: CheckedPage): string =>
  findings
    .map(
      ({ level, message, translation, original }) =>
        `${formatPlace(translation)}: ${level}: ${breakCommands(message)} [${formatPlace(original)}]\n`,
    )
    .join('');

const formatList = (heading: string, lines: readonly string[]): string =>
  lines.length ? `\n${heading}\n${lines.map((line) => `  ${line}\n`).join('')}` : '';

export function formatText(result: CheckResult): string {
  const { pages, missing, orphans } = result;
  const shares = pages.map(({ share, translation }) => `${formatShare(share).padStart(5)}  ${formatPath(translation)}`);
  return [
    pages.map(formatPage).join(''),
    formatList('How much of its original each page has:', shares),
    formatList('Originals without a translation:', missing.map(formatMissing)),
    formatList('Translations without an original:', orphans.map(formatPath)),
    `\n${formatSummary(result)}\n`,
  ]
    .join('')
    .replace(/^\n/, '');
}
