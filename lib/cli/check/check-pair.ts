/** Turns the report of one pair of pages into what a check tells of it. */
import { createHash } from 'node:crypto';
import { groupBy } from '../../core/collections';
import {
  type Evidence,
  type Finding,
  MIN_SHOWN_CONFIDENCE,
  SEVERITIES,
  type Severity,
  SURENESS_STEPS,
} from '../../core/finding';
import type { Report } from '../../core/report';
import { SIDES } from '../../core/segment';
import { getEnglish } from '../../i18n/localizer';
import {
  describeFinding as describeWrittenFinding,
  formatSentences,
  formatSureness,
  formatWholeTitle,
  lowerFirst,
} from '../../report/finding-words';
import { buildReportIndex, type ReportIndex, selectSegments } from '../../report/passages';
import { showOnOneLine } from '../../text/bidi-text';
import { foldForms } from '../../text/fold-text';
import { shortenText } from '../../text/shorten-text';
import { findLines } from '../shared/finding-lines';
import type { CheckedPage, CheckFinding, FilePair, PageProblem } from './checked-page';
import { createIgnoreTest, type ReadPage } from './list-files';
import { listUnmatchedSections, type UnmatchedSection } from './list-sections';
import { compareMarkup, type MarkupDifference } from './markup/compare-markup';
import { buildMarkupPair } from './markup/markup-pair';
import { createMergedTest } from './merged-sentences';

// Says in a sentence what a check found.

/** A passage in quotation marks, cut where it is long. */
const quote = (text: string): string => `“${shortenText(text.replace(/\s+/gu, ' ').trim())}”`;

export interface FindingTexts {
  readonly translation: string;
  readonly original: string;
  /** What is marked in them; empty where nothing is. */
  readonly marked: { readonly translation: string; readonly original: string };
}

/** Evidence that quotes both sides, so that nobody needs to read the passages. */
const QUOTING: ReadonlySet<Evidence['type']> = new Set([
  'values',
  'names',
  'words',
  'polarity',
  'same-text',
  'renderings',
  'quotation',
]);

/** Describes a finding: what it is, how sure, and what differs or is missing. */
export function describeFinding(finding: Finding, texts: FindingTexts): string {
  const english = getEnglish();
  const heading = `${formatWholeTitle(english, finding)} (${lowerFirst(formatSureness(english, finding), english.locale)})`;
  const passages = finding.evidence.some(({ type }) => QUOTING.has(type)) ? '' : quotePassages(finding, texts);
  const explanation = formatSentences(english, describeWrittenFinding(english, finding, 'written'));
  return `${heading}: ${[passages, explanation].filter(Boolean).join(' ')}`;
}

/** What is not there, or both passages. */
function quotePassages({ kind, category }: Finding, { marked, ...texts }: FindingTexts): string {
  const sides = kind === 'altered' ? SIDES : ([kind === 'dropped' ? 'original' : 'translation'] as const);
  return sides.map((side) => quote((category === 'part' && marked[side]) || texts[side])).join(' → ');
}

/** Describes what is amiss with a page as a whole. */
export function describeProblem(problem: PageProblem, detail?: string): string {
  const sentences: Readonly<Record<PageProblem, string>> = {
    unreadable: 'This pair could not be read',
    empty: 'This page has no text, and its original has',
    unrelated: 'Too little of this page corresponds to its original: it may be out of date, or another page',
    uncertain: 'This page and its original could not be lined up surely enough to say what differs',
    untranslated: 'This page is still in the language of its original',
  };
  return `${sentences[problem]}${detail ? `: ${detail}` : '.'}`;
}

const LEAST_LIKELY = SURENESS_STEPS.find(([name]) => name === 'likely')![1];

/** A finding that is only possible counts one step lower than its severity. */
function getLevel({ severity, confidence }: Finding): Severity {
  const step = SEVERITIES.indexOf(severity) + (confidence < LEAST_LIKELY ? 1 : 0);
  return SEVERITIES[Math.min(step, SEVERITIES.length - 1)]!;
}

const hash = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20);

const joinTexts = (index: ReportIndex, side: 'translation' | 'original', ids: readonly string[]): string =>
  selectSegments(index, side, ids)
    .map(({ text }) => text)
    .join(' ');

const joinMarks = (index: ReportIndex, { marks }: Finding, side: 'translation' | 'original'): string =>
  marks
    .filter((mark) => mark.side === side)
    .map(({ segment, start, end }) => selectSegments(index, side, [segment])[0]?.text.slice(start, end) ?? '')
    .join(' … ');

/** A page of which something is said as a whole. */
export function buildProblemPage(
  pair: FilePair,
  problem: PageProblem,
  more: { readonly detail?: string; readonly lang?: string; readonly share?: number; readonly level?: Severity } = {},
): CheckedPage {
  const { translation, original } = pair;
  const finding: CheckFinding = {
    fingerprint: hash([translation, original, problem]),
    rule: `page/${problem}`,
    level: more.level ?? 'high',
    confidence: 1,
    message: showOnOneLine(describeProblem(problem, more.detail)),
    translation: { path: translation, line: 1, text: '' },
    original: { path: original, line: 1, text: '' },
  };
  return {
    translation,
    original,
    lang: more.lang ?? pair.langs?.translation ?? '',
    ...(more.share === undefined ? {} : { share: more.share }),
    findings: [finding],
    ignored: 0,
  };
}

/** Shares of a page's sentences from which it counts as left in its original's language as a whole. */
const UNTRANSLATED_SHARE = 0.6;
const MIN_SENTENCES = 3;
/** Letters of a sentence; tables of names and versions are the same in any language. */
const MIN_LETTERS = 20;

/** Whether most sentences of a page are its original's own, letter by letter. */
function isUntranslated({ original, translation: own }: Report): boolean {
  const texts = new Set(original.segments.map(({ text }) => foldForms(text)));
  const told = own.segments.filter(({ text }) => (text.match(/\p{L}/gu)?.length ?? 0) >= MIN_LETTERS);
  const same = told.filter(({ text }) => texts.has(foldForms(text))).length;
  return told.length >= MIN_SENTENCES && same >= UNTRANSLATED_SHARE * told.length;
}

/** Of a page of a few sentences nobody can tell by how much of it corresponds whether it belongs to another. */
const MIN_JUDGED = 6;

const isTooShort = ({ original, translation }: Report): boolean =>
  Math.min(original.segments.length, translation.segments.length) < MIN_JUDGED;

export interface PairReading {
  readonly translation: ReadPage;
  readonly original: ReadPage;
}

/** What is asked about: by default all of it. */
export interface Selection {
  readonly findings: readonly Finding[];
  readonly markup: readonly MarkupDifference[];
}

/** How code, links and the like of a pair differ. Of pages that could not be lined up nothing can be said. */
export function listMarkupDifferences({ translation, original }: PairReading, report: Report): MarkupDifference[] {
  if (report.verdict !== 'compared' || !translation.markup || !original.markup) return [];
  return compareMarkup(buildMarkupPair(report, { translation: translation.markup, original: original.markup }));
}

/** What a check tells of a pair. */
export function checkReport(
  pair: FilePair,
  reading: PairReading,
  report: Report,
  selected: Selection = { findings: report.findings, markup: listMarkupDifferences(reading, report) },
): CheckedPage {
  const { translation, original } = reading;
  const { lang } = report.translation;
  const share = report.coverage.original;
  const isIgnored = createIgnoreTest(report, translation.ignores, original.ignores);
  if (isIgnored.isWholePage)
    return { translation: pair.translation, original: pair.original, lang, share, findings: [], ignored: 1 };
  if (lang !== report.original.lang && isUntranslated(report)) return buildProblemPage(pair, 'untranslated', { lang });
  if (report.verdict === 'not-the-original')
    return isTooShort(report)
      ? { translation: pair.translation, original: pair.original, lang, findings: [], ignored: 0 }
      : buildProblemPage(pair, 'unrelated', { lang, share });
  if (report.verdict === 'uncertain') return buildProblemPage(pair, 'uncertain', { lang, share, level: 'low' });
  const isMerged = createMergedTest(report);
  const index = buildReportIndex(report);
  const isVersion = createVersionTest(index, selected.markup);
  const shown = selected.findings.filter(({ confidence }) => confidence >= MIN_SHOWN_CONFIDENCE);
  const right = shown.filter((finding) => !isMerged(finding) && !isVersion(finding));
  const told = right.filter((finding) => !isIgnored.test(finding));
  const markup = selected.markup.filter((one) => !SIDES.some((side) => isIgnored.testLine(side, one[side].line)));
  const sections = SIDES.flatMap((side) => listUnmatchedSections(report, side));
  return {
    translation: pair.translation,
    original: pair.original,
    lang,
    share,
    findings: [
      ...told.map((finding) => buildFinding(pair, index, finding, sections)),
      ...markup.map((difference, at) => buildMarkupFinding(pair, difference, markup.slice(0, at), sections)),
    ].sort((one, other) => SEVERITIES.indexOf(one.level) - SEVERITIES.indexOf(other.level)),
    ignored: right.length - told.length + selected.markup.length - markup.length,
  };
}

/** Creates a test for findings of figures that are parts of a version, of which more is said elsewhere. */
function createVersionTest(index: ReportIndex, markup: readonly MarkupDifference[]): (finding: Finding) => boolean {
  const lines = groupBy(
    markup.filter(({ rule }) => rule.endsWith('/version')),
    ({ original }) => String(original.line),
  );
  return (finding) => {
    const { original } = findLines(index, finding);
    const figures = finding.evidence.flatMap((one) =>
      one.type === 'values' && one.original ? [one.original.text] : [],
    );
    return (lines.get(String(original)) ?? []).some(
      ({ original: { text } }) =>
        figures.length > 0 && figures.every((figure) => text.includes(figure.replace(/^v/i, ''))),
    );
  };
}

function buildMarkupFinding(
  pair: FilePair,
  { rule, level, message, translation, original }: MarkupDifference,
  before: readonly MarkupDifference[],
  sections: readonly UnmatchedSection[],
): CheckFinding {
  const isSame = (other: MarkupDifference) =>
    other.rule === rule && other.original.text === original.text && other.translation.text === translation.text;
  return {
    fingerprint: hash([pair.translation, rule, original.text, translation.text, String(before.filter(isSame).length)]),
    rule,
    level,
    confidence: 1,
    message: showOnOneLine(message),
    translation: { path: pair.translation, ...translation },
    original: { path: pair.original, ...original },
    passage: hash([rule, message, pair.original, String(original.line)]),
    ...findSection(sections, rule, (section) => {
      const { line } = section.side === 'original' ? original : translation;
      return section.lines !== undefined && section.lines[0] <= line && line <= section.lines[1];
    }),
  };
}

/** The section that a finding is about: what was dropped can be a part of what the original alone has. */
function findSection(
  sections: readonly UnmatchedSection[],
  rule: string,
  isInside: (section: UnmatchedSection) => boolean,
): Pick<CheckFinding, 'section'> {
  const side = rule.startsWith('dropped/') ? 'original' : rule.startsWith('added/') ? 'translation' : undefined;
  const section = sections.find((one) => one.side === side && isInside(one));
  return section ? { section } : {};
}

/** Letters from which on a passage is the same on whatever page it stands. */
const MIN_PASSAGE = 20;

/** Tells passages apart: those of one page by their line, too, unless they are long enough to be known by their words. */
function hashPassage(
  { kind, category }: Finding,
  { marked, ...texts }: FindingTexts,
  original: CheckFinding['original'],
): string {
  const sides = kind === 'altered' ? SIDES : ([kind === 'dropped' ? 'original' : 'translation'] as const);
  const words = sides.flatMap((side) => [texts[side], marked[side]]).map((text) => foldForms(text));
  const isLong = (words.join('').match(/\p{L}/gu)?.length ?? 0) >= MIN_PASSAGE;
  return hash([kind, category, ...words, ...(isLong ? [] : [original.path, String(original.line)])]);
}

function buildFinding(
  pair: FilePair,
  index: ReportIndex,
  finding: Finding,
  sections: readonly UnmatchedSection[],
): CheckFinding {
  const { kind, category, confidence } = finding;
  const lines = findLines(index, finding);
  const texts = {
    translation: joinTexts(index, 'translation', finding.translation),
    original: joinTexts(index, 'original', finding.original),
    marked: { translation: joinMarks(index, finding, 'translation'), original: joinMarks(index, finding, 'original') },
  };
  const original = {
    path: pair.original,
    ...(lines.original ? { line: lines.original } : {}),
    text: texts.original,
  };
  return {
    fingerprint: hash([
      pair.translation,
      kind,
      category,
      foldForms(texts.translation),
      foldForms(texts.original),
      foldForms(texts.marked.translation),
      foldForms(texts.marked.original),
    ]),
    rule: `${kind}/${category}`,
    kind,
    category,
    level: getLevel(finding),
    confidence,
    message: showOnOneLine(describeFinding(finding, texts)),
    translation: {
      path: pair.translation,
      ...(lines.translation ? { line: lines.translation } : {}),
      text: texts.translation,
    },
    original,
    passage: hashPassage(finding, texts, original),
    ...findSection(sections, `${kind}/`, ({ side, first, last }) => {
      const own = selectSegments(index, side, finding[side]);
      return own.length > 0 && own.every(({ block }) => block >= first && block <= last);
    }),
  };
}
