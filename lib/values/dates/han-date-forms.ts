import type { Form, Part } from '../value-patterns';
import { all, dayPart as day, monthPart as month, yearPart as year } from './years';

/** Words behind a count of years, months or days that make it a length of time. */
const LASTING = '間|间|連続|连续|ぶり|以上|以内|以下|目|後|后|前|内|余|多|来|來|間隔|未満|分(?!の)|半';
const COUNTED = '\\s?(?:간|째|동안|만에|이내|이상|전|후|뒤|치|여|짜리|차)';

/** 1日 without a month may be "a day". */
function dayAlone(m: RegExpMatchArray, text: string): Part[] | undefined {
  const part = day(1, m[1]!);
  const before = text.slice(Math.max(0, m.index! - 2), m.index!);
  return part && [Number(m[1]) > 1 || /[月월\u2063]/u.test(before) ? part : { ...part, weak: true }];
}

/** Dates with the counters of Chinese, Japanese and Korean. */
export const COUNTER_FORMS: readonly Form[] = [
  {
    pattern: new RegExp(`(?<!\\d)(\\d{4})\\s?(?=年(?!${LASTING}|代)|년(?!${COUNTED}|대))`, 'dg'),
    langs: 'ja zh ko',
    parts: (m) => all(year(1, m[1]!)),
  },
  {
    pattern: /(?<!\d)['’]?(\d{2})(?=(?:年|년\s?)\d{1,2}[月월])/dg,
    langs: 'ja zh ko',
    parts: (m) => all(year(1, m[1]!)),
  },
  {
    pattern: /(?<!\d)(\d{1,2})\s?[-~〜～至到]\s?(\d{1,2})\s?(?=月(?!間)|월)/dg,
    langs: 'ja zh ko',
    parts: (m) => all(month(1, m[1]!), month(2, m[2]!)),
  },
  { pattern: /(?<!\d)(\d{1,2})\s?(?=月(?!間)|월)/dg, langs: 'ja zh ko', parts: (m) => all(month(1, m[1]!)) },
  {
    pattern: new RegExp(
      `(?<![\\d.,])(\\d{1,2})\\s?(?:[-~〜～至到、])\\s?(\\d{1,2})\\s?(?=日(?!${LASTING})|일(?!${COUNTED}))`,
      'dg',
    ),
    langs: 'ja zh ko',
    parts: (m) => all(day(1, m[1]!), day(2, m[2]!)),
  },
  {
    pattern: new RegExp(
      `(?<![\\d.,])(\\d{1,2})\\s?(?=日(?!${LASTING})|일(?!${COUNTED})|(?<=月\\s?\\d{0,2})[号號])`,
      'dg',
    ),
    langs: 'ja zh ko',
    parts: (m, _, text) => dayAlone(m, text),
  },
];

const HAN = '〇零一二三四五六七八九十廿';
const DIGITS = '〇一二三四五六七八九';

/** 二十三 = 23, 二〇二四 = 2024. */
export function hanFigure(text: string): number {
  const plain = text.replace(/零/g, '〇').replace(/廿/g, '二十');
  if (!plain.includes('十')) return Number([...plain].map((c) => DIGITS.indexOf(c)).join(''));
  const [tens, ones] = plain.split('十');
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0);
}

const han = (kind: 'month' | 'day', group: number, raw: string): Part | undefined => {
  const read = kind === 'month' ? monthPart(group, raw) : dayPart(group, raw);
  return read && { ...read, read: 'word' };
};
const monthPart = (group: number, raw: string) => month(group, String(hanFigure(raw)));
const dayPart = (group: number, raw: string) => day(group, String(hanFigure(raw)));

/** The same in Chinese figures. */
export const HAN_FORMS: readonly Form[] = [
  {
    pattern: /([一二][〇零一二三四五六七八九]{3})(?=年)/dgu,
    langs: 'ja zh',
    parts: (m) => all(year(1, String(hanFigure(m[1]!)))),
  },
  {
    pattern: new RegExp(
      `(?<![${HAN}农曆历數数百千個个])(十[一二]?|[一二三四五六七八九])月(?!間|间|亮|球)([${HAN}]{1,3})[日號号]`,
      'dgu',
    ),
    langs: 'ja zh',
    parts: (m) => all(han('month', 1, m[1]!), han('day', 2, m[2]!)),
  },
  {
    pattern: new RegExp(
      `(?<![${HAN}历曆數数百千個个蒲三])(十[一二]?|[一二三四五六七八九])月(?![亮球饼餅季嫂票光色見]|間|间|[一二三四五六七八九十\\d])`,
      'dgu',
    ),
    langs: 'ja zh',
    parts: (m) => all(han('month', 1, m[1]!)),
  },
];
