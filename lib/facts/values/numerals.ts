/** Finds numerals, which are runs of digits with decimal and grouping separators, and reads their values. */

import { memoize } from '../../core/memoize';
import { findMatches } from '../../core/regexp';
import type { ValueExpression } from '../../core/value';
import { DATES } from '../../languages/by-kind/dates';
import type { IntlData } from './intl-data';

interface RomanPattern {
  readonly pattern: RegExp;
}

const getRomanPatterns = memoize((lang: string): RomanPattern[] => {
  const { beforeRomanNumeral: wordsBefore, afterRomanNumeral: wordsAfter } = DATES[lang] ?? {};
  const patterns: RomanPattern[] = [];
  if (wordsBefore)
    patterns.push({
      pattern: new RegExp(`(?<=(?<!\\p{L})(?:${wordsBefore})[ \\u00a0])([IVXLХІ]{1,7})(?![\\p{L}\\d])`, 'gu'),
    });
  if (wordsAfter)
    patterns.push({
      pattern: new RegExp(`(?<![\\p{L}\\d])([IVXLХІ]{1,7})(?:e|ᵉ|ème|er|º|ª)?(?=[ \\u00a0](?:${wordsAfter}))`, 'gu'),
    });
  return patterns;
});

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, Х: 10, І: 1 };

/** The value of a Roman numeral: XIX = 19. Cyrillic letters of the same shape count too. */
function parseRomanNumeral(text: string): number {
  const digits = [...text].map((letter) => ROMAN_DIGITS[letter] ?? 0);
  return digits.reduce((all, digit, i) => all + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

/** Returns Roman numerals beside one of the language's words for them, as ordinals. `text` must keep its upper case. */
export function findRomanNumerals(text: string, locale: IntlData): ValueExpression[] {
  return getRomanPatterns(locale.lang).flatMap(({ pattern }) =>
    findMatches(text, pattern).map((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      const value = parseRomanNumeral(match[1]!);
      return {
        kind: 'number',
        start,
        end,
        text: match[0],
        atoms: [{ kind: 'ordinal', value, start, end, read: 'word' }],
      };
    }),
  );
}

/** A run of digits with its separators and its value. Offsets are UTF-16 units of the text. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly or?: number;
  /** The digits as written. */
  readonly text: string;
}

const DIGIT_RUN = /\d+(?:[.,'’ \u00a0\u202f]\d+)*/g;
const SPACE_GROUPED = /^\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?$/;

/**
 * Finds all numerals of a text with ASCII digits (see `toAsciiDigits`). Takes time linear in the text, even for a run
 * of a million digits.
 */
export function findNumerals(text: string, locale: IntlData): Numeral[] {
  const numerals: Numeral[] = [];
  for (const match of findMatches(text, DIGIT_RUN)) {
    for (const part of splitDigitRun(match[0])) {
      const start = match.index + part.at;
      const reading = parseNumeral(part.text, locale.decimal);
      if (reading) numerals.push({ start, end: start + part.text.length, text: part.text, ...reading });
    }
  }
  return numerals;
}

/** Whether digits are grouped in threes, or as in India: 1,25,450. */
const isGrouped = ([first = '', ...rest]: string[]): boolean =>
  rest.at(-1)?.length === 3 &&
  first.length <= 3 &&
  (rest.every((group) => group.length === 3) || rest.slice(0, -1).every((group) => group.length === 2));

/** Splits a run at spaces unless they group digits in threes: "1 240 000" is one number, "3 500 2019" is not. */
function splitDigitRun(run: string): { at: number; text: string }[] {
  if (!/[ \u00a0\u202f]/.test(run)) return [{ at: 0, text: run }];
  if (SPACE_GROUPED.test(run)) return [{ at: 0, text: run }];
  return [...run.matchAll(/[^ \u00a0\u202f]+/g)].map((m) => ({ at: m.index, text: m[0] }));
}

/**
 * The value of digits with separators; undefined where they make no number. With two different marks the last is the
 * decimal mark. One mark used several times groups in threes. One mark before three digits ("1.234") is read as the
 * language writes it, and `or` is the other reading.
 */
export function parseNumeral(raw: string, decimal: string): { value: number; or?: number } | undefined {
  if (raw.length > 40) return undefined;
  const text = raw.replace(/[ \u00a0\u202f'’]/g, '');
  const marks = text.replace(/\d/g, '');
  if (!marks) return { value: Number(text) };
  const lastMark = marks.at(-1)!;
  const groups = text.split(/[.,]/);
  if (new Set(marks).size === 2) {
    if (marks.indexOf(lastMark) !== marks.length - 1) return undefined;
    const markIndex = text.lastIndexOf(lastMark);
    return { value: Number(`${text.slice(0, markIndex).replace(/[.,]/g, '')}.${text.slice(markIndex + 1)}`) };
  }
  if (marks.length > 1) {
    return isGrouped(groups) ? { value: Number(groups.join('')) } : undefined;
  }
  const asDecimal = Number(groups.join('.'));
  const asGroup = Number(groups.join(''));
  if (groups[1]!.length !== 3 || groups[0]!.length > 3 || /^0/.test(groups[0]!)) return { value: asDecimal };
  return decimal === lastMark ? { value: asDecimal, or: asGroup } : { value: asGroup, or: asDecimal };
}
