/** Formats a report for the command: as the JSON that programs read, and as a listing for a terminal. */
import { countUntranslated } from '../../core/article';
import type { EncoderInfo } from '../../core/engine';
import { type Equivalence, type Finding, MIN_SHOWN_CONFIDENCE } from '../../core/finding';
import type { Report, ReportSide } from '../../core/report';
import type { Segment, Side } from '../../core/segment';
import { getHost } from '../../core/url';
import { getEnglish } from '../../i18n/localizer';
import { describeEquivalence, getLanguages } from '../../report/equivalence-words';
import { formatCut, KIND_SIGNS } from '../../report/export-model';
import { describeGist, formatTitledGist } from '../../report/finding-gist';
import { describeEvidence, formatSentences } from '../../report/finding-words';
import { buildReportIndex } from '../../report/passages';
import { sanitizeText } from '../../report/sanitize';
import { formatBidiText } from '../../text/bidi-text';
import { formatEngineTitle } from './engine-title';
import { type FindingLines, findLines } from './finding-lines';

const toSegmentJson = ({ id, block, start, end, text }: Segment) => ({
  id,
  paragraph: block,
  start,
  end,
  text,
});

/** What a report's JSON form has beside what the command always gives. */
export interface ReportJsonOptions {
  /** The sides that came as HTML and get their blocks. */
  readonly blocks: Readonly<Record<Side, boolean>>;
  /** Also what is known of the articles: outlet, authors, dates. */
  readonly withMetadata?: boolean;
}

function toSideJson(
  side: ReportSide,
  options: { readonly withBlocks: boolean; readonly withMetadata?: boolean | undefined },
) {
  const { lang, url, title, toolMade, segments, blocks } = side;
  return {
    lang,
    ...(url ? { url } : {}),
    ...(title ? { title } : {}),
    ...(toolMade ? { toolMade } : {}),
    ...(options.withMetadata ? toMetadataJson(side) : {}),
    ...(options.withBlocks ? { blocks } : {}),
    segments: segments.map(toSegmentJson),
  };
}

const toMetadataJson = ({ site, byline, translator, published, modified }: ReportSide) => ({
  ...(site ? { site } : {}),
  ...(byline ? { byline } : {}),
  ...(translator ? { translator } : {}),
  ...(published ? { published } : {}),
  ...(modified ? { modified } : {}),
});

const toUntranslatedJson = (untranslated: number) => (untranslated > 0 ? { untranslated } : {});

/** Builds the JSON form that the command documents. */
export function toReportJson(report: Report, { blocks, withMetadata }: ReportJsonOptions) {
  const { translation, original, links, neutral, coverage, verdict, truncated, encoded } = report;
  return {
    translation: toSideJson(translation, { withBlocks: blocks.translation, withMetadata }),
    original: toSideJson(original, { withBlocks: blocks.original, withMetadata }),
    links,
    findings: addLines(report),
    neutral,
    coverage,
    verdict,
    ...(truncated ? { truncated } : {}),
    ...toUntranslatedJson(countUntranslated(original.blocks, translation.blocks)),
    ...(encoded ? { engine: toEngineJson(encoded) } : {}),
  };
}

/** Findings in files whose lines are known say on which they are, on both sides. */
function addLines(report: Report): readonly (Finding & { readonly lines?: FindingLines })[] {
  if (![report.translation, report.original].some(hasLines)) return report.findings;
  const index = buildReportIndex(report);
  return report.findings.map((finding) => ({ ...finding, lines: findLines(index, finding) }));
}

const hasLines = ({ blocks }: ReportSide): boolean => blocks.some(({ lines }) => lines !== undefined);

const toEngineJson = ({ engine: { kind, label, version }, trouble, encoded, segments, share }: EncoderInfo) => ({
  kind,
  label,
  ...(version ? { version } : {}),
  ...(segments === undefined ? {} : { encoded, segments, share }),
  ...(trouble ? { trouble } : {}),
});

function formatQuote(side: ReportSide, ids: readonly string[]): string {
  const wantedIds = new Set(ids);
  const texts = side.segments.filter((s) => wantedIds.has(s.id)).map((s) => s.text);
  return texts.length ? `   ${side.lang.padEnd(4)} ${texts.join(' ')}\n` : '';
}

/** What the evidence says beside the passages, which stand below it; what is missing as a whole they say by themselves. */
const formatEvidence = (finding: Finding): string =>
  finding.evidence
    .filter(({ type }) => type !== 'unlinked')
    .map((one) => formatSentences(getEnglish(), describeEvidence(getEnglish(), finding, one, 'written')))
    .filter(Boolean)
    .map((line) => `   ${line}\n`)
    .join('');

/** Describes the encoder's part in the comparison. No finding names it, so the report has to. */
export const describeEncoder = ({ engine, trouble }: EncoderInfo): string =>
  `lined up ${trouble ? 'without the full' : 'with the'} help of ${formatEngineTitle(engine)}`;

const describeEncoding = ({ encoded }: Report): string =>
  encoded ? `Passages were ${describeEncoder(encoded)}.\n` : '';

/** An article's title, language and host: anyone can give a page another's title, but not another's host. */
function formatArticle(report: Report, name: Side): string {
  const { title, lang, url } = report[name];
  return `${sanitizeText(title) || name} (${[lang, getHost(url)].filter(Boolean).join(', ')})`;
}

/** Formats the findings of a report for a terminal. */
export function formatListing(report: Report): string {
  const shown = report.findings.filter((f) => f.confidence >= MIN_SHOWN_CONFIDENCE);
  const head = `${formatArticle(report, 'translation')} ← ${formatArticle(report, 'original')}\n${describeEncoding(report)}`;
  if (report.verdict === 'not-the-original') {
    return `${head}Too little of these texts corresponds: this is probably not the original (${formatPercentage(report.coverage.translation)} of the translation has a counterpart).\n`;
  }
  const waiting = describeUntranslated(report);
  const cut = report.truncated ? `${formatCut(getEnglish(), report.truncated)}\n` : '';
  if (report.verdict === 'uncertain')
    return `${head}${cut}The texts could not be lined up surely enough to say what differs.\n`;
  const summary = shown.length
    ? `${shown.length} ${shown.length === 1 ? 'difference' : 'differences'} to check`
    : 'Nothing was found to differ';
  const arrived = cut
    ? ' in what was compared'
    : `; ${formatPercentage(report.coverage.original)} of the original is there`;
  return `${head}${cut}${waiting}${summary}${arrived}.\n\n${shown
    .map((finding) => formatDifference(report, finding))
    .join('\n')}`;
}

function describeUntranslated({ original, translation }: Report): string {
  const count = countUntranslated(original.blocks, translation.blocks);
  if (count === 0) return '';
  return `${count} ${count === 1 ? 'paragraph' : 'paragraphs'} not translated yet.\n`;
}

function formatLines(report: Report, finding: Finding): string {
  if (![report.translation, report.original].some(hasLines)) return '';
  const { original, translation } = findLines(buildReportIndex(report), finding);
  const places = [original && `original line ${original}`, translation && `translation line ${translation}`];
  return `   ${places.filter(Boolean).join(', ')}\n`;
}

/** What happened, and what differs. */
const formatTitle = (finding: Finding): string =>
  sanitizeText(formatBidiText(formatTitledGist(getEnglish(), finding, describeGist(getEnglish(), finding)), 'en'));

/** Formats one finding of a report for a terminal: what it is, where, what differs, and both passages. */
export function formatDifference(report: Report, finding: Finding): string {
  const { original, translation } = report;
  const head = `${KIND_SIGNS[finding.kind]} ${formatTitle(finding)} (${finding.severity}, ${formatPercentage(finding.confidence)})\n`;
  const passages = formatQuote(original, finding.original) + formatQuote(translation, finding.translation);
  return head + formatLines(report, finding) + formatEvidence(finding) + passages;
}

/** Formats the equivalences, the same facts in another form, for a terminal; empty where there are none. */
export function formatEquivalences(report: Report): string {
  if (report.neutral.length === 0) return '';
  const items = report.neutral.map((equivalence) => formatEquivalence(report, equivalence));
  return `\nSame in another form\n\n${items.join('\n')}`;
}

function formatEquivalence(report: Report, equivalence: Equivalence): string {
  const { say } = getEnglish();
  const passages = formatQuote(report.original, equivalence.original);
  const counterparts = formatQuote(report.translation, equivalence.translation);
  const said = describeEquivalence(getEnglish(), equivalence, getLanguages(report))
    .map(({ key, values }) => `   ${say(key, values)}\n`)
    .join('');
  return `= ${say(`neutral.${equivalence.kind}`)}\n${said}${passages}${counterparts}`;
}

const formatPercentage = (share: number) => `${Math.round(100 * share)} %`;
