/** Writes a name in Latin letters, for readers of no other script. */
import anyAscii from 'any-ascii';
import { fromPhonemeCode } from './sounds/phonemes';
import { pronounce } from './sounds/pronounce';

/** Latin letters for phonemes that have none of their own, and for spellings that languages read differently. */
const LETTERS: Readonly<Record<string, string>> = {
  '@': 'a',
  '?': '',
  S: 'sh',
  Z: 'zh',
  x: 'kh',
  T: 'th',
  c: 'ts',
  C: 'ch',
  J: 'j',
  N: 'ng',
  A: 'a',
  U: 'u',
  I: 'i',
  O: 'o',
  L: 'l',
  R: 'r',
  B: 'b',
  V: 'v',
  W: 'w',
  F: 'f',
  G: 'g',
  Y: 'j',
  H: 'ch',
  E: 's',
  K: 'k',
  X: 'sh',
  Q: 'k',
  q: 'ch',
  P: 't',
  D: 't',
  M: 'z',
  '!': 'z',
  $: 's',
  '&': 'kh',
  '%': 'z',
  '#': 'r',
  '*': 'n',
};

const LATIN_ALONE = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;
/** Scripts whose signs stand in another order than their sounds, or whose vowels are written only in part. */
const READ_BY_SOUND = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Lao}]/u;
/** A sign of words has another reading in each language, and often several. */
const SIGNS_OF_WORDS = /\p{Script=Han}/u;

/**
 * Transliterates a name. One in Latin letters keeps its accents, and one in Chinese characters its signs, where nobody knows
 * which of their readings is meant.
 */
export function toLatinName(name: string, lang: string): string {
  if (LATIN_ALONE.test(name) || (SIGNS_OF_WORDS.test(name) && !hasOneReading(lang))) return name;
  const read = READ_BY_SOUND.test(name) ? writeSounds(name, lang) : anyAscii(name).replaceAll("'", '');
  return capitalizeWords(read.toLowerCase());
}

/** Whether a language has one reading for most of these signs: those that are written in them alone. */
const hasOneReading = (lang: string): boolean =>
  lang !== '' && /^Han[st]$/.test(new Intl.Locale(lang).maximize().script ?? '');

function writeSounds(name: string, lang: string): string {
  const [first] = pronounce(name, lang).tracks;
  if (!first) return name;
  const { codes, words } = first.track;
  let text = '';
  codes.forEach((code, at) => {
    const letter = fromPhonemeCode(code);
    text += (at > 0 && words[at] !== words[at - 1] ? ' ' : '') + (LETTERS[letter] ?? letter);
  });
  return text || name;
}

const capitalizeWords = (text: string): string =>
  text.replace(/(?<![\p{L}\p{M}’'])\p{Ll}/gu, (letter) => letter.toUpperCase());
