/** Reduces a name to classes of consonants, to match it across scripts. */
import anyAscii from 'any-ascii';
import { memoizeBounded, WORD_CACHE } from '../core/memoize';

/**
 * The class of each consonant: those that transliterations confuse share one. Vowels and semivowels (h, w, v, y) have
 * none and are left out. After Soundex, and the matching of consonant skeletons in transliteration mining.
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

/** Letter pairs that stand for one sound, replaced before the classes. */
const DIGRAPHS: readonly [RegExp, string][] = [
  [/dzh|dj|dg(?=[eiy])/g, 'j'],
  [/ng(?![aeiou])/g, 'n'],
  [/ch|sh|zh|ts|tz/g, 's'],
  [/ph/g, 'f'],
  [/th|dh/g, 't'],
  [/kh|gh/g, 'k'],
  [/c(?=[eiy])/g, 's'],
];

/** Transliterates letters of any script to lower-case ASCII, letter by letter and without a dictionary. */
export const toLatin = memoizeBounded((text: string): string => anyAscii(text).toLowerCase(), WORD_CACHE);

/** Turns ASCII text from `toLatin` into a skeleton: "Guterres", "กูเตอร์เรส", "グテーレス" → "ktls". */
export const toConsonantSkeleton = memoizeBounded((ascii: string): string => {
  let text = ascii.replace(/[^a-z]/g, '');
  for (const [pattern, replacement] of DIGRAPHS) text = text.replace(pattern, replacement);
  let skeleton = '';
  for (const letter of text) {
    const consonantClass = CONSONANT_CLASSES[letter];
    if (consonantClass && consonantClass !== skeleton.at(-1)) skeleton += consonantClass;
  }
  // Before p, some scripts write another nasal for m: Trump, 特朗普 "telangpu".
  return skeleton.replaceAll('np', 'mp');
}, WORD_CACHE);
