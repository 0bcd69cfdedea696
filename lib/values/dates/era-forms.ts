/** Patterns of years and dates in digits that belong to another era or calendar than the Gregorian one. */
import { type CalendarId, toGregorianDate, toGregorianYears } from '../../util/gregorian';
import type { ValueDraft, ValuePattern } from '../value-patterns';
import { ERA_BASES, ERA_LENGTHS } from './calendar-names';
import { parseHanNumber } from './han-date-forms';
import { parseHebrewNumeral } from './hebrew-numerals';

const eraNamePattern = Object.keys(ERA_BASES)
  .filter((name) => name.length > 1)
  .sort((a, b) => b.length - a.length)
  .join('|');

function createEraYearDraft(name: string, raw: string, group: number): ValueDraft[] | undefined {
  const base = ERA_BASES[name] ?? ERA_BASES[name.toLowerCase()];
  const year = raw === '元' ? 1 : /\d/.test(raw) ? Number(raw) : parseHanNumber(raw);
  if (base === undefined || year < 1 || year > (ERA_LENGTHS[base] ?? 0)) return undefined;
  return [{ kind: 'year', group, value: base + year, read: /^民/.test(name) ? 'era' : 'japanese-era' }];
}

/** A year of another calendar alone: the Gregorian year it begins in, with the next one as `or` where it ends there. */
function createCalendarYearDraft(
  calendar: CalendarId,
  raw: string,
  group: number,
  read: 'hijri' | 'jalali',
): ValueDraft[] | undefined {
  const years = toGregorianYears(calendar, Number(raw));
  return years && [{ kind: 'year', group, value: years[0], ...(years[1] === years[0] ? {} : { or: years[1] }), read }];
}

/** A date in digits of another calendar as Gregorian values; `groups` are those of year, month and day. */
function createCalendarDateDrafts(
  calendar: CalendarId,
  match: RegExpMatchArray,
  groups: readonly [number, number, number],
): ValueDraft[] | undefined {
  const [year, month, day] = groups.map((group) => Number(match[group]));
  const date = toGregorianDate(calendar, year!, month!, day!);
  const read = calendar === 'persian' ? 'jalali' : 'hijri';
  return (
    date && [
      { kind: 'year', group: groups[0], value: date.year, read },
      { kind: 'month', group: groups[1], value: date.month, read },
      { kind: 'day', group: groups[2], value: date.day, read },
    ]
  );
}

/** Years of three or four digits, which most texts have none of. */
const YEAR_DIGITS = /\d{3}/;

const createHijriForm = (pattern: RegExp, langs?: string): ValuePattern => ({
  pattern,
  needs: YEAR_DIGITS,
  parts: (m) => createCalendarYearDraft('islamic-umalqura', m[1]!, 1, 'hijri'),
  ...(langs ? { langs } : {}),
});
const createJalaliForm = (pattern: RegExp, langs?: string): ValuePattern => ({
  pattern,
  needs: YEAR_DIGITS,
  parts: (m) => createCalendarYearDraft('persian', m[1]!, 1, 'jalali'),
  ...(langs ? { langs } : {}),
});
/** A year of an era that begins within a Gregorian year: the first year they share, or the next. */
const createEraForm = (pattern: RegExp, offset: number): ValuePattern => ({
  pattern,
  needs: YEAR_DIGITS,
  parts: (m) => [{ kind: 'year', group: 1, value: Number(m[1]) + offset, or: Number(m[1]) + offset + 1, read: 'era' }],
});

/** Years and dates that name their era, and those in digits that fit no other calendar. */
export const ERA_FORMS: readonly ValuePattern[] = [
  {
    pattern: new RegExp(
      `(${eraNamePattern})(?:\\s?(?:ปีที่|ที่|năm thứ|năm|第))?\\s{0,2}(\\d{1,3}|元|[一二三四五六七八九十]{1,3})(?![\\d-])(?!\\.\\d)`,
      'dgiu',
    ),
    needs: /[\d元一二三四五六七八九十]/u,
    parts: (m) => createEraYearDraft(m[1]!, m[2]!, 2),
  },
  {
    pattern: /(?<![\p{L}\d])([RHS])(\d{1,2})(?=年|\.\d{1,2}\.\d)/dgu,
    langs: 'ja',
    parts: (m) => createEraYearDraft(m[1]!, m[2]!, 2),
  },
  {
    pattern: /(?<![\d.,])(1\d\d)(?=年\d{1,2}月)/dg,
    langs: 'zh',
    parts: (m) => createEraYearDraft('民國', m[1]!, 1),
  },
  {
    pattern: /(?<!\d)(1[345]\d\d)[/-](\d{1,2})[/-](\d{1,2})(?!\d)/dg,
    langs: 'fa ar ps ur ckb',
    parts: (m, lang) =>
      createCalendarDateDrafts(lang === 'ar' || lang === 'ur' ? 'islamic-umalqura' : 'persian', m, [1, 2, 3]),
  },
  {
    pattern: /(?<![\d/])(\d{1,2})[/-](\d{1,2})[/-](1[345]\d\d)(?!\d)/dg,
    langs: 'fa ar ps ur ckb',
    parts: (m, lang) =>
      createCalendarDateDrafts(lang === 'ar' || lang === 'ur' ? 'islamic-umalqura' : 'persian', m, [3, 2, 1]),
  },
  createHijriForm(/(?<!\d)(\d{3,4})(?=\s?(?:هـ|ه(?![\p{L}.])|هجرية|هجري|للهجرة|ہجری|هجری قمری|قمری))/dgu, 'ar ur fa'),
  createHijriForm(/(?<=(?<!\p{L})(?:AH|A\.H\.|ฮ\.ศ\.|hicri|Hicri|H\.)\s?)(1[2-5]\d\d)(?!\d)/dgu),
  createHijriForm(/(?<!\d)(1[2-5]\d\d)(?=\s?(?:AH|A\.H\.|г\. х\.)(?!\p{L}))/dgu),
  createHijriForm(/(?<!\d)(1[2-5]\d\d)(?=\s?(?:H|Hijriah|Hijriyah|Hijrah)(?!\p{L}))/dgu, 'id ms'),
  createJalaliForm(
    /(?<!\d)(1[2-4]\d\d)(?=\s?(?:خورشیدی|شمسی|هجری شمسی|هجری خورشیدی|ه\.?\s?ش|هجرية شمسية|هـ ش))/dgu,
    'fa ar ps ckb',
  ),
  createJalaliForm(/(?<=(?:سال|سنه|سالهای|سال‌های)\s)(1[2-4]\d\d)(?!\d)/dgu, 'fa'),
  createEraForm(/(?<=(?:विक्रम संवत|विक्रम सम्वत|वि\.\s?सं\.|Vikram Samvat|Bikram Sambat)\s{0,2})(\d{4})(?!\d)/dgiu, -57),
  createEraForm(/(?<=(?:शक संवत|शक सम्वत|Saka era|Saka year|Saka)\s{0,2})(\d{4})(?!\d)/dgiu, 78),
  {
    pattern: /(?<![א-ת])ה?(ת[רש][א-צ]?["״][א-תךםןףץ])(?![א-ת])/dgu,
    langs: 'he',
    parts: (m) => {
      const year = 5000 + parseHebrewNumeral(m[1]!) - 3760;
      return [{ kind: 'year', group: 1, value: year, or: year - 1, read: 'era' }];
    },
  },
];
