/** Finds centuries, congresses and the like with Roman numerals ("XIX century", "XX съезд"). */
import type { ValueExpression } from '../../core';
import { DATES } from '../../languages/by-kind/dates';
import { memoize } from '../../util/memoize';
import { findMatches } from '../../util/regexp';
import type { IntlData } from '../intl-data';

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
