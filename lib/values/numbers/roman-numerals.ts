import type { ValueExpression } from '../../core';
import { findMatches } from '../../util/regexp';
import type { IntlData } from '../intl-data';

/** Words for centuries, sessions, congresses that Roman numerals stand behind, or before (with `fr` XIIe). */
export const WORDS_BEFORE_NUMERAL: Readonly<Record<string, string>> = {
  es: 'siglo|siglos',
  pt: 'século|séculos',
  fr: 'siècle|chapitre',
  it: 'secolo',
  vi: 'thế kỷ|lần thứ|khóa|kỳ|thế kỉ',
  id: 'abad',
  ca: 'segle',
};
export const WORDS_AFTER_NUMERAL: Readonly<Record<string, string>> = {
  fr: 'siècle|siècles',
  it: 'secolo|secoli|legislatura|edizione',
  es: 'edición|legislatura|congreso|cumbre',
  pl: 'wiek|wieku|wieków|kadencj',
  ru: 'век|века|веке|веков|столети',
  uk: 'століт|вік|віку',
  bg: 'век',
  ro: 'secol',
  tr: 'yüzyıl|. yüzyıl',
  hu: 'század',
  cs: 'století',
};

interface RomanPattern {
  readonly pattern: RegExp;
}

const patternCache = new Map<string, RomanPattern[]>();

function getRomanPatterns(lang: string): RomanPattern[] {
  let forms = patternCache.get(lang);
  if (!forms) {
    forms = buildRomanPatterns(lang);
    patternCache.set(lang, forms);
  }
  return forms;
}

function buildRomanPatterns(lang: string): RomanPattern[] {
  const [behind, before] = [WORDS_BEFORE_NUMERAL[lang], WORDS_AFTER_NUMERAL[lang]];
  const out: RomanPattern[] = [];
  if (behind)
    out.push({ pattern: new RegExp(`(?<=(?<!\\p{L})(?:${behind})[ \\u00a0])([IVXLХІ]{1,7})(?![\\p{L}\\d])`, 'gu') });
  if (before)
    out.push({
      pattern: new RegExp(`(?<![\\p{L}\\d])([IVXLХІ]{1,7})(?:e|ᵉ|ème|er|º|ª)?(?=[ \\u00a0](?:${before}))`, 'gu'),
    });
  return out;
}

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
