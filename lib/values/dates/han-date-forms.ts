/** Patterns of Chinese, Japanese and Korean dates (2024年5月3日), in digits or in Han numerals. */
import type { ValueDraft, ValuePattern } from '../value-patterns';
import { combineDateParts, createDayDraft as day, createMonthDraft as month, createYearDraft as year } from './years';

/** Words after a number of years, months or days that make it a duration. */
const HAN_DURATION_ENDINGS = '間|间|連続|连续|ぶり|以上|以内|以下|目|後|后|前|内|余|多|来|來|間隔|未満|分(?!の)|半';
const KOREAN_DURATION_ENDINGS = '\\s?(?:간|째|동안|만에|이내|이상|전|후|뒤|치|여|짜리|차)';

/** A day without a month. 1日 may also mean "a day", so it is weak unless a month precedes it. */
function createLoneDayDraft(match: RegExpMatchArray, text: string): ValueDraft[] | undefined {
  const draft = day(1, match[1]!);
  const before = text.slice(Math.max(0, match.index! - 2), match.index!);
  return draft && [Number(match[1]) > 1 || /[月월\u2063]/u.test(before) ? draft : { ...draft, weak: true }];
}

/** Dates in digits with Chinese, Japanese and Korean counters. */
export const COUNTER_FORMS: readonly ValuePattern[] = [
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{4})\\s?(?=年(?!${HAN_DURATION_ENDINGS}|代)|년(?!${KOREAN_DURATION_ENDINGS}|대))`,
      'dg',
    ),
    langs: 'ja zh ko',
    parts: (m) => combineDateParts(year(1, m[1]!)),
  },
  {
    pattern: /(?<!\d)['’]?(\d{2})(?=(?:年|년\s?)\d{1,2}[月월])/dg,
    langs: 'ja zh ko',
    parts: (m) => combineDateParts(year(1, m[1]!)),
  },
  {
    pattern: /(?<!\d)(\d{1,2})\s?[-~〜～至到]\s?(\d{1,2})\s?(?=月(?!間)|월)/dg,
    langs: 'ja zh ko',
    parts: (m) => combineDateParts(month(1, m[1]!), month(2, m[2]!)),
  },
  {
    pattern: /(?<!\d)(\d{1,2})\s?(?=月(?!間)|월)/dg,
    langs: 'ja zh ko',
    parts: (m) => combineDateParts(month(1, m[1]!)),
  },
  {
    pattern: new RegExp(
      `(?<![\\d.,])(\\d{1,2})\\s?(?:[-~〜～至到、])\\s?(\\d{1,2})\\s?(?=日(?!${HAN_DURATION_ENDINGS})|일(?!${KOREAN_DURATION_ENDINGS}))`,
      'dg',
    ),
    langs: 'ja zh ko',
    parts: (m) => combineDateParts(day(1, m[1]!), day(2, m[2]!)),
  },
  {
    pattern: new RegExp(
      `(?<![\\d.,])(\\d{1,2})\\s?(?=日(?!${HAN_DURATION_ENDINGS})|일(?!${KOREAN_DURATION_ENDINGS})|(?<=月\\s?\\d{0,2})[号號])`,
      'dg',
    ),
    langs: 'ja zh ko',
    parts: (m, _, text) => createLoneDayDraft(m, text),
  },
];

const HAN_NUMERALS = '〇零一二三四五六七八九十廿';
const HAN_DIGITS = '〇一二三四五六七八九';

/** The value of Han numerals up to 99, or digit by digit: 二十三 = 23, 二〇二四 = 2024. */
export function parseHanNumber(text: string): number {
  const plain = text.replace(/零/g, '〇').replace(/廿/g, '二十');
  if (!plain.includes('十')) return Number([...plain].map((c) => HAN_DIGITS.indexOf(c)).join(''));
  const [tens, ones] = plain.split('十');
  return (tens ? HAN_DIGITS.indexOf(tens) : 1) * 10 + (ones ? HAN_DIGITS.indexOf(ones) : 0);
}

const createHanDraft = (kind: 'month' | 'day', group: number, raw: string): ValueDraft | undefined => {
  const draft = kind === 'month' ? createHanMonthDraft(group, raw) : createHanDayDraft(group, raw);
  return draft && { ...draft, read: 'word' };
};
const createHanMonthDraft = (group: number, raw: string) => month(group, String(parseHanNumber(raw)));
const createHanDayDraft = (group: number, raw: string) => day(group, String(parseHanNumber(raw)));

/** Dates in Han numerals. */
export const HAN_FORMS: readonly ValuePattern[] = [
  {
    pattern: /([一二][〇零一二三四五六七八九]{3})(?=年)/dgu,
    langs: 'ja zh',
    parts: (m) => combineDateParts(year(1, String(parseHanNumber(m[1]!)))),
  },
  {
    pattern: new RegExp(
      `(?<![${HAN_NUMERALS}农曆历數数百千個个])(十[一二]?|[一二三四五六七八九])月(?!間|间|亮|球)([${HAN_NUMERALS}]{1,3})[日號号]`,
      'dgu',
    ),
    langs: 'ja zh',
    parts: (m) => combineDateParts(createHanDraft('month', 1, m[1]!), createHanDraft('day', 2, m[2]!)),
  },
  {
    pattern: new RegExp(
      `(?<![${HAN_NUMERALS}历曆數数百千個个蒲三])(十[一二]?|[一二三四五六七八九])月(?![亮球饼餅季嫂票光色見]|間|间|[一二三四五六七八九十\\d])`,
      'dgu',
    ),
    langs: 'ja zh',
    parts: (m) => combineDateParts(createHanDraft('month', 1, m[1]!)),
  },
];
