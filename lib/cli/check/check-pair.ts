/** Turns the report of one pair of pages into what a check tells of it. */
import { createHash } from 'node:crypto';
import { type Finding, MIN_SHOWN_CONFIDENCE, type Report, SEVERITIES, type Severity, SURENESS_STEPS } from '../../core';
import { buildReportIndex, type ReportIndex, selectSegments } from '../../report';
import { showOnOneLine } from '../../util/writing/control-characters';
import { findLines } from '../output/finding-lines';
import type { CheckedPage, CheckFinding, FilePair, PageProblem } from './checked-page';
import { describeFinding, describeProblem } from './describe-finding';
import { createIgnoreTest, type ReadPage } from './ignore-test';
import { createMergedTest } from './merged-sentences';

const LEAST_LIKELY = SURENESS_STEPS.find(([name]) => name === 'likely')![1];

/** A finding that is only possible counts one step lower than its severity. */
function getLevel({ severity, confidence }: Finding): Severity {
  const step = SEVERITIES.indexOf(severity) + (confidence < LEAST_LIKELY ? 1 : 0);
  return SEVERITIES[Math.min(step, SEVERITIES.length - 1)]!;
}

const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, ' ').trim();

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
  const texts = new Set(original.segments.map(({ text }) => fold(text)));
  const told = own.segments.filter(({ text }) => (text.match(/\p{L}/gu)?.length ?? 0) >= MIN_LETTERS);
  const same = told.filter(({ text }) => texts.has(fold(text))).length;
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

/** What a check tells of a pair. `selected`: the findings that are asked about, by default all that are shown. */
export function checkReport(
  pair: FilePair,
  { translation, original }: PairReading,
  report: Report,
  selected: readonly Finding[] = report.findings,
): CheckedPage {
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
  const shown = selected.filter(({ confidence }) => confidence >= MIN_SHOWN_CONFIDENCE);
  const right = shown.filter((finding) => !isMerged(finding));
  const told = right.filter((finding) => !isIgnored.test(finding));
  const index = buildReportIndex(report);
  return {
    translation: pair.translation,
    original: pair.original,
    lang,
    share,
    findings: told
      .map((finding) => buildFinding(pair, index, finding))
      .sort((one, other) => SEVERITIES.indexOf(one.level) - SEVERITIES.indexOf(other.level)),
    ignored: right.length - told.length,
  };
}

function buildFinding(pair: FilePair, index: ReportIndex, finding: Finding): CheckFinding {
  const { kind, category, confidence } = finding;
  const lines = findLines(index, finding);
  const texts = {
    translation: joinTexts(index, 'translation', finding.translation),
    original: joinTexts(index, 'original', finding.original),
    marked: { translation: joinMarks(index, finding, 'translation'), original: joinMarks(index, finding, 'original') },
  };
  return {
    fingerprint: hash([
      pair.translation,
      kind,
      category,
      fold(texts.translation),
      fold(texts.original),
      fold(texts.marked.translation),
      fold(texts.marked.original),
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
    original: { path: pair.original, ...(lines.original ? { line: lines.original } : {}), text: texts.original },
  };
}
