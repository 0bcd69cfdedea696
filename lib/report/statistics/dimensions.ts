/** The dimensions that reports and flags are grouped by, each with its groups' names and order. */
import { CATEGORY_NAMES, FINDING_KINDS, type FindingKind } from '../../core/finding';
import { getEnglish } from '../../i18n/localizer';
import { getLanguageName } from '../export-model';
import { toIsoDate } from '../format-dates';
import type { LineFinding, LineReport } from './report-line';

export interface Dimension {
  /** Names the table's file, too. */
  readonly id: string;
  readonly title: string;
  /** What the groups are, for the head of the column. */
  readonly column: string;
  /** Groups in the order of their keys, all shown; otherwise the largest first, the rest summed up. */
  readonly isOrdered: boolean;
  /** What the table needs explained; empty where nothing. */
  readonly note: string;
  describeKey(key: string): string;
}

/** Groups whole reports. */
export interface ReportDimension extends Dimension {
  /** Counts only reports whose texts could be lined up: of the others nothing arrived for certain. */
  readonly isOfCompared: boolean;
  getReportKey(report: LineReport, shownCount: number): string;
}

/** Groups flags. */
export interface FlagDimension extends Dimension {
  getFlagKey(finding: LineFinding): string;
  /** Counts also what is only possible, which the other tables leave out. */
  readonly withPossible: boolean;
}

const UNKNOWN = '';

const describeKnown = (unknown: string) => (key: string) => key || unknown;

/** Lower edges in percent, as keys that sort like numbers: "00", "10" … "90". */
const toDecile = (share: number): string => String(Math.min(90, 10 * Math.floor(10 * share))).padStart(2, '0');
const describeDecile = (key: string): string => `${Number(key)}–${Number(key) + 10} %`;

/** Reports with at least this many flags are one group. */
const MANY_FLAGS = 20;
const toCount = (count: number): string => String(Math.min(MANY_FLAGS, count)).padStart(2, '0');

const describePair = (key: string): string => {
  const [original, translation] = key.split('>');
  return `${describeLanguage(original)} → ${describeLanguage(translation)}`;
};
const describeLanguage = (lang = ''): string => (lang ? getLanguageName(lang, 'en') : 'unknown');

const MONTHS = new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const describeMonth = (key: string): string => (key ? MONTHS.format(new Date(`${key}-01T00:00:00Z`)) : 'no date');
/** "2026-10"; empty where the date is missing, invalid or only a year. */
const toMonth = (published: string): string => /^\d{4}-\d{2}/.exec(toIsoDate(published))?.[0] ?? UNKNOWN;

export const REPORT_DIMENSIONS: readonly ReportDimension[] = [
  {
    id: 'outlets',
    isOfCompared: false,
    title: 'By outlet',
    column: 'Outlet of the translation',
    isOrdered: false,
    note: 'The host of the translation’s address; its outlet’s name where there is no address.',
    getReportKey: ({ translation }) => translation.outlet.toLowerCase(),
    describeKey: describeKnown('unknown'),
  },
  {
    id: 'language-pairs',
    isOfCompared: false,
    title: 'By language pair',
    column: 'Languages',
    isOrdered: false,
    note: '',
    getReportKey: ({ original, translation }) => `${original.lang}>${translation.lang}`,
    describeKey: describePair,
  },
  {
    id: 'engines',
    isOfCompared: false,
    title: 'By engine',
    column: 'Engine that helped to compare',
    isOrdered: false,
    note: 'What Verso compared with, not what the articles were translated with.',
    getReportKey: ({ engine }) => engine,
    describeKey: describeKnown('rules alone'),
  },
  {
    id: 'months',
    isOfCompared: false,
    title: 'By month',
    column: 'Month of the translation',
    isOrdered: true,
    note: 'Dates are in the lines that “verso compare --jsonl --metadata” writes.',
    getReportKey: ({ translation }) => toMonth(translation.published),
    describeKey: describeMonth,
  },
  {
    id: 'arrived',
    isOfCompared: true,
    title: 'How much of the originals arrived',
    column: 'Share of the original',
    isOrdered: true,
    note: 'The share of the original’s characters that have a counterpart in the translation.',
    getReportKey: ({ arrived }) => (arrived === undefined ? UNKNOWN : toDecile(arrived)),
    describeKey: (key) => (key === UNKNOWN ? 'only partly there' : describeDecile(key)),
  },
  {
    id: 'flags-per-report',
    isOfCompared: true,
    title: 'How many flags a report has',
    column: 'Flags',
    isOrdered: true,
    note: '',
    getReportKey: (_, shownCount) => toCount(shownCount),
    describeKey: (key) => (Number(key) === MANY_FLAGS ? `${MANY_FLAGS} and more` : String(Number(key))),
  },
];

/** "Dropped", at the head of a column or row. */
export function formatKind(kind: FindingKind): string {
  const name = getEnglish().say(`kind.${kind}`);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Keys that sort kinds and categories as they are listed everywhere. */
const toOrdinal = (at: number): string => String(at).padStart(2, '0');

export const FLAG_DIMENSIONS: readonly FlagDimension[] = [
  {
    id: 'kinds',
    title: 'By kind',
    column: 'Kind',
    isOrdered: true,
    withPossible: false,
    note: '',
    getFlagKey: ({ kind }) => toOrdinal(FINDING_KINDS.indexOf(kind)),
    describeKey: (key) => formatKind(FINDING_KINDS[Number(key)]!),
  },
  {
    id: 'categories',
    title: 'By category',
    column: 'Category',
    isOrdered: false,
    withPossible: false,
    note: '',
    getFlagKey: ({ category }) => toOrdinal(CATEGORY_NAMES.indexOf(category)),
    describeKey: (key) => getEnglish().say(`category.${CATEGORY_NAMES[Number(key)]!}`),
  },
  {
    id: 'confidence',
    title: 'How sure Verso is',
    column: 'Probability',
    isOrdered: true,
    withPossible: true,
    note: 'Learnt where there was something to learn from, else counted or set by hand: of learnt flags at 80 %, about eight in ten are differences. Flags below 50 % are only possible, and this table alone counts them.',
    getFlagKey: ({ confidence }) => toDecile(confidence),
    describeKey: describeDecile,
  },
];
