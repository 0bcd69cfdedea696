/**
 * Text as a search compares it: without case, accents, Arabic and Hebrew vowel points, letters drawn long, and what shows
 * nothing; digits of every script as 0–9. Vowels and tones of Thai, Lao, Khmer and of India's scripts are letters and stay.
 */
const IGNORED_CHARACTERS =
  /[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/g;

/** Letters that Unicode does not take apart but readers type either way. */
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

/** The noughts of digits that stand ten in a row, as in every script. */
const ZERO_DIGITS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xed0, 0x1040, 0x17e0];
const foreignDigits = new RegExp(`[${ZERO_DIGITS.map((at) => String.fromCodePoint(at, 0x2d, at + 9)).join('')}]`, 'g');

function toAsciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - (ZERO_DIGITS.findLast((nought) => nought <= code) ?? code));
}

/** In capitals first, so that ß and ı become what they are typed as. */
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

/** Whether a text, made searchable before, holds every word of what is looked for; everything holds nothing. */
export function createSearchFilter(looked: string): (words: string) => boolean {
  const wanted = normalizeForSearch(looked).split(' ');
  return (words) => wanted.every((word) => words.includes(word));
}
