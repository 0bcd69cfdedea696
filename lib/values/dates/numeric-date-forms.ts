/** Patterns of dates written in digits, in the order in which they are tried. */
import { DATES } from '../../languages/by-kind/dates';
import { memoize } from '../../util/memoize';
import type { ValueDraft, ValuePattern } from '../value-patterns';
import { COUNTER_FORMS, HAN_FORMS } from './han-date-forms';
import { DAY_FORMS, VIETNAMESE_FORMS, YEAR_FORMS } from './partial-date-forms';
import { getWeekdayAlternatives } from './weekdays';
import {
  combineDateParts,
  createOptionalDraft,
  createDayDraft as day,
  createMonthDraft as month,
  createYearDraft as year,
} from './years';

/**
 * Languages that write the day before the month, by the separator they use. English has both orders and is in neither.
 */
const DOT_DATE_LANGUAGES = 'de he ru uk pl tr cs sk fi hr sr bg be sl lv lt et da no nb nn is hu ro mk az hy ka kk';
const SLASH_DATE_LANGUAGES = 'nl vi th es pt it fr el id ms ar hi ca gl ro tr bn he ur fil km lo pa gu mr te ta ml kn';

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
  const wordStart = lang === 'th' ? '' : '(?<!\\p{L})';
  const { beforeDate } = DATES[lang] ?? {};
  const words = beforeDate ? `|${wordStart}(?:${beforeDate})` : '';
  const weekdays = getWeekdayAlternatives(lang) || '(?!)';
  return new RegExp(`(?:${wordStart}(?:${weekdays}|thứ\\s[2-7])(?:นี้)?[,(]?${words})[\\s(]{0,2}$`, 'iu');
});

/**
 * The values of a day and a month. In English both readings are kept, because 3/4 is 4 March in American English and 3
 * April nearly everywhere else.
 */
function createDayMonthDrafts(match: RegExpMatchArray, lang: string): ValueDraft[] | undefined {
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (lang === 'en' && first <= 12 && second <= 31 && first >= 1 && second >= 1) {
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

/** The first of two days in digits: "vom 3. bis 5.10.". */
const FIRST_DAY_FORMS: readonly ValuePattern[] = [
  {
    pattern: /(?<![\d.,/-])(\d{1,2})\.?\s(?:bis|und|oder|bis zum|по|до|do|až|i|и)\s(?=\d{1,2}\.\d{1,2}\.(?!\d))/dgiu,
    langs: 'de ru uk pl cs sk hr',
    parts: (m) => combineDateParts(day(1, m[1]!)),
  },
  {
    pattern:
      /(?<=(?<!\p{L})(?:del|de|entre|dal|du|từ|desde|dia|dias|días|antara|tanggal|από)\s)(\d{1,2})\s(?:al|a|e|y|à|au|et|đến|và|dan|hingga|sampai|έως|até)\s(?=\d{1,2}\/\d{1,2}(?!\d))/dgiu,
    langs: SLASH_DATE_LANGUAGES,
    parts: (m) => combineDateParts(day(1, m[1]!)),
  },
];

const NUMERIC_FORMS: readonly ValuePattern[] = [
  {
    pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/dg,
    parts: (m) => combineDateParts(year(1, m[1]!), month(2, m[2]!), day(3, m[3]!)),
  },
  {
    pattern: /(?<!\d)(\d{4})\. (\d{1,2})\. (\d{1,2})(?!\d)/dg,
    langs: 'ko hu ja',
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
    langs: 'cs sk sl hr de lv fi',
    parts: (m, lang) => createNumericDateDrafts(m, lang),
  },
  {
    pattern: /(?<![\d.,/])(\d{1,2})\/(\d{1,2})\/(\d{2})(?![\d/])/dg,
    parts: (m, lang) => createNumericDateDrafts(m, lang),
  },
  {
    pattern: /(?<![\d.,/])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.]*\d)/dg,
    langs: DOT_DATE_LANGUAGES,
    parts: (m, lang) => createNumericDateDrafts(m, lang),
  },
  {
    pattern: /(?<![\d.,/-])(\d{1,2})\/(\d{1,2})\s?-\s?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/])/dg,
    langs: SLASH_DATE_LANGUAGES,
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
    langs: SLASH_DATE_LANGUAGES,
    parts: (m) => combineDateParts(day(1, m[1]!), day(2, m[2]!), month(3, m[3]!)),
  },
  {
    pattern: /(?<![\d.,/-])(\d{1,2})\.\s?-\s?(\d{1,2})\.\s?(\d{1,2})\.(?!\d)/dg,
    langs: DOT_DATE_LANGUAGES,
    parts: (m) => combineDateParts(day(1, m[1]!), day(2, m[2]!), month(3, m[3]!)),
  },
  {
    pattern: /(?<![\d.,/-])(\d{1,2})\.(\d{1,2})\.?\s?-\s?(\d{1,2})\.(\d{1,2})\.?(?!\d)/dg,
    langs: DOT_DATE_LANGUAGES,
    parts: (m, lang, text) =>
      hasDateContext(m, lang, text) || /\.\s?-/.test(m[0])
        ? combineDateParts(day(1, m[1]!), month(2, m[2]!), day(3, m[3]!), month(4, m[4]!))
        : undefined,
  },
  {
    pattern: /(?<![\d.,/-]|(?:quý|quí|Q|T)\s?)(\d{1,2})[/-](\d{4})(?![\d/]|-\d)/dgiu,
    parts: (m) => combineDateParts(month(1, m[1]!), year(2, m[2]!)),
  },
  {
    pattern:
      /(?<=(?:ngày|ngày\s\d{1,2}(?:,| và| đến))\s)(\d{1,2})(?:, | và | đến )(?:ngày )?(?=\d{1,2}[/-]\d{1,2}(?!\d))/dgiu,
    langs: 'vi',
    parts: (m) => combineDateParts(day(1, m[1]!)),
  },
  {
    pattern: /(?<![\d.,/-])(\d{1,2})\/(\d{1,2})(?![\d/]|[.,]\d)/dg,
    langs: SLASH_DATE_LANGUAGES,
    parts: (m, lang, text) => (hasDateContext(m, lang, text) ? createDayMonthDrafts(m, lang) : undefined),
  },
  {
    pattern: /(?<![\d.,/-])(\d{1,2})-(\d{1,2})(?![\d/-]|[.,]\d)/dg,
    langs: 'vi nl',
    parts: (m, lang, text) =>
      /(?:ngày|sáng|chiều|tối|trưa|đêm|hôm)\s(?:\d{1,2}-\d{1,2}\s(?:đến|tới)\s)?$/iu.test(
        text.slice(Math.max(0, m.index! - 20), m.index!),
      )
        ? createDayMonthDrafts(m, lang)
        : undefined,
  },
  {
    pattern: /(?<![\d.,/-])(\d{1,2})\.(\d{1,2})\.(?!\d)/dg,
    langs: DOT_DATE_LANGUAGES,
    parts: (m, lang, text) =>
      m[1]!.length + m[2]!.length === 4 || lang === 'de' || hasDateContext(m, lang, text)
        ? createDayMonthDrafts(m, lang)
        : undefined,
  },
  {
    pattern: /(?<![\d.,/-])(\d{2})\.(\d{2})(?![\d.]|\s?(?:%|Uhr|mln|млн))/dg,
    langs: 'ru uk pl bg be',
    parts: (m, lang, text) => (hasDateContext(m, lang, text) ? createDayMonthDrafts(m, lang) : undefined),
  },
];

const ROMAN_MONTHS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

const ROMAN_FORMS: readonly ValuePattern[] = [
  {
    pattern: /(?<![\d.,/])(\d{1,2})\.?\s?([IVX]{1,4})\.?\s?(\d{4})(?!\d)/dgu,
    langs: 'pl hu cs sk it ro fr hr sr ru uk',
    parts: (m) => combineDateParts(day(1, m[1]!), month(2, String(ROMAN_MONTHS.indexOf(m[2]!) + 1)), year(3, m[3]!)),
  },
];

/** All patterns, in the order in which they are tried. */
export const DATE_FORMS: readonly ValuePattern[] = [
  ...FIRST_DAY_FORMS,
  ...NUMERIC_FORMS,
  ...ROMAN_FORMS,
  ...YEAR_FORMS,
  ...VIETNAMESE_FORMS,
  ...COUNTER_FORMS,
  ...HAN_FORMS,
  ...DAY_FORMS,
];
