/** The forms in which the command tells what a check found. */
import { SEVERITIES, type Severity } from '../../core/finding';
import { isRecord, parseJson } from '../../core/json';
import { VERSION } from '../../core/version';
import { escapeXml } from '../../report/formats/xml';
import { formatJson, showOnOneLine } from '../../text/bidi-text';
import type { CheckedPage, CheckFinding, CheckResult, FilePlace } from './checked-page';

// What all forms of a check say in common: counts, shares, and which findings count as failures.

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
export const formatPath = (path: string): string =>
  breakCommands(showOnOneLine(path)).replace(/^(?=\s*::)/, './formats/');

/** Breaks what servers obey within a line, such as `##[add-mask]` and `##vso[task.setvariable]`. */
export const breakCommands = (text: string): string => text.replace(/##(?=[\w.]*\[)/g, '# #');

export const formatPlace = ({ path, line }: FilePlace): string =>
  line ? `${formatPath(path)}:${line}` : formatPath(path);

/** Most places of a finding that are listed where room is short; each page says in JUnit what is found there. */
const MAX_PLACES = 10;

/** Where a finding's original stands, and where else the same is found. */
function formatPlaces({ original, also = [] }: CheckFinding, most = also.length): string {
  const others = listPlaces(also, most, formatPlace);
  return `[${formatPlace(original)}]${others && `, also ${others}`}`;
}

function listPlaces(
  also: NonNullable<CheckFinding['also']>,
  most: number,
  format: (place: FilePlace) => string,
): string {
  const more = also.length > most ? ` and ${also.length - most} more` : '';
  return `${also
    .slice(0, most)
    .map(({ translation }) => format(translation))
    .join(', ')}${more}`;
}

const countPlaces = (findings: readonly CheckFinding[]): number =>
  findings.reduce((sum, { also = [] }) => sum + 1 + also.length, 0);

const isConcerned = ({ findings, toldElsewhere = [] }: CheckedPage): boolean =>
  findings.length + toldElsewhere.length > 0;

const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;

/** Sums a check up in a sentence. */
export function formatSummary(result: CheckResult): string {
  const { pages, missing, orphans, unchanged, known } = result;
  const findings = listFindings(result).length;
  const places = countPlaces(listFindings(result));
  const concerned = pages.filter(isConcerned).length;
  const ignored = pages.reduce((sum, page) => sum + page.ignored, 0);
  const parts = [
    findings
      ? `${count(findings, 'finding', 'findings')}${places > findings ? ` at ${places} places` : ''} in ${concerned} of ${count(pages.length, 'page', 'pages')}`
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

// Reads and writes the file of known findings, which later checks do not tell again.

/** Parses the file; undefined where it is none. */
export function parseBaseline(text: string): ReadonlySet<string> | undefined {
  const value = parseJson(text);
  const known = isRecord(value) && value['version'] === 1 ? value['known'] : undefined;
  return isRecord(known) ? new Set(Object.keys(known)) : undefined;
}

/** Writes all findings of a check: each by its fingerprint, with words for whoever looks at the file. */
export function formatBaseline(pages: readonly CheckedPage[]): string {
  const entries = pages.flatMap(({ findings }) =>
    findings.map(({ fingerprint, message, translation }) => [fingerprint, `${translation.path}: ${message}`] as const),
  );
  const sorted = [...entries].sort((one, other) => (`${one[1]}${one[0]}` < `${other[1]}${other[0]}` ? -1 : 1));
  return `${formatJson({ version: 1, known: Object.fromEntries(sorted) }, undefined, 2)}\n`;
}

// Writes a check for people: a line a finding, then how much of its original each page has.

const formatTextLine = (finding: CheckFinding): string =>
  `${formatPlace(finding.translation)}: ${finding.level}: ${breakCommands(finding.message)} ${formatPlaces(finding)}`;

const formatTextPage = ({ findings }: CheckedPage): string =>
  findings.map((one) => `${formatTextLine(one)}\n`).join('');

const formatList = (heading: string, lines: readonly string[]): string =>
  lines.length ? `\n${heading}\n${lines.map((line) => `  ${line}\n`).join('')}` : '';

export function formatText(result: CheckResult): string {
  const { pages, missing, orphans } = result;
  const shares = pages.map(({ share, translation }) => `${formatShare(share).padStart(5)}  ${formatPath(translation)}`);
  return [
    pages.map(formatTextPage).join(''),
    formatList('How much of its original each page has:', shares),
    formatList('Originals without a translation:', missing.map(formatMissing)),
    formatList('Translations without an original:', orphans.map(formatPath)),
    `\n${formatSummary(result)}\n`,
  ]
    .join('')
    .replace(/^\n/, '');
}

// Writes a check as SARIF 2.1.0, which code hosts and editors read.

const LEVELS: Readonly<Record<Severity, string>> = { high: 'error', medium: 'warning', low: 'note' };

/** A path as a relative address; an absolute one as an address of a file. */
const toUri = (path: string): string =>
  `${path.startsWith('/') ? 'file://' : ''}${path.split('/').map(encodeURIComponent).join('/')}`;

const toLocation = ({ path, line }: FilePlace) => ({
  physicalLocation: {
    artifactLocation: { uri: toUri(path) },
    ...(line ? { region: { startLine: line } } : {}),
  },
});

const toResult = (finding: CheckFinding, ruleIndex: number) => ({
  ruleId: finding.rule,
  ruleIndex,
  level: LEVELS[finding.level],
  rank: Math.round(100 * finding.confidence),
  message: { text: finding.message },
  locations: [toLocation(finding.translation)],
  relatedLocations: [
    { id: 1, ...toLocation(finding.original), message: { text: 'The original' } },
    ...(finding.also ?? []).flatMap(({ translation, original }, at) => [
      { id: 2 * at + 2, ...toLocation(translation), message: { text: 'The same here' } },
      { id: 2 * at + 3, ...toLocation(original), message: { text: 'The original of that' } },
    ]),
  ],
  partialFingerprints: { 'verso/v1': finding.fingerprint },
});

const toRule = (id: string) => {
  const [kind = '', what = ''] = id.split('/');
  return { id, shortDescription: { text: kind === 'page' ? `Page ${what}` : `${what.replace('-', ' ')} ${kind}` } };
};

export function formatSarif(result: CheckResult): string {
  const findings = listFindings(result);
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  return `${formatJson({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Verso', semanticVersion: VERSION, rules: rules.map(toRule) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => toResult(finding, rules.indexOf(finding.rule))),
      },
    ],
  })}\n`;
}

// Writes a check as Markdown: a summary for a pull request.

/** Most findings of a page, and pages, that are listed: what is longer nobody reads, and a comment has a limit. */
const MAX_FINDINGS = 10;
const MAX_PAGES = 50;

/** Makes a text from a page plain: its marks mean nothing, and it stays on its line. */
const escapeMarkdown = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>|#~&@!]/g, '\\$&');

/** A path as code, on one line. */
const formatCode = (path: string): string => `\`${formatPath(path).replaceAll('`', '’').replaceAll('|', '¦')}\``;

function formatAlso({ also = [] }: CheckFinding): string {
  const others = listPlaces(also, MAX_PLACES, (place) => formatCode(formatPlace(place)));
  return others && `; also ${others}`;
}

function formatMarkdownPage({ translation, share, findings }: CheckedPage): string {
  const lines = findings
    .slice(0, MAX_FINDINGS)
    .map(
      (finding) =>
        `- **${finding.level}** ${formatCode(formatPlace(finding.translation))} ${escapeMarkdown(finding.message)} (${formatCode(formatPlace(finding.original))}${formatAlso(finding)})\n`,
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
    ({ share, translation, findings, toldElsewhere = [] }) =>
      `| ${formatShare(share)} | ${formatCode(translation)} | ${findings.length + toldElsewhere.length} |`,
  );
  const table = rows.length ? ['| original there | page | findings |', '| ---: | --- | ---: |', ...rows] : [];
  const left = concerned.length - MAX_PAGES;
  return [
    `### Translations: ${formatSummary(result)}\n`,
    ...concerned.slice(0, MAX_PAGES).map(formatMarkdownPage),
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

// Writes a check as JUnit's XML, which servers for tests read: a page is a test.

const formatLine = (finding: CheckFinding): string =>
  `${formatPlace(finding.translation)}: ${breakCommands(finding.message)} ${formatPlaces(finding, MAX_PLACES)}`;

/** A page fails by what is told on another one, too. */
const listPageFindings = ({ findings, toldElsewhere = [] }: CheckedPage) => [...findings, ...toldElsewhere];

function formatJunitPage(page: CheckedPage, failOn: Severity | undefined): string {
  const { translation } = page;
  const findings = listPageFindings(page);
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
  const failed = pages.filter((page) => listPageFindings(page).some((one) => isFailure(one, failOn))).length;
  const counts = `tests="${pages.length}" failures="${failed}"`;
  const total = `tests="${pages.length}" failures="${countFailures(result, failOn) ? failed : 0}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="verso check" ${total}>
  <testsuite name="verso check" ${counts}>
${pages.map((page) => formatJunitPage(page, failOn)).join('')}  </testsuite>
</testsuites>
`;
}

// Writes a check as annotations, as a workflow on GitHub reads them from its output.

const COMMANDS: Readonly<Record<Severity, string>> = { high: 'error', medium: 'warning', low: 'notice' };

const escapeMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function formatAnnotation(command: string, properties: Readonly<Record<string, string>>, message: string): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::${command} ${list.join(',')}::${escapeMessage(message)}`;
}

/** Annotations of a level that are displayed of a step; GitHub leaves out what comes after them without a word. */
const MAX_ANNOTATIONS = 10;

export function formatGithub(result: CheckResult): string {
  const levels = SEVERITIES.map((level) => listFindings(result).filter((finding) => finding.level === level));
  const left = levels.flatMap((findings) => findings.slice(MAX_ANNOTATIONS));
  const lines = levels
    .flatMap((findings) => findings.slice(0, MAX_ANNOTATIONS))
    .map((finding) => {
      const { level, message, translation } = finding;
      const [title = '', ...rest] = message.split(': ');
      const line: Record<string, string> = translation.line ? { line: String(translation.line) } : {};
      const text = `${rest.join(': ') || title} ${formatPlaces(finding, MAX_PLACES)}`;
      return formatAnnotation(COMMANDS[level], { file: translation.path, ...line, title }, text);
    });
  const missing = result.missing.map(({ original, langs }) =>
    formatAnnotation(
      'notice',
      { file: original, title: 'No translation' },
      `No translation${langs.some(Boolean) ? ` into ${langs.join(', ')}` : ''}`,
    ),
  );
  const orphans = result.orphans.map((file) =>
    formatAnnotation('notice', { file, title: 'No original' }, 'No original'),
  );
  const room = MAX_ANNOTATIONS - Math.min(levels.at(-1)!.length, MAX_ANNOTATIONS);
  const notices = [...missing, ...orphans];
  const others = [
    ...(left.length
      ? [`${count(left.length, 'finding', 'findings')} more, as GitHub displays ${MAX_ANNOTATIONS} of a level:`]
      : []),
    ...left.map(formatTextLine),
    ...(notices.length > room
      ? [
          `${count(notices.length - room, 'more page lacks', 'more pages lack')} a translation or an original; --format text lists all.`,
        ]
      : []),
  ];
  return `${[...lines, ...notices.slice(0, room), ...others, formatSummary(result)].join('\n')}\n`;
}

/** `failOn`: the least serious findings that count as a failure; none where it is left out. */
export type CheckFormatter = (result: CheckResult, failOn?: Severity) => string;

export const CHECK_FORMATTERS = {
  text: formatText,
  github: formatGithub,
  sarif: formatSarif,
  junit: formatJunit,
  markdown: formatMarkdown,
} as const satisfies Readonly<Record<string, CheckFormatter>>;

export type CheckFormat = keyof typeof CHECK_FORMATTERS;
