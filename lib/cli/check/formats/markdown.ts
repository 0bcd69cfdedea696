/** Writes a check as Markdown: a summary for a pull request. */
import type { CheckedPage, CheckResult } from '../checked-page';
import { formatMissing, formatPath, formatPlace, formatShare, formatSummary } from './summary';

/** Most findings of a page, and pages, that are listed: what is longer nobody reads, and a comment has a limit. */
const MAX_FINDINGS = 10;
const MAX_PAGES = 50;

/** Makes a text from a page plain: its marks mean nothing, and it stays on its line. */
const escapeMarkdown = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>|#~&@!]/g, '\\$&');

/** A path as code, on one line. */
const formatCode = (path: string): string => `\`${formatPath(path).replaceAll('`', '’').replaceAll('|', '¦')}\``;

function formatPage({ translation, share, findings }: CheckedPage): string {
  const lines = findings
    .slice(0, MAX_FINDINGS)
    .map(
      (finding) =>
        `- **${finding.level}** ${formatCode(formatPlace(finding.translation))} ${escapeMarkdown(finding.message)} (${formatCode(formatPlace(finding.original))})\n`,
    );
  const more = findings.length > MAX_FINDINGS ? `- and ${findings.length - MAX_FINDINGS} more\n` : '';
  const shareText = share === undefined ? '' : `, ${formatShare(share)} of the original`;
  return `\n#### ${formatCode(translation)}${shareText}\n\n${lines.join('')}${more}`;
}

const formatDetails = (summary: string, lines: readonly string[]): string =>
  lines.length
    ? `\n<details><summary>${summary}</summary>\n\n${lines.slice(0, MAX_PAGES).join('\n')}\n${lines.length > MAX_PAGES ? `\nand ${lines.length - MAX_PAGES} more\n` : ''}\n</details>\n`
    : '';

export function formatMarkdown(result: CheckResult): string {
  const concerned = result.pages.filter(({ findings }) => findings.length);
  const rows = result.pages.map(
    ({ share, translation, findings }) => `| ${formatShare(share)} | ${formatCode(translation)} | ${findings.length} |`,
  );
  const table = rows.length ? ['| original there | page | findings |', '| ---: | --- | ---: |', ...rows] : [];
  const left = concerned.length - MAX_PAGES;
  return [
    `### Translations: ${formatSummary(result)}\n`,
    ...concerned.slice(0, MAX_PAGES).map(formatPage),
    left > 0 ? `\nand ${left} more pages\n` : '',
    formatDetails('How much of its original each page has', table),
    formatDetails(
      'Originals without a translation',
      result.missing.map((one) => `- ${formatMissing({ ...one, original: formatCode(one.original) })}`),
    ),
    formatDetails(
      'Translations without an original',
      result.orphans.map((file) => `- ${formatCode(file)}`),
    ),
  ].join('');
}
