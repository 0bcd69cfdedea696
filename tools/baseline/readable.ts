/** Tells a report, a located page and a page as it was read in lines that a person can compare. */
import { createHash } from 'node:crypto';
import type { EvidenceItem, JsonReport, LocatedPage, PageReading } from './answers';

/** Letters of a text that are told; of a longer one the beginning, the end, and how long it is. */
const SHOWN = 72;

/** No version of Verso in it: a release is no change of behavior. */
export const computeHash = (text: string): string =>
  createHash('sha256')
    .update(text.replace(/"version":"[\w.-]+"/g, ''))
    .digest('hex')
    .slice(0, 12);

/** A text on one line. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  if (letters.length <= SHOWN) return line;
  return `${letters.slice(0, SHOWN - 20).join('')} … ${letters.slice(-16).join('')} (${letters.length})`;
}

/** The lines that stand below a heading, which is the answer's name and the hash of all of it. */
const toSection = (name: string, answer: string, lines: readonly string[]): string =>
  [`# ${name} ${computeHash(answer)}`, ...lines, ''].join('\n');

type Passage = Pick<JsonReport['findings'][number], 'translation' | 'original'>;

const joinPassage = ({ translation, original }: Passage): string =>
  `${translation.join('+') || '–'}=${original.join('+') || '–'}`;

/** A value of an evidence item: its text where it has one, else as JSON. */
function describeEvidenceValue(value: unknown): string {
  if (typeof value === 'string') return `“${shorten(value)}”`;
  if (Array.isArray(value)) return value.map(describeEvidenceValue).join(' ');
  if (value !== null && typeof value === 'object' && 'text' in value) return `“${shorten(String(value.text))}”`;
  return JSON.stringify(value);
}

const describeEvidence = ({ type, ...fields }: EvidenceItem): string =>
  [type, ...Object.entries(fields).map(([name, value]) => `${name} ${describeEvidenceValue(value)}`)].join(' ');

/** One line a finding: how sure, what it is, where, the words that it marks, and what backs it. */
function describeFindings({ findings, translation, original }: JsonReport): string[] {
  const texts = new Map([...translation.segments, ...original.segments].map(({ id, text }) => [id, text]));
  return findings.map(({ confidence, kind, category, severity, marks, evidence, ...passage }) => {
    const marked = marks.map(({ side, segment, start, end }) => {
      const words = texts.get(segment)?.slice(start, end) ?? '';
      return `${side === 'translation' ? 't' : 'o'}“${shorten(words)}”`;
    });
    const head = `${confidence.toFixed(2)} ${kind} ${category} ${severity}`;
    return [head, joinPassage(passage), marked.join(' '), evidence.map(describeEvidence).join('; ')].join(' | ');
  });
}

/** A report: what it says of both texts, a line a finding, all equivalences on one line, and all links. */
export function describeReport(name: string, answer: string): string {
  const report = JSON.parse(answer) as JsonReport | { readonly error: string };
  if ('error' in report) return toSection(name, answer, [`error: ${report.error}`]);
  const { translation, original, coverage, verdict, links, neutral } = report;
  const sides = [translation, original].map((side) => `${side.lang} ${side.segments.length}`).join(' from ');
  return toSection(name, answer, [
    `${verdict}: ${sides}, covered ${coverage.translation} of ${coverage.original}`,
    ...describeFindings(report),
    ['same:', ...neutral.map((same) => `${same.kind} ${joinPassage(same)}`)].join(' '),
    ['links:', ...links.map(joinPassage)].join(' '),
  ]);
}

/** Where a page's original is: one line for the page, and one for each candidate. */
export function describeLocatedPage(name: string, answer: string): string {
  const page = JSON.parse(answer) as LocatedPage;
  if ('error' in page) return toSection(name, answer, [`error: ${page.error}`]);
  const words = [
    page.lang,
    ...(page.originalLang ? [`from ${page.originalLang}`] : []),
    ...(['article', 'translation', 'machine'] as const).filter((word) => page[word]),
  ];
  return toSection(name, answer, [
    words.join(' '),
    ...page.candidates.map(({ score, url, lang, evidence }) =>
      [score, url, lang ?? '–', ...evidence.map(describeEvidenceValue)].join(' '),
    ),
  ]);
}

/** What was read of a page: what it says of itself, a line a block, and what was left out and why. */
export function describeReadPage(name: string, answer: string): string {
  const page = JSON.parse(answer) as PageReading;
  if ('error' in page) return toSection(name, answer, [`error: ${page.error}`]);
  const { blocks, removed, id: _id, ...head } = page;
  return toSection(name, answer, [
    ...Object.entries(head).map(([field, value]) => `${field}: ${shorten(String(value))}`),
    ...blocks.map(({ kind, text }) => `${kind} | ${shorten(text)}`),
    ...removed.map(({ reason, text }) => `left out, ${reason} | ${shorten(text)}`),
  ]);
}
