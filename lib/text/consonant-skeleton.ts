import anyAscii from 'any-ascii';
import { memoizeBounded, WORD_CACHE } from '../util/memoize';

/**
 * Consonant classes: what transliterations confuse falls together, vowels and semivowels (h, w, v, y) fall away.
 * After the idea of Soundex and of consonant-skeleton matching in transliteration mining.
 */
const CONSONANT_CLASSES: Readonly<Record<string, string>> = {
  b: 'p',
  p: 'p',
  f: 'p',
  c: 'k',
  g: 'k',
  k: 'k',
  q: 'k',
  x: 'k',
  d: 't',
  t: 't',
  j: 's',
  s: 's',
  z: 's',
  l: 'l',
  r: 'l',
  m: 'm',
  n: 'n',
};

/** Two letters that stand for one sound, before the classes. */
const DIGRAPHS: readonly [RegExp, string][] = [
  [/dzh|dj|dg(?=[eiy])/g, 'j'],
  [/ng(?![aeiou])/g, 'n'],
  [/ch|sh|zh|ts|tz/g, 's'],
  [/ph/g, 'f'],
  [/th|dh/g, 't'],
  [/kh|gh/g, 'k'],
  [/c(?=[eiy])/g, 's'],
];

/** Any script's letters as ASCII, lower case (any-ascii: letter by letter, no dictionary). */
export const toLatin = memoizeBounded((text: string): string => anyAscii(text).toLowerCase(), WORD_CACHE);

/** "Guterres", "กูเตอร์เรส", "グテーレス" → "ktls". Takes ASCII text from `latin`. */
export const toConsonantSkeleton = memoizeBounded((ascii: string): string => {
  let text = ascii.replace(/[^a-z]/g, '');
  for (const [pattern, to] of DIGRAPHS) text = text.replace(pattern, to);
  let out = '';
  for (const letter of text) {
    const c = CONSONANT_CLASSES[letter];
    if (c && c !== out.at(-1)) out += c;
  }
  // Before lips any nasal is m to somebody's ear: Trump, 特朗普 "telangpu".
  return out.replaceAll('np', 'mp');
}, WORD_CACHE);
