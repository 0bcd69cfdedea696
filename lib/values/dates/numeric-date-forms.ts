import { DATES } from '../../languages/dates';
import { memoize, type ValueDraft, type ValuePattern } from '../value-patterns';
import { COUNTER_FORMS, HAN_FORMS } from './han-date-forms';
import { getWeekdayAlternatives } from './weekdays';
import {
  combineDateParts,
  createDayDraft as day,
  createMonthDraft as month,
  readBuddhistYear,
  createYearDraft as year,
} from './years';

/** Languages that write day before month; English keeps both orders. */
const DOT_DATE_LANGUAGES = 'de he ru uk pl tr cs sk fi hr sr bg be sl lv lt et da no nb nn is hu ro mk az hy ka kk';
const SLASH_DATE_LANGUAGES = 'nl vi th es pt it fr el id ms ar hi ca gl ro tr bn he ur fil km lo pa gu mr te ta ml kn';

const NON_DATE_SUFFIX = /^\s?(?:%|\p{L}{0,3}\s?(?:điểm|phần|tỷ|triệu))/iu;

/** A two-digit month (03/10), brackets or a word before it: else 3/4 is a fraction and 3.5 a decimal. */
function hasDateContext(match: RegExpMatchArray, lang: string, text: string): boolean {
  const start = match.index!;
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(start + match[0].length, start + match[0].length + 8);
  if (NON_DATE_SUFFIX.test(after)) return false;
  if (/\(\s?$/.test(before) && /^\.?\s?[),]/.test(after)) return true;
  if (/[\u2063]\s?,?\s?\(?$/u.test(before)) return true;
  return getDateContextPattern(lang).test(before);
}

/** A word for a date, or a weekday, directly before. */
const getDateContextPattern = memoize((lang: string): RegExp => {
  const edge = lang === 'th' ? '' : '(?<!\\p{L})';
  const { beforeDate } = DATES[lang] ?? {};
  const words = beforeDate ? `|${edge}(?:${beforeDate})` : '';
  const days = getWeekdayAlternatives(lang) || '(?!)';
  return new RegExp(`(?:${edge}(?:${days}|thứ\\s[2-7])(?:นี้)?[,(]?${words})[\\s(]{0,2}$`, 'iu');
});

/** 3/4 is 4 March in American English and 3 April nearly everywhere else; English keeps both readings. */
function createDayMonthDrafts(match: RegExpMatchArray, lang: string): ValueDraft[] | undefined {
  const [a, b] = [Number(match[1]), Number(match[2])];
  if (lang === 'en' && a <= 12 && b <= 31 && a >= 1 && b >= 1) {
    const both = b <= 12;
    return [
      { kind: 'month', group: 1, value: a, ...(both ? { or: b } : {}) },
      { kind: 'day', group: 2, value: b, ...(both ? { or: a } : {}) },
    ];
  }
  return combineDateParts(day(1, match[1]!), month(2, match[2]!));
}

function createNumericDateDrafts(match: RegExpMatchArray, lang: string): ValueDraft[] | undefined {
  const head = createDayMonthDrafts(match, lang);
  const last = year(3, match[3]!, lang);
  return head && last && [...head, last];
}

const createOptionalDraft = (
  part: (group: number, raw: string) => ValueDraft | undefined,
  group: number,
  m: RegExpMatchArray,
) => (m[group] === undefined ? [] : [part(group, m[group])]);

const YEAR_FORMS: readonly ValuePattern[] = [
  {
    pattern: /(?<![\d.,])((?:1[5-9]|20)\d\d)-?(?:м|го|му|й|ом|ому|ого)(?![\p{L}\d])/dgiu,
    langs: 'ru uk bg be',
    parts: (m) => combineDateParts(year(1, m[1]!)),
  },
  {
    pattern: /(?<![\d.,])(\d{2})-?(?:м|го|му|ом|ому|ого)(?=\s(?:год[уа]?|ро[кц]і?у?)(?!\p{L}))/dgiu,
    langs: 'ru uk',
    parts: (m) => combineDateParts(year(1, m[1]!)),
  },
  {
    pattern: /(?<=(?:พ\.\s?ศ\.|พุทธศักราช|ພ\.ສ\.|ព\.ស\.)\s{0,2})(\d{3,4})(?!\d)/dgu,
    parts: (m) => [{ kind: 'year', group: 1, ...readBuddhistYear(Number(m[1])) }],
  },
  {
    pattern: /(?<=(?<!\p{L})(?:B\.E\.|BE)\s{0,2})(\d{4})(?!\d)|(?<!\d)(\d{4})(?=\s?(?:B\.E\.|BE)(?!\p{L}))/dgu,
    parts: (m) => {
      const group = m[1] ? 1 : 2;
      return [{ kind: 'year', group, ...readBuddhistYear(Number(m[group])) }];
    },
  },
  {
    pattern: /(?<=(?:ค\.ศ\.|คริสต์ศักราช|ឆ្នាំ|ປີ|ปี)\s{0,2})(\d{4})(?!\d|,\d)/dgu,
    langs: 'th lo km',
    parts: (m) => combineDateParts(year(1, m[1]!)),
  },
  {
    pattern:
      /(?<=(?<![\d\p{L}]\s?)ปี\s{0,2}['’]?)(\d{2})(?![\d.,:%\p{L}]|\s?(?:[-/]|คน|ราย|บาท|ล้าน|พัน|หมื่น|แสน|เดือน|วัน|ครั้ง|เปอร์เซ็นต์))/dgu,
    langs: 'th',
    parts: (m) => combineDateParts(year(1, m[1]!, 'th')),
  },
  {
    pattern: /(?<=[\s(]|^)['‘’](\d{2})(?![\d\p{L}'’]|[.,:]\d)/dgu,
    langs: 'en it nl',
    parts: (m) => combineDateParts(year(1, m[1]!)),
  },
  {
    pattern: /(?<![\d.,/:-])((?:1[5-9]|20)\d\d)[-/~〜～](\d{2}|(?:1[5-9]|20)\d\d)(?![\d.,/:-]*\d|\s?%)/dg,
    parts: (m) => createYearPairDrafts(m),
  },
];

/** "2019-20" and "2019/2020" are two years; "2019-05", where the second is no later year of the century, a month. */
function createYearPairDrafts(m: RegExpMatchArray): ValueDraft[] | undefined {
  const from = Number(m[1]);
  const to = m[2]!.length === 4 ? Number(m[2]) : Math.floor(from / 100) * 100 + Number(m[2]);
  if (to === from + 1 || (to > from && (m[2]!.length === 4 || Number(m[2]) > 12)))
    return [
      { kind: 'year', group: 1, value: from },
      { kind: 'year', group: 2, value: to, ...(m[2]!.length === 2 ? { read: 'two-digit' as const } : {}) },
    ];
  return m[2]!.length === 2 ? combineDateParts(year(1, m[1]!), month(2, m[2]!)) : undefined;
}

/** The first day of two in figures: "vom 3. bis 5.10.". */
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
      const ends = combineDateParts(
        day(1, m[1]!),
        month(2, m[2]!),
        day(3, m[3]!),
        month(4, m[4]!),
        ...createOptionalDraft(year, 5, m),
      );
      return Number(m[1]) > 12 || Number(m[3]) > 12 || m[5] || hasDateContext(m, lang, text) ? ends : undefined;
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

const VIETNAMESE_FORMS: readonly ValuePattern[] = [
  {
    pattern:
      /(?<=(?<!\d )(?<!\p{L})tháng\s{1,2})(\d{1,2})(?: ?[-,] ?| và | đến )(?:tháng )?(\d{1,2})(?!\d)(?:\s?\/\s?(\d{4})|,? năm (\d{4}))?/dgiu,
    langs: 'vi',
    parts: (m) =>
      combineDateParts(
        month(1, m[1]!),
        month(2, m[2]!),
        ...createOptionalDraft(year, 3, m),
        ...createOptionalDraft(year, 4, m),
      ),
  },
  {
    pattern:
      /(?<=(?<!\p{L})tháng\s{1,2})(\d{1,2})(?!\d|[.,]\d|\s(?:ngày|tuần|tháng|năm(?!\s(?:\d|ngoái|nay|trước|sau|tới|kia|đó|này|rồi))))(?:\s?[/-]\s?(\d{4}))?/dgiu,
    langs: 'vi',
    parts: (m) => combineDateParts(month(1, m[1]!), ...createOptionalDraft(year, 2, m)),
  },
  {
    pattern:
      /(?<=(?<!\d\s)(?<!\p{L})(?:ngày|mùng|mồng)\s{1,2})(\d{1,2})(?!\d)(?:\s?(?:-|và|đến|,)\s?(?:ngày )?(\d{1,2})(?=\s(?:tháng|\u2063)))?/dgiu,
    langs: 'vi',
    parts: (m) => combineDateParts(day(1, m[1]!), ...createOptionalDraft(day, 2, m)),
  },
];

/** A day with a word for "day of the month" and no month. */
const DAY_FORMS: readonly ValuePattern[] = [
  {
    pattern: /(?<=วันที่\s{0,2})(\d{1,2})(?:\s?(?:-|ถึง|และ)\s?(?:วันที่\s?)?(\d{1,2}))?(?![\d.:])/dg,
    langs: 'th',
    parts: (m) => combineDateParts(day(1, m[1]!), ...createOptionalDraft(day, 2, m)),
  },
  { pattern: /(?<=ວັນທີ\s{0,2})(\d{1,2})(?!\d)/dg, langs: 'lo', parts: (m) => combineDateParts(day(1, m[1]!)) },
  { pattern: /(?<=ថ្ងៃទី\s{0,2})(\d{1,2})(?!\d)/dg, langs: 'km', parts: (m) => combineDateParts(day(1, m[1]!)) },
  {
    pattern:
      /(?<=(?<!\p{L})(?:dia|día|giorno|tanggal|dnia|dag)\s)(\d{1,2})(?![\d%]|[.,:/-]\d|\s?(?:%|personas|personnes))/dgiu,
    langs: 'pt es it id ms pl gl ca',
    parts: (m) => combineDateParts(day(1, m[1]!)),
  },
  {
    pattern: /(?<=(?<!\p{L})(?:dias|días|giorni)\s)(\d{1,2})\s?(?:-|,|y|e|a|al)\s?(\d{1,2})(?![\d%]|[.,:/-]\d)/dgiu,
    langs: 'pt es it',
    parts: (m) => combineDateParts(day(1, m[1]!), day(2, m[2]!)),
  },
  {
    pattern: /(?<=(?:feira|segunda|terça|quarta|quinta|sexta|sábado|domingo)\s\()(\d{1,2})(?=\))/dgiu,
    langs: 'pt',
    parts: (m) => combineDateParts(day(1, m[1]!)),
  },
  {
    pattern:
      /(?<=(?<!\p{L})(?:(?:el|del|al|le|du|il|dal|au) )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)\s)(\d{1,2})(?=[,.;)]|\s(?:y|et|e|por|à|a|en|dans|alle|nel|al|au|de madrugada)(?!\p{L})|$)(?![.,:]\d)/dgiu,
    langs: 'es fr it',
    parts: (m) => combineDateParts(day(1, m[1]!)),
  },
  {
    pattern: /(?<![\d.,])(\d{1,2})(?:-?го|-?е)?(?=\s(?:числа|числе|число)(?!\p{L}))/dgiu,
    langs: 'ru uk',
    parts: (m) => combineDateParts(day(1, m[1]!)),
  },
  { pattern: /(?<![\d.,])(\d{1,2})(?=\s?तारीख)/dgu, langs: 'hi', parts: (m) => combineDateParts(day(1, m[1]!)) },
];

/** Dates in figures, in the order they are tried. */
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
