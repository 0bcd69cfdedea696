/** Finds dates in digits or with a counter (10月, tháng 12), and decades. */

import { memoize } from '../../core/memoize';
import type { ValueExpression } from '../../core/value';
import { DATES } from '../../languages/by-kind/dates';
import { TRAITS } from '../../languages/by-kind/traits';
import type { DateForm, DateWords } from '../../languages/kinds';
import { toDatePattern } from './date-forms';
import { blankOut } from './digits';
import type { IntlData } from './intl-data';
import { findFormValues, type ValueDraft, type ValuePattern } from './value-patterns';
import { getWeekdayAlternatives } from './weekdays';
import {
  combineDateParts,
  createOptionalDraft,
  createDayDraft as day,
  findDecadeWords,
  createMonthDraft as month,
  readBuddhistYear,
  createYearDraft as year,
} from './years';

const NON_DATE_SUFFIX = /^\s?(?:%|\p{L}{0,3}\s?(?:điểm|phần|tỷ|triệu))/iu;

/**
 * Whether something shows that two numbers are a date: parentheses, a date or weekday before them, or a word such as
 * "on". Otherwise 3/4 is a fraction and 3.5 a decimal.
 */
function hasDateContext(match: RegExpMatchArray, lang: string, text: string): boolean {
  const start = match.index!;
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(start + match[0].length, start + match[0].length + 8);
  if (NON_DATE_SUFFIX.test(after)) return false;
  if (/\(\s?$/.test(before) && /^\.?\s?[),]/.test(after)) return true;
  if (/[\u2063]\s?,?\s?\(?$/u.test(before)) return true;
  return getDateContextPattern(lang).test(before);
}

/** A pattern for a weekday, or a word that introduces dates, directly before a date. */
const getDateContextPattern = memoize((lang: string): RegExp => {
  const { beforeDate, unspacedBeforeDate } = DATES[lang] ?? {};
  const wordStart = unspacedBeforeDate ? '' : '(?<!\\p{L})';
  const words = beforeDate ? `|${wordStart}(?:${beforeDate})` : '';
  const weekdays = getWeekdayAlternatives(lang) || '(?!)';
  return new RegExp(`(?:${wordStart}(?:${weekdays}|thứ\\s[2-7])(?:นี้)?[,(]?${words})[\\s(]{0,2}$`, 'iu');
});

/**
 * The values of a day and a month. Where the month may come first both readings are kept: 3/4 is 4 March in American
 * English and 3 April nearly everywhere else.
 */
function createDayMonthDrafts(match: RegExpMatchArray, lang: string): ValueDraft[] | undefined {
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (DATES[lang]?.monthFirst && first <= 12 && second <= 31 && first >= 1 && second >= 1) {
    const isAmbiguous = second <= 12;
    return [
      { kind: 'month', group: 1, value: first, ...(isAmbiguous ? { or: second } : {}) },
      { kind: 'day', group: 2, value: second, ...(isAmbiguous ? { or: first } : {}) },
    ];
  }
  return combineDateParts(day(1, match[1]!), month(2, match[2]!));
}

function createNumericDateDrafts(match: RegExpMatchArray, lang: string): ValueDraft[] | undefined {
  const dayAndMonth = createDayMonthDrafts(match, lang);
  const yearDraft = year(3, match[3]!, lang);
  return dayAndMonth && yearDraft && [...dayAndMonth, yearDraft];
}

/** A form, and which languages it is for; none said: all. */
interface NumericDateForm extends ValuePattern {
  readonly isFor?: (words: DateWords) => boolean | undefined;
}

/** Languages that write the day before the month, by the separator they use. English has both orders and is in neither. */
const hasDots = ({ separators }: DateWords): boolean => separators?.includes('.') ?? false;
const hasSlashes = ({ separators }: DateWords): boolean => separators?.includes('/') ?? false;

/** The first of two days in digits, the second of which has a slash. */
const FIRST_DAY_FORMS: readonly NumericDateForm[] = [
  {
    pattern:
      /(?<=(?<!\p{L})(?:del|de|entre|dal|du|từ|desde|dia|dias|días|antara|tanggal|από)\s)(\d{1,2})\s(?:al|a|e|y|à|au|et|đến|và|dan|hingga|sampai|έως|até)\s(?=\d{1,2}\/\d{1,2}(?!\d))/dgiu,
    isFor: hasSlashes,
    parts: (m) => combineDateParts(day(1, m[1]!)),
  },
];

/** Dates with all parts, and those that cannot be days and months without a year. */
const WHOLE_DATE_FORMS: readonly NumericDateForm[] = [
  {
    pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/dg,
    parts: (m) => combineDateParts(year(1, m[1]!), month(2, m[2]!), day(3, m[3]!)),
  },
  {
    pattern: /(?<!\d)(\d{4})\. (\d{1,2})\. (\d{1,2})(?!\d)/dg,
    isFor: ({ yearFirstDots }) => yearFirstDots,
    parts: (m) => combineDateParts(year(1, m[1]!), month(2, m[2]!), day(3, m[3]!)),
  },
  {
    pattern: /(?<![\d.,/])(\d{1,2})\.?\s?-\s?(\d{1,2})([./])\s?(\d{1,2})\3\s?(\d{4})(?!\d)/dg,
    parts: (m) => combineDateParts(day(1, m[1]!), day(2, m[2]!), month(4, m[4]!), year(5, m[5]!)),
  },
  {
    pattern: /(?<![\d.,])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/dg,
    parts: (m, lang) => createNumericDateDrafts(m, lang),
  },
  {
    pattern: /(?<![\d.,])(\d{1,2})\. (\d{1,2})\. (\d{4})(?!\d)/dg,
    isFor: ({ spacedDots }) => spacedDots,
    parts: (m, lang) => createNumericDateDrafts(m, lang),
  },
  {
    pattern: /(?<![\d.,/])(\d{1,2})\/(\d{1,2})\/(\d{2})(?![\d/])/dg,
    parts: (m, lang) => createNumericDateDrafts(m, lang),
  },
  {
    pattern: /(?<![\d.,/])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.]*\d)/dg,
    isFor: hasDots,
    parts: (m, lang) => createNumericDateDrafts(m, lang),
  },
  {
    pattern: /(?<![\d.,/-])(\d{1,2})\/(\d{1,2})\s?-\s?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/])/dg,
    isFor: hasSlashes,
    parts: (m, lang, text) => {
      const drafts = combineDateParts(
        day(1, m[1]!),
        month(2, m[2]!),
        day(3, m[3]!),
        month(4, m[4]!),
        ...createOptionalDraft(year, 5, m),
      );
      return Number(m[1]) > 12 || Number(m[3]) > 12 || m[5] || hasDateContext(m, lang, text) ? drafts : undefined;
    },
  },
  {
    pattern: /(?<![\d.,/-])(\d{1,2})\s?-\s?(\d{1,2})\/(\d{1,2})(?![\d/])/dg,
    isFor: hasSlashes,
    parts: (m) => combineDateParts(day(1, m[1]!), day(2, m[2]!), month(3, m[3]!)),
  },
  {
    pattern: /(?<![\d.,/-])(\d{1,2})\.\s?-\s?(\d{1,2})\.\s?(\d{1,2})\.(?!\d)/dg,
    isFor: hasDots,
    parts: (m) => combineDateParts(day(1, m[1]!), day(2, m[2]!), month(3, m[3]!)),
  },
  {
    pattern: /(?<![\d.,/-])(\d{1,2})\.(\d{1,2})\.?\s?-\s?(\d{1,2})\.(\d{1,2})\.?(?!\d)/dg,
    isFor: hasDots,
    parts: (m, lang, text) =>
      hasDateContext(m, lang, text) || /\.\s?-/.test(m[0])
        ? combineDateParts(day(1, m[1]!), month(2, m[2]!), day(3, m[3]!), month(4, m[4]!))
        : undefined,
  },
  {
    pattern: /(?<![\d.,/-]|(?:quý|quí|Q|T)\s?)(\d{1,2})[/-](\d{4})(?![\d/]|-\d)/dgiu,
    parts: (m) => combineDateParts(month(1, m[1]!), year(2, m[2]!)),
  },
];

/** Days and months without a year. */
const DAY_AND_MONTH_FORMS: readonly NumericDateForm[] = [
  {
    pattern: /(?<![\d.,/-])(\d{1,2})\/(\d{1,2})(?![\d/]|[.,]\d)/dg,
    isFor: hasSlashes,
    parts: (m, lang, text) => (hasDateContext(m, lang, text) ? createDayMonthDrafts(m, lang) : undefined),
  },
  {
    pattern: /(?<![\d.,/-])(\d{1,2})-(\d{1,2})(?![\d/-]|[.,]\d)/dg,
    isFor: ({ beforeDashDate }) => beforeDashDate !== undefined,
    parts: (m, lang, text) =>
      DATES[lang]?.beforeDashDate?.test(text.slice(Math.max(0, m.index! - 20), m.index!))
        ? createDayMonthDrafts(m, lang)
        : undefined,
  },
  {
    pattern: /(?<![\d.,/-])(\d{1,2})\.(\d{1,2})\.(?!\d)/dg,
    isFor: hasDots,
    parts: (m, lang, text) =>
      m[1]!.length + m[2]!.length === 4 || DATES[lang]?.loneDotDates || hasDateContext(m, lang, text)
        ? createDayMonthDrafts(m, lang)
        : undefined,
  },
  {
    pattern: /(?<![\d.,/-])(\d{2})\.(\d{2})(?![\d.]|\s?(?:%|Uhr|mln|млн))/dg,
    isFor: ({ shortDotDates }) => shortDotDates,
    parts: (m, lang, text) => (hasDateContext(m, lang, text) ? createDayMonthDrafts(m, lang) : undefined),
  },
];

const ROMAN_MONTHS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

const ROMAN_FORMS: readonly NumericDateForm[] = [
  {
    pattern: /(?<![\d.,/])(\d{1,2})\.?\s?([IVX]{1,4})\.?\s?(\d{4})(?!\d)/dgu,
    isFor: ({ romanMonths }) => romanMonths,
    parts: (m) => combineDateParts(day(1, m[1]!), month(2, String(ROMAN_MONTHS.indexOf(m[2]!) + 1)), year(3, m[3]!)),
  },
];

/** Years that are called Buddhist, in all languages. */
const BUDDHIST_YEAR_FORMS: readonly NumericDateForm[] = [
  {
    pattern: /(?<=(?:พ\.\s?ศ\.|พุทธศักราช|ພ\.ສ\.|ព\.ស\.)\s{0,2})(\d{3,4})(?!\d)/dgu,
    needs: /[พພព]/u,
    parts: (m) => [{ kind: 'year', group: 1, ...readBuddhistYear(Number(m[1])) }],
  },
  {
    pattern: /(?<=(?<!\p{L})(?:B\.E\.|BE)\s{0,2})(\d{4})(?!\d)|(?<!\d)(\d{4})(?=\s?(?:B\.E\.|BE)(?!\p{L}))/dgu,
    needs: /B\.?E/,
    parts: (m) => {
      const group = m[1] ? 1 : 2;
      return [{ kind: 'year', group, ...readBuddhistYear(Number(m[group])) }];
    },
  },
];

/** Pairs of years. */
const YEAR_PAIR_FORMS: readonly NumericDateForm[] = [
  {
    pattern: /(?<![\d.,/:-])((?:1[5-9]|20)\d\d)[-/~〜～](\d{2}|(?:1[5-9]|20)\d\d)(?![\d.,/:-]*\d|\s?%)/dg,
    parts: (m) => createYearPairDrafts(m),
  },
];

/**
 * The values of two joined numbers. "2019-20" and "2019/2020" are two years. "2019-05" is a year and a month, because
 * 05 is no later year of the century.
 */
function createYearPairDrafts(match: RegExpMatchArray): ValueDraft[] | undefined {
  const from = Number(match[1]);
  const to = match[2]!.length === 4 ? Number(match[2]) : Math.floor(from / 100) * 100 + Number(match[2]);
  if (to === from + 1 || (to > from && (match[2]!.length === 4 || Number(match[2]) > 12)))
    return [
      { kind: 'year', group: 1, value: from },
      { kind: 'year', group: 2, value: to, ...(match[2]!.length === 2 ? { read: 'two-digit' as const } : {}) },
    ];
  return match[2]!.length === 2 ? combineDateParts(year(1, match[1]!), month(2, match[2]!)) : undefined;
}

/** The patterns of a language, in the order in which they are tried: its own ones between those of all languages. */
export const getNumericDatePatterns = memoize((lang: string): readonly ValuePattern[] => {
  const words: DateWords = DATES[lang] ?? {};
  const listOwn = (forms: readonly DateForm[] = []) => forms.map(toDatePattern);
  const listCommon = (forms: readonly NumericDateForm[]) => forms.filter(({ isFor }) => isFor?.(words) ?? !isFor);
  return [
    ...listOwn(words.decadeForms),
    ...listOwn(words.firstDayForms),
    ...listCommon([...FIRST_DAY_FORMS, ...WHOLE_DATE_FORMS]),
    ...listOwn(words.dayListForms),
    ...listCommon([...DAY_AND_MONTH_FORMS, ...ROMAN_FORMS, ...BUDDHIST_YEAR_FORMS]),
    ...listOwn(words.yearForms),
    ...YEAR_PAIR_FORMS,
    ...listOwn(words.forms),
  ];
});

const HAN_NUMERAL = /[元一二三四五六七八九十〇零廿]/u;

/**
 * Returns the dates of a text with ASCII digits, in reading order. Each pattern is tried on what those before it did
 * not match.
 */
export function findNumericDates(text: string, locale: IntlData): ValueExpression[] {
  const expressions = findDecadeWords(text, locale.lang);
  const hasHanNumerals = TRAITS[locale.lang]?.hanNumerals && HAN_NUMERAL.test(text);
  if (!/\d/.test(text) && !hasHanNumerals) return expressions;
  let rest = blankOut(text, expressions);
  for (const form of getNumericDatePatterns(locale.lang)) {
    const matches = findFormValues(rest, form, locale.lang, 'date');
    if (!matches.length) continue;
    for (const expression of matches) expressions.push(expression);
    rest = blankOut(rest, matches);
  }
  return expressions.sort((a, b) => a.start - b.start);
}
