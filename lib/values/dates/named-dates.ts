/** Finds dates with a month's name ("3 May 2024") and the days and year beside it. */
import type { Value, ValueExpression } from '../../core';
import { DATES } from '../../languages/dates';
import type { DateWords } from '../../languages/types/dates';
import { memoizeByObject } from '../../util/memoize';
import { findMatches } from '../../util/regexp';
import { UNSPACED_LANGUAGES } from '../../util/writing/scripts';
import type { IntlData } from '../intl-data';
import { buildAlternatives, buildWordPattern, toLookupKey } from '../value-patterns';
import { readShortYear, readYear } from './years';

const ORDINAL_MARK = '(?:\\s?(?:st|nd|rd|th|er|º|ª|°|η|ης)|\\.|-?(?:го|е|ого|те|ве|ше|та))?';
const WORD_BEFORE_MONTH =
  "(?:(?:of the|de|of|di|d['’]|da|do|ngày|เดือน|tháng|bulan|των|του|من شهر|من|شهر|ב|माह|ayının|ng|daye)\\s{0,2})?";
const DAY_BEFORE = new RegExp(`(?<![\\d.,:/])(\\d{1,2})${ORDINAL_MARK},?\\s{0,2}${WORD_BEFORE_MONTH}$`, 'iu');
const RANGE_WORDS =
  'al?|au|aux|und|and|y|et|e|и|й|та|і|và|và ngày|đến|đến ngày|tới|với|และ|ถึง|ถึงวันที่|bis|bis zum|to|to the|through|until|or|sampai|hingga|dan|tot|en|tot en met|t/m|و|إلى|حتى|तथा|और|से|i|do|oraz|по|до|έως|ως|και|με|ile|ve|la|til|till|och|og';
const RANGE_BEFORE = new RegExp(
  `(?<![\\d.,:/])(\\d{1,2})${ORDINAL_MARK}\\s{0,2}(?:-|~|(?<![\\p{L}])(?:${RANGE_WORDS})(?![\\p{L}]))\\s{0,2}(?:the |le |el |il |dem |den |τις |στις |wa-?)?$`,
  'iu',
);
const LIST_BEFORE = new RegExp(`(?<![\\d.,:/])(\\d{1,2})${ORDINAL_MARK}(?:,|、|،)\\s{0,2}$`, 'iu');
const DAY_AFTER =
  /^\s{0,2}(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?![\d:.,]\d|\d|\s?(?:[ap]\.?m|%|percent|per cent|million|billion|people|:\d))/iu;
const RANGE_AFTER =
  /^\s{0,2}(?:-|to|and|through|until|&|,(?= ?\d{1,2}(?:st|nd|rd|th)?(?:,| and| &)))\s{0,2}(\d{1,2})(?:st|nd|rd|th)?(?!\d|:|,\d|\.\d|[\d ]{0,3}(?:people|percent))/iu;
const YEAR_AFTER =
  /^(?:\.?\s{0,2}(?:de|del|of|di|do|g\.|г\.|р\.|พ\.ศ\.|ค\.ศ\.|พุทธศักราช|คริสต์ศักราช|B\.?E\.?|ปี|năm|tahun|του|ใน|के|को|साल|वर्ष|in|im Jahr|,|-|\/|،|سنة|عام|لعام|من عام)){0,2}\s{0,2}(\d{4})(?!\d|[.,]\d|[-/]\d{2}(?!\d))/iu;
const SHORT_YEAR_AFTER = /^\.?\s{0,2}(?:(?:ปี)\s{0,2})?['‘’]?(\d{2})(?![\d:%]|[.,]\d|\s?น\.)/u;

/** Languages that may write the day after the month's name. */
const DAY_AFTER_LANGUAGES = new Set(['en', 'hu', 'eu', 'lt', 'lv', 'ms', 'fil', 'hi']);

interface MonthTable {
  readonly pattern: RegExp | undefined;
  /** Lower-cased name → 1–12. */
  readonly values: ReadonlyMap<string, number>;
  /** Names that are adjectives. They are weak, because streets and holidays have them too. */
  readonly adjectives: ReadonlySet<string>;
  /** Words before a short or ambiguous name that make it a month. */
  readonly company: RegExp | undefined;
  /** Words after a short or ambiguous name that make it a month. */
  readonly behind: RegExp | undefined;
  /** A further month after a dash: "Jan.-Mar.". */
  readonly next: RegExp | undefined;
  /** A second name of the same month beside the first: كانون الثاني/يناير. */
  readonly twin: RegExp | undefined;
}

const getMonthTable = memoizeByObject((locale: IntlData): MonthTable => {
  const { lang } = locale;
  const values = new Map<string, number>();
  const names: string[] = [];
  const add = (name: string, value: number) => {
    if (!name || values.has(toLookupKey(name))) return;
    values.set(toLookupKey(name), value);
    names.push(name);
  };
  for (const [name, value] of listMonthNames(locale)) for (const form of inflectMonthName(name, lang)) add(form, value);
  const adjectives = new Set(listMonthAdjectives(lang).map(([name]) => name));
  for (const [name, value] of listMonthAdjectives(lang)) add(name, value);
  const { beforeMonth: words, afterMonth: behind } = DATES[lang] ?? {};
  const body = buildAlternatives(names);
  return {
    pattern: buildWordPattern(
      lang === 'vi' ? names.map((name) => `tháng ${name}`) : names,
      lang,
      getPatternFlags(lang),
    ),
    values,
    adjectives,
    company: words
      ? new RegExp(
          `${UNSPACED_LANGUAGES.has(lang) ? '' : '(?<!\\p{L})'}(?:${buildAlternatives(words.split('|'))})[\\s-]{0,2}$`,
          'iu',
        )
      : undefined,
    behind: behind ? new RegExp(`^['’]?\\p{L}{0,3}\\s(?:${behind})`, 'iu') : undefined,
    next: body
      ? new RegExp(`^\\.?\\s?-\\s?(?:${body})(?!\\p{L})`, getPatternFlags(lang).replace(/[dg]/g, ''))
      : undefined,
    twin: body ? new RegExp(`^\\s?[/(]\\s?(${body})\\)?`, 'iu') : undefined,
  };
});

const getPatternFlags = (lang: string) => (DATES[lang]?.capitalMonths ? 'dgu' : 'dgiu');

/** The names of months in a language. Languages that capitalize them also get them in capitals. */
function listMonthNames(locale: IntlData): [string, number][] {
  const own = parseMonthList(DATES[locale.lang]?.months ?? '');
  if (locale.lang === 'vi') return own;
  const given = [...locale.months];
  if (!DATES[locale.lang]?.capitalMonths) return [...given, ...own];
  const cased = given.map(([name, value]): [string, number] => [capitalize(name, locale.lang), value]);
  const upper = cased.map(([name, value]): [string, number] => [name.toLocaleUpperCase(locale.lang), value]);
  return [...cased, ...own, ...upper];
}

const capitalize = (name: string, lang: string) => name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);

const parseMonthList = (table: string): [string, number][] =>
  table.split(',').flatMap((names, i) => names.split('|').map((name): [string, number] => [name, i + 1]));

function listMonthAdjectives(lang: string): [string, number][] {
  const [stems, endings] = DATES[lang]?.monthAdjectives ?? ['', ''];
  if (!stems) return [];
  return parseMonthList(stems).flatMap(([stem, value]) =>
    endings.split(',').map((end): [string, number] => [stem + end, value]),
  );
}

/** Adds the Greek accusative, which lacks the nominative's last letter. */
const inflectMonthName = (name: string, lang: string) =>
  lang === 'el' && name.endsWith('ς') ? [name, name.slice(0, -1)] : [name];

/** Returns dates with a month's name: the name and the days and year beside it. `text` has ASCII digits. */
export function findNamedDates(text: string, locale: IntlData): ValueExpression[] {
  const table = getMonthTable(locale);
  if (!table.pattern) return [];
  const out: ValueExpression[] = [];
  let free = 0;
  for (const match of findMatches(text, table.pattern)) {
    const name = match[1]!;
    const start = match.index + match[0].indexOf(name);
    if (start < free) continue;
    const fact = readNamedDate(text, start, name, locale, table, free);
    if (!fact) continue;
    out.push(fact);
    free = fact.end;
  }
  return out;
}

const getMonthNumber = (name: string, table: MonthTable) =>
  table.values.get(toLookupKey(name).replace(/^tháng\s{1,2}/, '')) ??
  table.values.get(toLookupKey(name.replace(/İ/g, 'i')));

/** Reads the date around a month's name. `free` is where the date before it ends: nothing before that is read. */
function readNamedDate(
  text: string,
  start: number,
  name: string,
  locale: IntlData,
  table: MonthTable,
  free: number,
): ValueExpression | undefined {
  const value = getMonthNumber(name, table);
  if (value === undefined) return undefined;
  const weak = table.adjectives.has(toLookupKey(name)) ? { weak: true } : {};
  const atoms: Value[] = [{ kind: 'month', value, start, end: start + name.length, read: 'name', ...weak }];
  const from = readDaysBefore(text, start, atoms, free, locale.lang);
  if (from === undefined) return undefined;
  let to = skipTwinName(text, start + name.length, value, table);
  if (text[to] === '.') to++;
  if (from === start && DAY_AFTER_LANGUAGES.has(locale.lang)) to = readDaysAfter(text, to, atoms);
  to = readYearAfter(text, to, atoms, locale.lang);
  if (atoms.length === 1 && isUnlikelyMonth(text, start, name, table, locale.lang)) return undefined;
  if (atoms.length === 1 && text[to - 1] === '.') to--;
  return { kind: 'date', start: from, end: to, text: text.slice(from, to), atoms };
}

/** A pattern for the names of one kind in all languages; it matches whole texts. */
const buildNamePattern = (kind: 'ambiguousMonths' | 'shortMonths'): RegExp =>
  new RegExp(
    `^(?:${[...new Set(Object.values(DATES).flatMap((words: DateWords) => words[kind]?.split('|') ?? []))].join('|')})$`,
    'iu',
  );

export const AMBIGUOUS_MONTH = buildNamePattern('ambiguousMonths');
export const SHORT_MONTH_NAME = buildNamePattern('shortMonths');

/** In Indic scripts one character is a syllable, so जून is no abbreviation. */
const INDIC_LETTER = /^[\u0900-\u0DFF]/u;

function isUnlikelyMonth(text: string, start: number, name: string, table: MonthTable, lang: string): boolean {
  const end = start + name.length;
  const behind = text.slice(end, end + 16);
  if (table.behind?.test(behind) || table.next?.test(behind)) return false;
  const small = name.charAt(0) === name.charAt(0).toLowerCase();
  const ambiguous = AMBIGUOUS_MONTH.test(name) || (lang === 'tr' && small && /^(?:ocak|ekim|aralık)$/u.test(name));
  if (!ambiguous && isLongMonthName(name)) return false;
  // A month written together with a preposition: במאי.
  if (!ambiguous && /\p{L}/u.test(text[start - 1] ?? '')) return false;
  // French "sept" means seven, Spanish "mar" the sea.
  if (!SHORT_MONTH_NAME.test(name) && lang !== 'en' && !UNSPACED_LANGUAGES.has(lang) && text[end] !== '.') return true;
  return !table.company?.test(text.slice(Math.max(0, start - 14), start));
}

const isLongMonthName = (name: string) => name.replace(/\./g, '').length >= (INDIC_LETTER.test(name) ? 3 : 4);

function skipTwinName(text: string, end: number, value: number, table: MonthTable): number {
  const twin = table.twin?.exec(text.slice(end, end + 24));
  return twin && table.values.get(toLookupKey(twin[1]!)) === value ? end + twin[0].length : end;
}

/**
 * Adds the days before a name and returns where they start; undefined where the digits before it show it is no month.
 */
function readDaysBefore(text: string, start: number, atoms: Value[], free: number, lang: string): number | undefined {
  const first = DAY_BEFORE.exec(text.slice(Math.max(free, start - 20), start));
  if (!first || !isDayNumber(first[1]!)) return start;
  let at = start - first[0].length;
  // "3 tháng hai nước …" means three months, unless a word for "day" precedes the digits.
  if (lang === 'vi' && !/(?:ngày|mùng|mồng|rằm|-|đến|,|và)\s{0,2}$/iu.test(text.slice(Math.max(free, at - 8), at)))
    return undefined;
  atoms.push({ kind: 'day', value: Number(first[1]), start: at, end: at + first[1]!.length });
  for (let n = 0, form = RANGE_BEFORE; n < 6; n++, form = LIST_BEFORE) {
    const before = form.exec(text.slice(Math.max(free, at - 24), at));
    if (!before || !isDayNumber(before[1]!)) break;
    at -= before[0].length;
    atoms.push({ kind: 'day', value: Number(before[1]), start: at, end: at + before[1]!.length });
  }
  return at;
}

function readDaysAfter(text: string, end: number, atoms: Value[]): number {
  let at = end;
  for (let n = 0, form = DAY_AFTER; n < 6; n++, form = RANGE_AFTER) {
    const found = form.exec(text.slice(at, at + 20));
    if (!found || !isDayNumber(found[1]!)) break;
    const start = at + found[0].lastIndexOf(found[1]!);
    atoms.push({ kind: 'day', value: Number(found[1]), start, end: start + found[1]!.length });
    at += found[0].length;
  }
  return at;
}

function readYearAfter(text: string, end: number, atoms: Value[], lang: string): number {
  const ahead = text.slice(end, end + 28);
  const full = YEAR_AFTER.exec(ahead);
  const short = full ? null : canBeShortYear(ahead, atoms, lang) ? SHORT_YEAR_AFTER.exec(ahead) : null;
  const found = full ?? short;
  if (!found) return end;
  const reading = full ? readYear(Number(found[1])) : readShortYear(Number(found[1]), lang);
  if (!reading) return end;
  const to = end + found[0].length;
  atoms.push({ kind: 'year', ...reading, start: to - found[1]!.length, end: to });
  return to;
}

/** Whether two digits can be a year: after an apostrophe, and in Thai after a day and a month. */
const canBeShortYear = (ahead: string, atoms: readonly Value[], lang: string) =>
  /^\.?\s{0,2}['‘’]/u.test(ahead) || (lang === 'th' && (atoms.length > 1 || /^\.?\s{0,2}ปี/u.test(ahead)));

const isDayNumber = (raw: string) => Number(raw) >= 1 && Number(raw) <= 31;

/** A bare year at `start`. Years from 2400 to 2600 are Buddhist. */
export function createYear(value: number, start: number): Value {
  return { kind: 'year', ...(readYear(value) ?? { value }), start, end: start + 4 };
}
