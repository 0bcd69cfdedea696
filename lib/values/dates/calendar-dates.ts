import type { Value, ValueExpression } from '../../core';
import { without } from '../digits';
import type { Locale } from '../intl-data';
import { alternatives, attempt, formsFor, keyOf, once, readForm, UNSPACED } from '../value-patterns';
import { CALENDAR_USE, MORE_CALENDAR_MONTHS } from './calendar-names';
import { ERA_FORMS } from './era-forms';
import { type Calendar, gregorianOf, monthNames, yearsOf, yearsOfMonth } from './gregorian';
import { hebrewNumber } from './hebrew-numerals';

interface Month {
  readonly calendar: Calendar;
  readonly month: number;
}

interface Table {
  readonly pattern: RegExp | undefined;
  readonly months: ReadonlyMap<string, readonly Month[]>;
}

const DAY = 86_400_000;
const WEEKS = [...Array(28).keys()].map((n) => new Date((19_700 + n * 14) * DAY));

/** Month names of a calendar in a language as `Intl` writes them, by the English name of the same month. */
function given(lang: string, calendar: Calendar): [string, number][] {
  const [own, english] = [lang, 'en'].map((l) =>
    attempt(() => new Intl.DateTimeFormat(`${l}-u-ca-${calendar}`, { month: 'long', timeZone: 'UTC' })),
  );
  if (!own || !english) return [];
  const name = (format: Intl.DateTimeFormat, date: Date) =>
    format.formatToParts(date).find((part) => part.type === 'month')?.value ?? '';
  const index = (date: Date) => monthNames(calendar).indexOf(name(english, date).replace(/^Adar II$/, 'Adar')) + 1;
  return WEEKS.map((date): [string, number] => [name(own, date), index(date)]);
}

const listed = (table: string): [string, number][] =>
  table.split(',').flatMap((names, i) => names.split('|').map((name): [string, number] => [name, i + 1]));

const tableOf = once((lang: string): Table => {
  const months = new Map<string, Month[]>();
  for (const calendar of Object.keys(CALENDAR_USE) as Calendar[]) {
    const { langs } = CALENDAR_USE[calendar];
    if (langs && !langs.split(' ').includes(lang)) continue;
    const more = MORE_CALENDAR_MONTHS[calendar];
    const names = [...given(lang, calendar), ...listed(more?.[lang] ?? ''), ...listed(more?.['en'] ?? '')];
    for (const [name, month] of names) addMonth(months, name, { calendar, month });
  }
  return { pattern: patternOf([...months.keys()], lang), months };
});

function addMonth(months: Map<string, Month[]>, name: string, month: Month): void {
  const key = plain(name);
  if (!month.month || key.length < 2 || /\d/.test(key) || /^[一二三四五六七八九十]{1,2}月$/.test(key)) return;
  const known = months.get(key) ?? [];
  if (!known.some(({ calendar }) => calendar === month.calendar)) months.set(key, [...known, month]);
}

/** Transcriptions differ in their apostrophes and spaces. */
const plain = (name: string) =>
  keyOf(name)
    .replace(/[ʻʼ'’‘`]/g, '’')
    .replace(/\s{1,2}/g, ' ');

function patternOf(names: readonly string[], lang: string): RegExp | undefined {
  const body = alternatives(names).replace(/\['’ʼ\]/g, "['’ʼʻ‘`]");
  if (!body) return undefined;
  if (UNSPACED.has(lang)) return new RegExp(`(${body})`, 'giu');
  const joined = lang === 'ar' ? '[وبلفك]{0,2}' : lang === 'he' ? '[ובלמשה]{0,2}' : '';
  return new RegExp(`(?<![\\p{L}\\p{M}])${joined}(${body})(?![\\p{L}\\p{M}])`, 'giu');
}

const DAY_BEFORE =
  /(?<![\d.,:/])(\d{1,2})(?:st|nd|rd|th|er|º|-го|-е|\.)?\s{0,2}(?:(?:من شهر|من|شهر|ماه|of|de|di|bulan|tháng|เดือน)\s{0,2})?$/iu;
const DAY_AFTER = /^\s{1,2}(\d{1,2})(?:st|nd|rd|th)?(?=,?\s{1,2}\d{4})/iu;
const YEAR_AFTER =
  /^(?:\s{0,2}(?:سنة|عام|لعام|من عام|سال|سنه|year|tahun|yılı|de|,|،|ปี|ฮ\.ศ\.|AH|A\.H\.|года?|के|को)){0,2}\s{0,2}(\d{4})(?!\d|[.,]\d)(?:\s?(?:هـ|ه(?!\p{L})|هجرية|هجري|هجری|ہجری|شمسی|خورشیدی|AH|A\.H\.|AP|H(?!\p{L})|Hijriah|г\. х\.))?/iu;
const HEBREW_DAY_BEFORE = /(?<![א-ת])ב?([א-ל]['׳]|[יכל]["״][א-ט]|ט["״][וז]|\d{1,2})\s{1,2}$/u;
const HEBREW_YEAR_AFTER = /^,?\s{0,2}(?:ה['׳]?\s?)?(ת[רש][א-צ]?["״][א-תךםןףץ]|ת[רש]["״][א-תךםןףץ]|5\d{3})(?![א-ת\d])/u;

/**
 * Dates of other calendars than the Gregorian, each as the Gregorian values it means: a day, month and year give all
 * three; a month or a year alone only the Gregorian year it begins in, with the next as `or` where it ends there.
 * `text` has ASCII digits. To be read before other dates: their figures and month names look like Gregorian ones.
 */
export function calendarDatesIn(text: string, locale: Locale): ValueExpression[] {
  const out = namedMonths(text, locale.lang);
  let rest = without(text, out);
  for (const form of FORMS(locale.lang)) {
    const found = readForm(rest, form, locale.lang, 'date');
    if (!found.length) continue;
    for (const fact of found) out.push(fact);
    rest = without(rest, found);
  }
  return out.sort((a, b) => a.start - b.start);
}

const FORMS = formsFor(ERA_FORMS);

/** Years of the moon's, the Persian and the Hebrew calendar; those of the others look like any year. */
const LIKELY_YEAR = /(?<!\d)(?:1[2-5]\d\d|5[5-9]\d\d)(?!\d)/;
const ANY_YEAR = /(?<!\d)[125]\d\d\d(?!\d)|["״]/;
const MORE_CALENDARS = new Set(['am', 'ti', 'en', 'hi', 'ar', 'he']);

function namedMonths(text: string, lang: string): ValueExpression[] {
  const out: ValueExpression[] = [];
  if (!(MORE_CALENDARS.has(lang) ? ANY_YEAR : LIKELY_YEAR).test(text)) return out;
  const table = tableOf(lang);
  if (!table.pattern) return out;
  for (const match of text.matchAll(table.pattern)) {
    const name = match[1]!;
    const start = match.index + match[0].lastIndexOf(name);
    const months = table.months.get(plain(name)) ?? [];
    const fact = months
      .map((month) => dated(text, { start: match.index, at: start, end: start + name.length }, month, lang))
      .find((found) => found !== undefined);
    if (fact && fact.start >= (out.at(-1)?.end ?? 0)) out.push(fact);
  }
  return out;
}

interface Place {
  /** Where the word begins, with what is joined to it; where its name begins and ends. */
  readonly start: number;
  readonly at: number;
  readonly end: number;
}

interface Figure {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

function dated(text: string, place: Place, { calendar, month }: Month, lang: string): ValueExpression | undefined {
  const use = CALENDAR_USE[calendar];
  const before = dayBefore(text, place.start, lang);
  const after = before ? undefined : figureIn(DAY_AFTER, text, place.end, 14);
  const day = before ?? after;
  const year = yearAfter(text, after?.end ?? place.end, lang);
  if (!year || year.value < use.from || year.value > use.to || (use.needsDay && !day)) return undefined;
  const atoms = day ? wholeDate(calendar, year, month, day, place) : yearOnly(calendar, year, month);
  if (!atoms) return undefined;
  const start = before ? before.start : place.start;
  const end = Math.max(year.end, place.end);
  return { kind: 'date', start, end, text: text.slice(start, end), atoms };
}

function figureIn(pattern: RegExp, text: string, at: number, length: number): Figure | undefined {
  const match = pattern.exec(text.slice(at, at + length));
  if (!match) return undefined;
  const start = at + match[0].indexOf(match[1]!);
  return { value: Number(match[1]), start, end: start + match[1]!.length };
}

function dayBefore(text: string, start: number, lang: string): Figure | undefined {
  const from = Math.max(0, start - 16);
  const match = (lang === 'he' ? HEBREW_DAY_BEFORE : DAY_BEFORE).exec(text.slice(from, start));
  if (!match) return undefined;
  const at = from + match.index + match[0].indexOf(match[1]!);
  const value = /\d/.test(match[1]!) ? Number(match[1]) : hebrewNumber(match[1]!);
  return value >= 1 && value <= 31 ? { value, start: at, end: at + match[1]!.length } : undefined;
}

function yearAfter(text: string, end: number, lang: string): Figure | undefined {
  const ahead = text.slice(end, end + 28);
  const match = (lang === 'he' ? HEBREW_YEAR_AFTER.exec(ahead) : null) ?? YEAR_AFTER.exec(ahead);
  if (!match) return undefined;
  const raw = match[1]!;
  const start = end + match[0].lastIndexOf(raw);
  return { value: /\d/.test(raw) ? Number(raw) : 5000 + hebrewNumber(raw), start, end: end + match[0].length };
}

function wholeDate(calendar: Calendar, year: Figure, month: number, day: Figure, place: Place): Value[] | undefined {
  // In a year without a leap month the first Adar is the only one.
  const date =
    gregorianOf(calendar, year.value, month, day.value) ?? gregorianOf(calendar, year.value, month + 1, day.value);
  if (!date) return undefined;
  const { read } = CALENDAR_USE[calendar];
  const next = new Date(Date.UTC(date.year, date.month - 1, date.day + 1)).getUTCDate();
  return [
    // By the sighting of the moon a month may begin a day later than in Mecca's calendar.
    { kind: 'day', value: date.day, ...(read === 'hijri' ? { or: next } : {}), start: day.start, end: day.end, read },
    { kind: 'month', value: date.month, start: place.at, end: place.end, read },
    { kind: 'year', value: date.year, start: year.start, end: year.start + digits(year), read },
  ];
}

const digits = ({ start, end }: Figure) => Math.min(4, end - start);

function yearOnly(calendar: Calendar, year: Figure, month: number): Value[] | undefined {
  const years = yearsOfMonth(calendar, year.value, month) ?? yearsOf(calendar, year.value);
  if (!years) return undefined;
  const or = years[1] === years[0] ? {} : { or: years[1] };
  const { read } = CALENDAR_USE[calendar];
  return [{ kind: 'year', value: years[0], ...or, start: year.start, end: year.start + digits(year), read }];
}
