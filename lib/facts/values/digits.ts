/**
 * Prepares a text for reading values: ASCII digits, and spans blanked out that hold no values. Offsets never change.
 */

import { memoize, memoizeByObject } from '../../core/memoize';
import { escapeRegExp } from '../../core/regexp';
import type { ValueExpression } from '../../core/value';
import type { IntlData } from './intl-data';

/**
 * Replaces the decimal digits of every script with ASCII digits, and full-width separators with plain ones. The length
 * stays the same, so offsets stay valid. Digits of two UTF-16 units each stay as they are.
 */
export function toAsciiDigits(text: string): string {
  if (!/(?!\d)\p{Nd}|[・،．，：／％－–—−٫٬]/u.test(text)) return text;
  return text.replace(/(?!\d)\p{Nd}|[．，：／％－–—−٫٬]|(?<=\p{Nd})[・،](?=\p{Nd})/gu, (character) => {
    const code = character.codePointAt(0)!;
    return ASCII_PUNCTUATION[character] ?? (code > 0xffff ? character : String(code - getZeroDigit(code)));
  });
}

const ASCII_PUNCTUATION: Readonly<Record<string, string>> = {
  '．': '.',
  '・': '.',
  '，': ',',
  '،': ',',
  '：': ':',
  '／': '/',
  '％': '%',
  '－': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '٫': '.',
  '٬': ',',
};

/** The code of the zero of a digit's script. Unicode stores the ten digits of a script in a row, zero first. */
const getZeroDigit = memoize((code: number): number => {
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero--;
  // The digits of two scripts could follow each other directly (today none below U+10000 do), so the search stops at
  // ten.
  return zero;
});

/** Web addresses, mail addresses and file names. */
const ADDRESS_PATTERNS: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)[^\s<>"']{1,2000}/giu,
  /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/giu,
  /[\p{L}\p{N}_-]{1,80}(?: \d{1,9}(?:_\d)?)?\.(?:jpe?g|png|gif|webp|avif|svg|mp4|mp3|pdf|docx?|xlsx?|zip|html?)(?![\p{L}\p{N}])/giu,
  /(?<![\w.-])[a-z\d-]{1,40}\.(?:com|org|net|info|gov|edu|co|vn|th|jp|de|fr|es|it|pl|ru|ua|tr|id|kr|cn|in|example)(?:\/[^\s<>"']{0,300})?(?![\w-])/giu,
];

/** Book and bank codes, IP addresses, a media player's "0:35 / 2:10", and telephone numbers. */
const CODE_PATTERNS: readonly RegExp[] = [
  /(?<!\p{L})(?:ISBN|ISSN|IBAN)(?:-1[03])?[ :]{0,2}[\dX][\d\sX-]{6,24}/giu,
  /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/gu,
  /(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?\s?\/\s?\d{1,2}:\d{2}(?::\d{2})?(?![\d:])/gu,
  // Telephone numbers: international, with an area code, in pairs, ten digits from 0, or after a word such as "tel".
  /(?<![\d.,])\+\d{1,3}(?:[ ().-]{1,3}\d{1,5}){2,6}(?!\d)/gu,
  /(?<![\d.,])0?[ ]?\(0?\d{1,4}\)[ -]?\d{2,4}(?:[ -]\d{2,4}){1,3}(?!\d)/gu,
  /(?<![\d.,])0\d{1,4}(?:[\s-]\d{2,4}){2,4}(?!\d|,\d)/gu,
  /(?<![\d.,])0[ ]800(?:[ -]\d{2,4}){1,3}(?!\d)/gu,
  /(?<![\d.,])0\d{2,3}-\d{5,8}(?!\d)/gu,
  /(?<![\d.,])0\d{8,10}(?!\d)/gu,
  /(?<![\d.,-])\d{2,3}-\d{3,4}-\d{4}(?!\d)/gu,
  /(?<=(?:tel|tél|telef|phone|hotline|call|โทร|điện thoại|đường dây nóng|電話|电话|電話は|热线|전화|тел|τηλ|telefono|téléphone|teléfono|info|información|más información en el|hubungi|πληροφορίες|renseignements|bel|bellen)[.:\s]{0,3}(?:\p{L}{1,8}\s){0,2})\d[\d -]{5,16}\d(?!\d)/giu,
];

/** A character written as a name or number of HTML, which a page left undecoded: "&#39;", "&frac12;". */
const ENTITY_PATTERNS: readonly RegExp[] = [/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});/giu];
const MAYBE_ENTITY = /&[#a-z]/iu;

/** An apostrophe written so within a word, and the letters before it: "п&#39;ять". */
const APOSTROPHE_IN_WORD = /(?<!\p{L})(\p{L}{1,12})(&(?:#0?39|#x27|apos|#8217|rsquo);)(?=\p{L})/giu;

/** Fills the place of characters that a word lost. It separates no parts of a number. */
export const FILLER = '\u2060';

/**
 * Decodes apostrophes within words, which number words have. What they are shorter is filled before the word, so that
 * offsets stay valid.
 */
export const decodeApostrophes = (text: string): string =>
  MAYBE_ENTITY.test(text)
    ? text.replace(
        APOSTROPHE_IN_WORD,
        (_, letters: string, entity: string) => `${FILLER.repeat(entity.length - 1)}${letters}'`,
      )
    : text;

const MAYBE_ADDRESS = /[@/]|\.[\p{L}]/u;
const MAYBE_CODE = /\d[\d\s().:-]{5}|\d\.\d{1,3}\.\d|\d:\d\d ?\/|IS[BS]N|IBAN/iu;

const blankMatches = (text: string, patterns: readonly RegExp[]): string =>
  patterns.reduce((rest, pattern) => rest.replace(pattern, (match) => '\u2063'.repeat(match.length)), text);

/**
 * Blanks out addresses, telephone numbers, codes, file names and undecoded characters, because their digits are no
 * quantities. The length stays the same.
 */
export function maskNonValues(text: string): string {
  const plain = MAYBE_ENTITY.test(text) ? blankMatches(text, ENTITY_PATTERNS) : text;
  const rest = MAYBE_ADDRESS.test(plain) ? blankMatches(plain, ADDRESS_PATTERNS) : plain;
  return MAYBE_CODE.test(rest) ? blankMatches(rest, CODE_PATTERNS) : rest;
}

/**
 * Blanks out the spans of value expressions already found, so that later ones cannot overlap them. The length stays the
 * same.
 */
export function blankOut(text: string, expressions: readonly ValueExpression[]): string {
  if (!expressions.length) return text;
  let out = '';
  let at = 0;
  for (const { start, end } of [...expressions].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    out += text.slice(at, start) + '\u2063'.repeat(end - start);
    at = end;
  }
  return out + text.slice(at);
}

/**
 * A number with a stray space beside its separator, as systems and editors leave it: "25 .000", "25, 000". The
 * digits after the space can be no number of their own.
 */
const STRAY_SPACE = /(?<![\d.,:])\d{1,3}(?: [.,]\d{3}|[.,] 0\d{2})(?![\d.,:])/gu;

/** The same before a scale word, where the language has a decimal comma: "3, 3 miliardy". */
const buildScaledStraySpace = memoizeByObject(({ decimal, scales }: IntlData): RegExp | undefined => {
  const words = [...scales.keys()].filter((word) => word.length > MIN_SCALE_LENGTH).map(escapeRegExp);
  return decimal === ',' && words.length
    ? new RegExp(`(?<![\\d.,:])\\d{1,3}, \\d{1,2}(?=\\s?(?:${words.join('|')}))`, 'giu')
    : undefined;
});
const MIN_SCALE_LENGTH = 3;

/** A text without stray spaces in numbers, and where each such number begins. The space is put before the number. */
export function closeStraySpaces(text: string, locale: IntlData): { text: string; starts: ReadonlySet<number> } {
  const starts = new Set<number>();
  const close = (number: string, at: number): string => {
    starts.add(at);
    return ` ${number.replace(' ', '')}`;
  };
  const closed = text.replace(STRAY_SPACE, close);
  const scaled = buildScaledStraySpace(locale);
  return { text: scaled ? closed.replace(scaled, close) : closed, starts };
}
