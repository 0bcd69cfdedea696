/** Lists the patterns of years and dates in figures that belong to another era or calendar than the Gregorian one. */
import { DATES } from '../../languages/by-kind/dates';
import { memoize } from '../../util/memoize';
import type { ValuePattern } from '../value-patterns';
import { ERA_BASES } from './calendar-names';
import { toDatePattern } from './date-forms';
import { createYearRangeDraft } from './era-dates';

const eraNamePattern = Object.keys(ERA_BASES)
  .filter((name) => name.length > 1)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** Years that name their era, in all languages. */
const ERA_NAME_FORM: ValuePattern = {
  ...toDatePattern({
    pattern: new RegExp(
      `(?<era>${eraNamePattern})(?:\\s?(?:ปีที่|ที่|năm thứ|năm|第))?\\s{0,2}(?<year>\\d{1,3}|元|[一二三四五六七八九十]{1,3})(?![\\d-])(?!\\.\\d)`,
      'dgiu',
    ),
  }),
  needs: /[\d元一二三四五六七八九十]/u,
};

/** Years of three or four digits, which most texts have none of. */
const YEAR_DIGITS = /\d{3}/;

const createHijriForm = (pattern: RegExp): ValuePattern => ({
  ...toDatePattern({ pattern, calendar: 'islamic-umalqura' }),
  needs: YEAR_DIGITS,
});
/** A year of an era that begins within a Gregorian year: the first year they share, or the next. */
const createOffsetForm = (pattern: RegExp, offset: number): ValuePattern => ({
  pattern,
  needs: YEAR_DIGITS,
  parts: ({ groups }) => {
    const year = Number(groups!['year']) + offset;
    return createYearRangeDraft([year, year + 1], 'era');
  },
});

/** Years that name their era by signs that texts of several languages use. */
const SIGN_FORMS: readonly ValuePattern[] = [
  createHijriForm(/(?<=(?<!\p{L})(?:AH|A\.H\.|ฮ\.ศ\.|hicri|Hicri|H\.)\s?)(?<year>1[2-5]\d\d)(?!\d)/dgu),
  createHijriForm(/(?<!\d)(?<year>1[2-5]\d\d)(?=\s?(?:AH|A\.H\.|г\. х\.)(?!\p{L}))/dgu),
  createOffsetForm(
    /(?<=(?:विक्रम संवत|विक्रम सम्वत|वि\.\s?सं\.|Vikram Samvat|Bikram Sambat)\s{0,2})(?<year>\d{4})(?!\d)/dgiu,
    -57,
  ),
  createOffsetForm(/(?<=(?:शक संवत|शक सम्वत|Saka era|Saka year|Saka)\s{0,2})(?<year>\d{4})(?!\d)/dgiu, 78),
];

/** The patterns of a language, in the order in which they are tried. */
export const getEraPatterns = memoize((lang: string): readonly ValuePattern[] => [
  ERA_NAME_FORM,
  ...(DATES[lang]?.eraForms ?? []).map(toDatePattern),
  ...SIGN_FORMS,
]);
