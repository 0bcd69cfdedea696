/** Reads years and dates in figures that belong to another era or calendar than the Gregorian one. */

import { toGregorianDate, toGregorianYears } from '../../core/gregorian';
import type { DateForm } from '../../languages/kinds';
import { ERA_BASES, ERA_LENGTHS } from './calendar-names';
import type { ValueDraft } from './value-patterns';

// Parses the numerals of dates that are no figures: Han and Hebrew ones.

const HAN_DIGITS = '〇一二三四五六七八九';

/** The value of Han numerals up to 99, or digit by digit: 二十三 = 23, 二〇二四 = 2024. */
export function parseHanNumber(text: string): number {
  const plain = text.replace(/零/g, '〇').replace(/廿/g, '二十');
  if (!plain.includes('十')) return Number([...plain].map((c) => HAN_DIGITS.indexOf(c)).join(''));
  const [tens, ones] = plain.split('十');
  return (tens ? HAN_DIGITS.indexOf(tens) : 1) * 10 + (ones ? HAN_DIGITS.indexOf(ones) : 0);
}

const LETTER_VALUES: Readonly<Record<string, number>> = Object.fromEntries(
  [...'אבגדהוזחטיכלמנסעפצקרשת'].map((letter, i) => [letter, i < 9 ? i + 1 : i < 18 ? (i - 8) * 10 : (i - 17) * 100]),
);
const FINAL_LETTERS: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };

/** The sum of the letters' values: תשפ״ד is 784. */
export const parseHebrewNumeral = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (LETTER_VALUES[FINAL_LETTERS[letter] ?? letter] ?? 0), 0);

/** The groups of a form: the year, and the month and day of a whole date. */
interface EraGroups {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
}

/** The Gregorian values of a year or date of another calendar or era; undefined where there is none like it. */
export function createEraDrafts(
  groups: EraGroups,
  calendar: DateForm['calendar'],
  era: string | undefined,
): ValueDraft[] | undefined {
  if (!calendar) return createEraYearDraft(era!, groups.year);
  if (calendar === 'hebrew') return createHebrewYearDraft(groups.year);
  const read = calendar === 'persian' ? 'jalali' : 'hijri';
  const { year, month, day } = groups;
  if (month === undefined || day === undefined)
    return createYearRangeDraft(toGregorianYears(calendar, Number(year)), read);
  const date = toGregorianDate(calendar, Number(year), Number(month), Number(day));
  return (
    date && [
      { kind: 'year', group: 'year', value: date.year, read },
      { kind: 'month', group: 'month', value: date.month, read },
      { kind: 'day', group: 'day', value: date.day, read },
    ]
  );
}

/** A year alone: the Gregorian year it begins in, with the next one as `or` where it ends there. */
export const createYearRangeDraft = (
  years: readonly [number, number] | undefined,
  read: 'hijri' | 'jalali' | 'era',
): ValueDraft[] | undefined =>
  years && [{ kind: 'year', group: 'year', value: years[0], ...(years[1] === years[0] ? {} : { or: years[1] }), read }];

function createEraYearDraft(name: string, raw: string): ValueDraft[] | undefined {
  const base = ERA_BASES[name] ?? ERA_BASES[name.toLowerCase()];
  const year = raw === '元' ? 1 : /\d/.test(raw) ? Number(raw) : parseHanNumber(raw);
  if (base === undefined || year < 1 || year > (ERA_LENGTHS[base] ?? 0)) return undefined;
  return [{ kind: 'year', group: 'year', value: base + year, read: /^民/.test(name) ? 'era' : 'japanese-era' }];
}

/** A year without its thousands, which begins in the autumn before the Gregorian one. */
function createHebrewYearDraft(raw: string): ValueDraft[] {
  const value = 5000 + parseHebrewNumeral(raw) - 3760;
  return [{ kind: 'year', group: 'year', value, or: value - 1, read: 'era' }];
}
