import type { ValueExpression } from '../../core';
import { DATES } from '../../languages/dates';
import { memoize } from '../../util/memoize';
import { findMatches } from '../../util/regexp';
import type { IntlData } from '../intl-data';

interface RomanPattern {
  readonly pattern: RegExp;
}

const getRomanPatterns = memoize((lang: string): RomanPattern[] => {
  const { beforeRomanNumeral: behind, afterRomanNumeral: before } = DATES[lang] ?? {};
  const out: RomanPattern[] = [];
  if (behind)
    out.push({ pattern: new RegExp(`(?<=(?<!\\p{L})(?:${behind})[ \\u00a0])([IVXLХІ]{1,7})(?![\\p{L}\\d])`, 'gu') });
  if (before)
    out.push({
      pattern: new RegExp(`(?<![\\p{L}\\d])([IVXLХІ]{1,7})(?:e|ᵉ|ème|er|º|ª)?(?=[ \\u00a0](?:${before}))`, 'gu'),
    });
  return out;
});

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, Х: 10, І: 1 };

/** XIX = 19; Cyrillic letters that look the same count. */
function parseRomanNumeral(text: string): number {
  const digits = [...text].map((letter) => ROMAN_DIGITS[letter] ?? 0);
  return digits.reduce((all, digit, i) => all + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

/** Centuries and congresses in Roman numerals, as ordinals. Case counts: `text` as it stands. */
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
