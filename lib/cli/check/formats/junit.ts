/** Writes a check as JUnit's XML, which servers for tests read: a page is a test. */
import type { Severity } from '../../../core';
import { escapeXml } from '../../../interchange/xml';
import type { CheckedPage, CheckFinding, CheckResult } from '../checked-page';
import { breakCommands, countFailures, formatPath, formatPlace, isFailure } from './summary';

const formatLine = ({ message, translation, original }: CheckFinding): string =>
  `${formatPlace(translation)}: ${breakCommands(message)} [${formatPlace(original)}]`;

function formatPage({ translation, findings }: CheckedPage, failOn: Severity | undefined): string {
  const failures = findings
    .filter((finding) => isFailure(finding, failOn))
    .map(
      (finding) =>
        `      <failure type="${escapeXml(finding.rule)}" message="${escapeXml(breakCommands(finding.message))}">${escapeXml(formatLine(finding))}</failure>\n`,
    );
  const others = findings.filter((finding) => !isFailure(finding, failOn)).map(formatLine);
  const output = others.length ? `      <system-out>${others.map(escapeXml).join('\n')}</system-out>\n` : '';
  const name = escapeXml(formatPath(translation));
  // The path itself, for programs, which still is no command for whoever prints it.
  const file = escapeXml(translation).replace(/##(?=[\w.]*\[)/g, '#&#35;');
  const folder = formatPath(translation.split('/').slice(0, -1).join('/') || '.');
  const start = `    <testcase classname="${escapeXml(folder)}" name="${name}" file="${file}"`;
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
