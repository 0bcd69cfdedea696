/** Patterns of dates in digits that lack a part: years, months or days alone. */
import type { ValueDraft, ValuePattern } from '../value-patterns';
import {
  combineDateParts,
  createOptionalDraft,
  createDayDraft as day,
  createMonthDraft as month,
  readBuddhistYear,
  createYearDraft as year,
} from './years';

/** Years, and pairs of years. */
export const YEAR_FORMS: readonly ValuePattern[] = [
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

/** Months and days after their Vietnamese words. */
export const VIETNAMESE_FORMS: readonly ValuePattern[] = [
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

/** A day without a month, after a word for "day of the month". */
export const DAY_FORMS: readonly ValuePattern[] = [
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
