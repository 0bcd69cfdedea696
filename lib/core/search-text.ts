/** Normalizes texts for a search, so that a reader finds a word however it is typed. */

/**
 * Characters that a search ignores: accents, vowel points of Arabic and Hebrew, tatweel and invisible characters.
 * Vowels and tones of Thai, Lao, Khmer and the Indic scripts count as letters and stay.
 */
const IGNORED_CHARACTERS =
  /[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/g;

/** Letters that Unicode does not decompose and that readers type in two ways. */
const LETTER_REPLACEMENTS: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};
const replacedLetters = new RegExp(`[${Object.keys(LETTER_REPLACEMENTS).join('')}]`, 'g');

/** The code points of the zeros of other scripts. In each of them the digits 0–9 are ten code points in a row. */
const ZERO_DIGITS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xed0, 0x1040, 0x17e0];
const foreignDigits = new RegExp(
  `[${ZERO_DIGITS.map((zero) => String.fromCodePoint(zero, 0x2d, zero + 9)).join('')}]`,
  'g',
);

function toAsciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - (ZERO_DIGITS.findLast((zero) => zero <= code) ?? code));
}

/**
 * The form of a text that a search compares: lower case, without the ignored characters, digits of every script as 0–9,
 * single spaces. Capitals come before lower case, so that ß becomes "ss" and ı becomes "i", as readers type them.
 */
export const normalizeForSearch = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(IGNORED_CHARACTERS, '')
    .toUpperCase()
    .toLowerCase()
    .replace(replacedLetters, (letter) => LETTER_REPLACEMENTS[letter] ?? letter)
    .replace(foreignDigits, toAsciiDigit)
    .replace(/\s+/gu, ' ')
    .trim();

/**
 * Creates a check whether a text contains every word of a search. The check expects a text that `normalizeForSearch`
 * has normalized. An empty search matches every text.
 */
export function createSearchFilter(query: string): (text: string) => boolean {
  const queryWords = normalizeForSearch(query).split(' ');
  return (text) => queryWords.every((word) => text.includes(word));
}
