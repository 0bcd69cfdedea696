import { calendarOfYear, type Day, eras, isPlausible, toGregorian } from './calendars';
import { timeAfter, timeBefore, two } from './clock-times';
import { monthOf } from './month-names';

/** A date found in a line. */
export interface FoundDate {
  /** ISO 8601, as precise as the line. */
  readonly iso: string;
  /** Where date and time stand in the normalised line. */
  readonly start: number;
  readonly end: number;
}

/** How the page is written, for reading numbers. */
export interface Writing {
  /** BCP 47 language, with a region where it is known. */
  readonly language: string;
  /** "03/12/2025" is the third of December, whatever the language's custom. */
  readonly dayFirst?: boolean;
}

interface Hit extends Day {
  readonly start: number;
  readonly end: number;
}

const digit = /\p{Nd}/gu;

/** Unicode keeps ten digits together, zero at a multiple of ten behind a start; counting down to a non-digit finds it. */
function latinDigit(char: string): string {
  const code = char.codePointAt(0) as number;
  if (code < 0x80) return char;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

/** Lower case, Latin digits, no tatweel: what all patterns expect. */
export const normalised = (line: string): string =>
  line.normalize('NFC').toLowerCase().replace(digit, latinDigit).replaceAll('\u0640', '');

const hit = (day: Day | undefined, start: number, end: number): readonly Hit[] => (day ? [{ ...day, start, end }] : []);

const yearFirst =
  /(?<![\d./-])(\d{4})\s?([-./年년])\s?(\d{1,2})\s?([-./月월])\s?(\d{1,2})(?!\d)(?:\s?[日일号號.](?!\d))?/g;

function yearFirstHits(line: string): readonly Hit[] {
  return [...line.matchAll(yearFirst)].flatMap((found) => {
    const [all, year, , month, , day] = found;
    const calendar = calendarOfYear(Number(year));
    const date = calendar && toGregorian(calendar, Number(year), Number(month), Number(day));
    return hit(date, found.index, found.index + all.length);
  });
}

let eraPattern: RegExp | undefined;

function eraHits(line: string): readonly Hit[] {
  if (!line.includes('年')) return [];
  eraPattern ??= new RegExp(
    `(${[...eras().keys()].join('|')})\\s?(\\d{1,3}|元)\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日`,
    'g',
  );
  const pattern = eraPattern;
  return [...line.matchAll(pattern)].flatMap((found) => {
    const [all, era = '', count, month, day] = found;
    const year = (eras().get(era) ?? 0) + (count === '元' ? 1 : Number(count));
    return hit(toGregorian('gregory', year, Number(month), Number(day)), found.index, found.index + all.length);
  });
}

/** Whether a language's custom puts the month before the day. */
function monthLeads(language: string): boolean {
  const parts = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeZone: 'UTC' }).formatToParts(0);
  return parts.find(({ type }) => type === 'month' || type === 'day')?.type === 'month';
}

const yearLast = /(?<![\d./-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?[./-]\s?(\d{4})(?!\d)/g;

function yearLastHits(line: string, { language, dayFirst }: Writing): readonly Hit[] {
  return [...line.matchAll(yearLast)].flatMap((found) => {
    const [all, a, mark, b, year] = found;
    const [first, second] = [Number(a), Number(b)];
    const swapped =
      second > 12 || (first <= 12 && mark !== '.' && !dayFirst && language.startsWith('en') && monthLeads(language));
    const [day, month] = swapped ? [second, first] : [first, second];
    const calendar = calendarOfYear(Number(year));
    return hit(calendar && toGregorian(calendar, Number(year), month, day), found.index, found.index + all.length);
  });
}

/** "12 tháng 3 năm 2025": languages that number their months and say so. */
const numbered = /(?<!\d)(\d{1,2})\s?tháng\s?(\d{1,2})\D{1,8}(\d{4})(?!\d)/g;

function numberedHits(line: string): readonly Hit[] {
  return [...line.matchAll(numbered)].flatMap((found) =>
    hit(
      toGregorian('gregory', Number(found[3]), Number(found[2]), Number(found[1])),
      found.index,
      found.index + found[0].length,
    ),
  );
}

interface Around {
  readonly year: number;
  readonly day: number;
  readonly before: number;
  readonly after: number;
}

/** Day and year on the two sides of a month's name: "12 de marzo de 2025", "March 12, 2025", "2025. március 12". */
function around(left: string, right: string): readonly Around[] {
  const make = (year: string | undefined, day: string | undefined, before: number, after: number): readonly Around[] =>
    year && day ? [{ year: Number(year), day: Number(day), before, after }] : [];
  const dayLeft = /(?<![\d:.])(\d{1,2})(?!\d)\D{0,12}$/.exec(left);
  const yearRight = /^\D{0,12}(\d{4})(?!\d)/.exec(right);
  const dayYear = /^\D{0,6}(\d{1,2})(?![\d:])\D{1,8}?(\d{4})(?!\d)/.exec(right);
  const yearLeft = /(?<!\d)(\d{4})(?!\d)\D{0,10}$/.exec(left);
  const dayRight = /^\D{0,5}(\d{1,2})(?![\d:])/.exec(right);
  return [
    ...make(yearRight?.[1], dayLeft?.[1], dayLeft?.[0].length ?? 0, yearRight?.[0].length ?? 0),
    ...make(dayYear?.[2], dayYear?.[1], 0, dayYear?.[0].length ?? 0),
    ...make(yearLeft?.[1], dayRight?.[1], yearLeft?.[0].length ?? 0, dayRight?.[0].length ?? 0),
  ];
}

const word = /[\p{L}\p{M}]+(?:[.'’׳][\p{L}\p{M}]+)*/gu;
const nextWord = /^ [\p{L}\p{M}]+/u;

function hitAt(line: string, start: number, name: string, language: string): readonly Hit[] {
  const end = start + name.length;
  const candidates = around(line.slice(0, start), line.slice(end));
  const month = candidates.length > 0 ? monthOf(name, language) : undefined;
  if (!month) return [];
  const fits = candidates.flatMap(({ year, day, before, after }) => {
    const thai = month.calendar === 'gregory' && isPlausible(year, 'buddhist');
    const calendar = thai ? 'buddhist' : month.calendar;
    return hit(toGregorian(calendar, year, month.number, day), start - before, end + after);
  });
  return fits.slice(0, 1);
}

/** Names of months stand next to numbers; asking only about those spares most look-ups. Some are two words long. */
function namedHits(line: string, { language }: Writing): readonly Hit[] {
  if (!/\d{4}/.test(line)) return [];
  return [...line.matchAll(word)].flatMap(({ index, 0: name }) => {
    const next = nextWord.exec(line.slice(index + name.length))?.[0];
    const both = next ? hitAt(line, index, name + next, language) : [];
    return both.length > 0 ? both : hitAt(line, index, name, language);
  });
}

function withTime(line: string, { year, month, day, start, end }: Hit, language: string): FoundDate {
  const date = `${year}-${two(month)}-${two(day)}`;
  const after = timeAfter(line.slice(end).replace(/^t(?=\d)/, ' '), language, date);
  const clock = after ?? timeBefore(line.slice(0, start), language, date);
  return { iso: date + (clock?.iso ?? ''), start, end: end + (after?.length ?? 0) };
}

/** The dates in a normalised line, in order; where patterns overlap, the first counts. */
export function datesIn(line: string, writing: Writing): readonly FoundDate[] {
  if (!/\d/.test(line)) return [];
  const language = writing.language.split('-')[0] as string;
  const plain = [...eraHits(line), ...yearFirstHits(line), ...yearLastHits(line, writing), ...numberedHits(line)];
  const hits = [...plain, ...namedHits(line, { ...writing, language })];
  const found = hits.toSorted((a, b) => a.start - b.start).map((at) => withTime(line, at, language));
  return found.filter((date, i) => !found.slice(0, i).some((earlier) => earlier.end > date.start));
}
