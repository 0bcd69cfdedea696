/** Writes a check as JUnit's XML, which servers for tests read: a page is a test. */
import type { Severity } from '../../../core';
import type { CheckedPage, CheckFinding, CheckResult } from '../checked-page';
import { countFailures, formatPlace, isFailure } from './summary';

/** What XML 1.0 cannot hold is left out. */
const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const formatLine = ({ message, translation, original }: CheckFinding): string =>
  `${formatPlace(translation)}: ${message} [${formatPlace(original)}]`;

function formatPage({ translation, findings }: CheckedPage, failOn: Severity | undefined): string {
  const failures = findings
    .filter((finding) => isFailure(finding, failOn))
    .map(
      (finding) =>
        `      <failure type="${escapeXml(finding.rule)}" message="${escapeXml(finding.message)}">${escapeXml(formatLine(finding))}</failure>\n`,
    );
  const others = findings.filter((finding) => !isFailure(finding, failOn)).map(formatLine);
  const output = others.length ? `      <system-out>${escapeXml(others.join('\n'))}</system-out>\n` : '';
  const folder = translation.split('/').slice(0, -1).join('/') || '.';
  const start = `    <testcase classname="${escapeXml(folder)}" name="${escapeXml(translation)}" file="${escapeXml(translation)}"`;
  return failures.length || output ? `${start}>\n${failures.join('')}${output}    </testcase>\n` : `${start}/>\n`;
}

export function formatJunit(result: CheckResult, failOn?: Severity): string {
  const { pages } = result;
  const failed = pages.filter(({ findings }) => findings.some((finding) => isFailure(finding, failOn))).length;
  const counts = `tests="${pages.length}" failures="${failed}"`;
  const total = `tests="${pages.length}" failures="${countFailures(result, failOn) ? failed : 0}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="verso check" ${total}>
  <testsuite name="verso check" ${counts}>
${pages.map((page) => formatPage(page, failOn)).join('')}  </testsuite>
</testsuites>
`;
}
