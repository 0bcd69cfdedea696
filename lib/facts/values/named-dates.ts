/** Finds dates with a month's name ("3 May 2024") and the days and year beside it. */

import { memoize, memoizeByObject } from '../../core/memoize';
import { findMatches } from '../../core/regexp';
import type { Value, ValueExpression } from '../../core/value';
import { DATES } from '../../languages/by-kind/dates';
import { TRAITS } from '../../languages/by-kind/traits';
import { parseNameList } from '../../languages/groups';
import type { DateWords } from '../../languages/kinds';
import { capitalizeName } from './calendar-names';
import type { IntlData } from './intl-data';
import { buildAlternatives, buildWordPattern, toLookupKey } from './value-patterns';
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
/** A year of two digits, and a pattern that shows that they are one. */
interface ShortYearPatterns {
  readonly year: RegExp;
  readonly sign: RegExp;
}

const getShortYearPatterns = memoize((lang: string): ShortYearPatterns => {
  const { word, notBefore } = DATES[lang]?.shortYears ?? { word: '', notBefore: '(?!)' };
  return {
    year: new RegExp(`^\\.?\\s{0,2}(?:${word}\\s{0,2})?['‘’]?(\\d{2})(?![\\d:%]|[.,]\\d|${notBefore})`, 'u'),
    sign: new RegExp(`^\\.?\\s{0,2}(?:['‘’]${word ? `|${word}` : ''})`, 'u'),
  };
});

interface MonthTable {
  readonly pattern: RegExp | undefined;
  /** Lower-cased name → 1–12. */
  readonly values: ReadonlyMap<string, number>;
  /** Names that are adjectives. They are weak, because streets and holidays have them too. */
  readonly adjectives: ReadonlySet<string>;
  /** Words before a short or ambiguous name that make it a month. */
  readonly wordsBefore: RegExp | undefined;
  /** Words after a short or ambiguous name that make it a month. */
  readonly wordsAfter: RegExp | undefined;
  /** A further month after a dash: "Jan.-Mar.". */
  readonly nextMonth: RegExp | undefined;
  /** A second name of the same month beside the first: كانون الثاني/يناير. */
  readonly twinName: RegExp | undefined;
}

const getMonthTable = memoizeByObject((locale: IntlData): MonthTable => {
  const { lang } = locale;
  const values = new Map<string, number>();
  const names: string[] = [];
  const addName = (name: string, value: number) => {
    if (!name || values.has(toLookupKey(name))) return;
    values.set(toLookupKey(name), value);
    names.push(name);
  };
  for (const [name, value] of listMonthNames(locale))
    for (const form of inflectMonthName(name, lang)) addName(form, value);
  const adjectives = new Set(listMonthAdjectives(lang).map(([name]) => name));
  for (const [name, value] of listMonthAdjectives(lang)) addName(name, value);
  const { beforeMonth: beforeWords, afterMonth: afterWords, monthWord } = DATES[lang] ?? {};
  const alternatives = buildAlternatives(names);
  return {
    pattern: buildWordPattern(
      monthWord ? names.map((name) => `${monthWord} ${name}`) : names,
      lang,
      getPatternFlags(lang),
    ),
    values,
    adjectives,
    wordsBefore: beforeWords
      ? new RegExp(
          `${TRAITS[lang]?.unspaced ? '' : '(?<!\\p{L})'}(?:${buildAlternatives(beforeWords.split('|'))})[\\s-]{0,2}$`,
          'iu',
        )
      : undefined,
    wordsAfter: afterWords ? new RegExp(`^['’]?\\p{L}{0,3}\\s(?:${afterWords})`, 'iu') : undefined,
    nextMonth: alternatives
      ? new RegExp(`^\\.?\\s?-\\s?(?:${alternatives})(?!\\p{L})`, getPatternFlags(lang).replace(/[dg]/g, ''))
      : undefined,
    twinName: alternatives ? new RegExp(`^\\s?[/(]\\s?(${alternatives})\\)?`, 'iu') : undefined,
  };
});

const getPatternFlags = (lang: string) => (DATES[lang]?.capitalMonths ? 'dgu' : 'dgiu');

/** The names of months in a language. Languages that capitalize them also get them in capitals. */
function listMonthNames(locale: IntlData): [string, number][] {
  const ownNames = parseNameList(DATES[locale.lang]?.months ?? '');
  if (DATES[locale.lang]?.ignoresIntlNames) return ownNames;
  const intlNames = [...locale.months];
  if (!DATES[locale.lang]?.capitalMonths) return [...ownNames, ...intlNames];
  const capitalizedNames = intlNames.map(([name, value]): [string, number] => [
    capitalizeName(name, locale.lang),
    value,
  ]);
  const upperCaseNames = capitalizedNames.map(([name, value]): [string, number] => [
    name.toLocaleUpperCase(locale.lang),
    value,
  ]);
  return [...ownNames, ...capitalizedNames, ...upperCaseNames];
}

function listMonthAdjectives(lang: string): [string, number][] {
  const [stems, endings] = DATES[lang]?.monthAdjectives ?? ['', ''];
  if (!stems) return [];
  return parseNameList(stems).flatMap(([stem, value]) =>
    endings.split(',').map((ending): [string, number] => [stem + ending, value]),
  );
}

/** Adds the case that lacks the nominative's last letter. */
function inflectMonthName(name: string, lang: string): string[] {
  const ending = DATES[lang]?.droppedMonthEnding;
  return ending && name.endsWith(ending) ? [name, name.slice(0, -ending.length)] : [name];
}

/** Returns dates with a month's name: the name and the days and year beside it. `text` has ASCII digits. */
export function findNamedDates(text: string, locale: IntlData): ValueExpression[] {
  const table = getMonthTable(locale);
  if (!table.pattern) return [];
  const expressions: ValueExpression[] = [];
  let lastEnd = 0;
  for (const match of findMatches(text, table.pattern)) {
    const name = match[1]!;
    const start = match.index + match[0].indexOf(name);
    if (start < lastEnd) continue;
    const expression = readNamedDate(text, start, name, locale, table, lastEnd);
    if (!expression) continue;
    expressions.push(expression);
    lastEnd = expression.end;
  }
  return expressions;
}

const getMonthNumber = (name: string, { lang }: IntlData, table: MonthTable) =>
  table.values.get(removeMonthWord(toLookupKey(name), lang)) ?? table.values.get(toLookupKey(name.replace(/İ/g, 'i')));

function removeMonthWord(key: string, lang: string): string {
  const word = DATES[lang]?.monthWord;
  return word && key.startsWith(`${word} `) ? key.slice(word.length).trimStart() : key;
}

/**
 * Reads the date around a month's name. `previousEnd` is where the date before it ends: nothing before that is read.
 */
function readNamedDate(
  text: string,
  start: number,
  name: string,
  locale: IntlData,
  table: MonthTable,
  previousEnd: number,
): ValueExpression | undefined {
  const value = getMonthNumber(name, locale, table);
  if (value === undefined) return undefined;
  const weak = table.adjectives.has(toLookupKey(name)) ? { weak: true } : {};
  const atoms: Value[] = [{ kind: 'month', value, start, end: start + name.length, read: 'name', ...weak }];
  const from = readDaysBefore(text, start, atoms, previousEnd, locale.lang);
  if (from === undefined) return undefined;
  let to = skipTwinName(text, start + name.length, value, table);
  if (text[to] === '.') to++;
  if (from === start && DATES[locale.lang]?.dayAfterMonth) to = readDaysAfter(text, to, atoms);
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
  const following = text.slice(end, end + 16);
  if (table.wordsAfter?.test(following) || table.nextMonth?.test(following)) return false;
  const words: DateWords = DATES[lang] ?? {};
  const isLowerCase = name.charAt(0) === name.charAt(0).toLowerCase();
  const isAmbiguous =
    AMBIGUOUS_MONTH.test(name) || (isLowerCase && words.ambiguousLowerMonths?.split('|').includes(name));
  if (!isAmbiguous && isLongMonthName(name)) return false;
  // A month written together with a preposition: במאי.
  if (!isAmbiguous && /\p{L}/u.test(text[start - 1] ?? '')) return false;
  // French "sept" means seven, Spanish "mar" the sea.
  if (!SHORT_MONTH_NAME.test(name) && !words.bareAbbreviations && !TRAITS[lang]?.unspaced && text[end] !== '.')
    return true;
  return !table.wordsBefore?.test(text.slice(Math.max(0, start - 14), start));
}

const isLongMonthName = (name: string) => name.replace(/\./g, '').length >= (INDIC_LETTER.test(name) ? 3 : 4);

function skipTwinName(text: string, end: number, value: number, table: MonthTable): number {
  const match = table.twinName?.exec(text.slice(end, end + 24));
  return match && table.values.get(toLookupKey(match[1]!)) === value ? end + match[0].length : end;
}

/**
 * Adds the days before a name and returns where they start; undefined where the digits before it show it is no month.
 */
function readDaysBefore(
  text: string,
  start: number,
  atoms: Value[],
  previousEnd: number,
  lang: string,
): number | undefined {
  const dayMatch = DAY_BEFORE.exec(text.slice(Math.max(previousEnd, start - 20), start));
  if (!dayMatch || !isDayNumber(dayMatch[1]!)) return start;
  let at = start - dayMatch[0].length;
  // Vietnamese "3 tháng hai nước …" means three months, unless a word for "day" precedes the digits.
  if (DATES[lang]?.beforeDay?.test(text.slice(Math.max(previousEnd, at - 8), at)) === false) return undefined;
  atoms.push({ kind: 'day', value: Number(dayMatch[1]), start: at, end: at + dayMatch[1]!.length });
  for (let n = 0, form = RANGE_BEFORE; n < 6; n++, form = LIST_BEFORE) {
    const earlierMatch = form.exec(text.slice(Math.max(previousEnd, at - 24), at));
    if (!earlierMatch || !isDayNumber(earlierMatch[1]!)) break;
    at -= earlierMatch[0].length;
    atoms.push({ kind: 'day', value: Number(earlierMatch[1]), start: at, end: at + earlierMatch[1]!.length });
  }
  return at;
}

function readDaysAfter(text: string, end: number, atoms: Value[]): number {
  let at = end;
  for (let n = 0, form = DAY_AFTER; n < 6; n++, form = RANGE_AFTER) {
    const match = form.exec(text.slice(at, at + 20));
    if (!match || !isDayNumber(match[1]!)) break;
    const start = at + match[0].lastIndexOf(match[1]!);
    atoms.push({ kind: 'day', value: Number(match[1]), start, end: start + match[1]!.length });
    at += match[0].length;
  }
  return at;
}

function readYearAfter(text: string, end: number, atoms: Value[], lang: string): number {
  const following = text.slice(end, end + 28);
  const fullMatch = YEAR_AFTER.exec(following);
  const match = fullMatch ?? findShortYear(following, atoms, lang);
  if (!match) return end;
  const reading = fullMatch ? readYear(Number(match[1])) : readShortYear(Number(match[1]), lang);
  if (!reading) return end;
  const to = end + match[0].length;
  atoms.push({ kind: 'year', ...reading, start: to - match[1]!.length, end: to });
  return to;
}

/** Two digits are a year after an apostrophe, and in some languages after a word for "year" or after a day and a month. */
function findShortYear(following: string, atoms: readonly Value[], lang: string): RegExpExecArray | null {
  const { year, sign } = getShortYearPatterns(lang);
  const isAfterDay = DATES[lang]?.shortYears !== undefined && atoms.length > 1;
  return isAfterDay || sign.test(following) ? year.exec(following) : null;
}

const isDayNumber = (raw: string) => Number(raw) >= 1 && Number(raw) <= 31;

/** A bare year at `start`. Years from 2400 to 2600 are Buddhist. */
export function createYear(value: number, start: number): Value {
  return { kind: 'year', ...(readYear(value) ?? { value }), start, end: start + 4 };
}
