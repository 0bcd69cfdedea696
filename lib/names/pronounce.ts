import anyAscii from 'any-ascii';
import { type Letters, lettersOf, type Script } from './letters';
import { MAY_END, type Track, TrackBuilder } from './phoneme-sequence';
import { UNVOWELLED, WRITTEN } from './phonemes';
import { type Word, wordsOf } from './script-runs';
import { ARABIC, ARABIC_CLITIC } from './scripts/arabic';
import { CYRILLIC_ENDING, cyrillicRules } from './scripts/cyrillic';
import { readIndic } from './scripts/devanagari';
import { withFurigana } from './scripts/furigana';
import { GREEK } from './scripts/greek';
import { type HanReading, mandarinOfVietnamese, readHan } from './scripts/han';
import { readHangul } from './scripts/hangul';
import { HEBREW, HEBREW_CLITIC } from './scripts/hebrew';
import { readKana } from './scripts/kana';
import { hasOwnRules, isVietnamese, latinRules } from './scripts/latin';
import { readThai } from './scripts/thai';
import { readByRules } from './spelling-rules';
import { boundariesOf, markDoubtful } from './word-boundaries';

/**
 * Which way a text is read: by the spelling of its language; Latin letters as in a foreign name; Han characters one by
 * one, to be set against Han characters; Han characters as outside China; Vietnamese syllables as their Mandarin kin.
 */
export type Reading = 'own' | 'foreign' | 'characters' | 'mandarin' | HanReading;

const HAN: ReadonlySet<Reading> = new Set(['vi', 'ko', 'ja']);

/** A text read aloud in all ways it may be read. */
export interface Sounds {
  readonly text: string;
  readonly lang: string;
  readonly tracks: readonly { readonly reading: Reading; readonly track: Track }[];
}

/** Languages of the Latin script that join case endings to names. */
const INFLECTING: ReadonlySet<string> = new Set(
  'bs cs da de et eu fi hr hu is lt lv nb no pl ro sk sl sq sr sv tr az uz'.split(' '),
);
const APOSTROPHE = /['’]/;
const LOWER_LATIN = /^[a-z]+$/;
const OTHER = latinRules('');
function readLatin(letters: Letters, word: Word, out: TrackBuilder, lang: string, reading: Reading): void {
  const text = letters.chars.slice(word.from, word.to).join('');
  if (reading === 'mandarin') {
    const sounds = isVietnamese(text) ? mandarinOfVietnamese(text) : undefined;
    if (sounds) {
      out.write(sounds, letters.offsets[word.from]!, letters.offsets[word.to]!, WRITTEN);
      return;
    }
  }
  const own = reading === 'own' && (lang !== 'vi' || isVietnamese(text));
  const before = out.length;
  readByRules(own ? latinRules(lang) : OTHER, letters, word.from, word.to, out, WRITTEN);
  markEndings(letters, word, out, before, INFLECTING.has(lang));
}

/** Longest case ending, in letters. */
const ENDING = 4;

/** A name may end before an apostrophe (Trump's, Erdoğan'ın), and before a case ending where the language has them. */
function markEndings(
  letters: Letters,
  { from, to }: Word,
  out: TrackBuilder,
  before: number,
  inflecting: boolean,
): void {
  for (let at = Math.max(from + 1, to - 2 * ENDING); at < to; at++) {
    const ending = inflecting && at >= from + 3 && at >= to - ENDING;
    if (ending || APOSTROPHE.test(letters.chars[at]!)) out.allowEnd(before, letters.offsets[at]!);
  }
}

/** Burmese and Khmer letters that begin a syllable: these scripts put no blanks between words. */
const RUN_ON = /[\u1000-\u102a\u1780-\u17b3]/;

/** Letters of scripts without a table of their own: their ASCII spelling, as in a foreign name. */
function readOther(letters: Letters, word: Word, out: TrackBuilder): void {
  for (let at = word.from; at < word.to; at++) {
    const letter = letters.chars[at]!;
    const chars = [...anyAscii(letter).toLowerCase()].filter((char) => LOWER_LATIN.test(char));
    const place = letters.offsets[at]!;
    const end = letters.offsets[at + 1]!;
    const before = out.length;
    const syllable = RUN_ON.test(letter);
    if (syllable) out.mark(MAY_END);
    if (chars.length === 0) out.extend(end);
    else readByRules(OTHER, { chars, offsets: [place, ...chars.map(() => end)] }, 0, chars.length, out, WRITTEN);
    if (syllable) out.allowStart(before, place);
  }
}

/** Words of four letters and more may carry a clitic in front. */
function readSemitic(letters: Letters, word: Word, out: TrackBuilder): void {
  const [rules, clitic] = word.script === 'arabic' ? [ARABIC, ARABIC_CLITIC] : [HEBREW, HEBREW_CLITIC];
  const before = out.length;
  readByRules(rules, letters, word.from, word.to, out, UNVOWELLED);
  if (word.to - word.from < 4) return;
  const prefix = clitic.test(letters.chars[word.from]!) ? 1 : 0;
  out.allowStart(before, letters.offsets[word.from + prefix]!);
  if (
    word.script === 'arabic' &&
    letters.chars[word.from + prefix] === 'ا' &&
    letters.chars[word.from + prefix + 1] === 'ل'
  ) {
    out.allowStart(before, letters.offsets[word.from + prefix + 2]!);
  }
}

function readCyrillic(letters: Letters, word: Word, out: TrackBuilder, lang: string): void {
  const before = out.length;
  readByRules(cyrillicRules(lang), letters, word.from, word.to, out, WRITTEN);
  for (let size = 3; size > 0; size--) {
    const from = word.to - size;
    if (from - word.from < 3 || !CYRILLIC_ENDING.test(letters.chars.slice(from, word.to).join(''))) continue;
    out.weakenFrom(before, letters.offsets[from]!);
    out.allowEnd(before, letters.offsets[from]!);
    return;
  }
}

function readWord(letters: Letters, word: Word, out: TrackBuilder, lang: string, reading: Reading): void {
  const { script, from, to } = word;
  const before = out.length;
  if (script === 'latin') readLatin(letters, word, out, lang, reading);
  else if (script === 'han')
    readHan(letters, from, to, out, HAN.has(reading) ? (reading as HanReading) : undefined, reading === 'characters');
  else if (script === 'thai') readThai(letters, from, to, out);
  else if (script === 'kana') readKana(letters, from, to, out);
  else if (script === 'hangul') readHangul(letters, from, to, out);
  else if (script === 'indic') readIndic(letters, from, to, out);
  else if (script === 'cyrillic') readCyrillic(letters, word, out, lang);
  else if (script === 'greek') readByRules(GREEK, letters, from, to, out, WRITTEN);
  else if (script === 'other') readOther(letters, word, out);
  else readSemitic(letters, word, out);
  out.endWord();
  if (word.small) out.forbidEdges(before);
}

/** A text taken apart. */
interface Text {
  readonly letters: Letters;
  readonly words: readonly Word[];
  readonly boundaries: ReadonlySet<number> | undefined;
  readonly lang: string;
}

function read({ letters, words, boundaries, lang }: Text, reading: Reading): Track {
  const out = new TrackBuilder();
  const text = reading === 'ja' ? withFurigana(letters, words) : { letters, words };
  for (const word of text.words) readWord(text.letters, word, out, lang, reading);
  const track = out.build();
  if (boundaries) markDoubtful(track, boundaries);
  return track;
}

function readingsFor({ letters, words, lang }: Text): Reading[] {
  const has = (script: Script) => words.some((word) => word.script === script);
  const out: Reading[] = ['own'];
  if (has('latin') && hasOwnRules(lang)) out.push('foreign');
  if (has('han')) out.push('characters', 'vi', 'ko', 'ja');
  if (lang === 'vi' && words.some((w) => isSino(letters, w))) out.push('mandarin');
  return out;
}

const isSino = (letters: Letters, word: Word): boolean => {
  const text = letters.chars.slice(word.from, word.to).join('');
  return isVietnamese(text) && mandarinOfVietnamese(text) !== undefined;
};

/** A reading that is made when it is first asked for. */
function lazily(reading: Reading, make: () => Track): Sounds['tracks'][number] {
  let made: Track | undefined;
  return {
    reading,
    get track() {
      made ??= make();
      return made;
    },
  };
}

/** Addresses are read by nobody. */
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/g;

function takeApart(text: string, lang: string): Text {
  const letters = lettersOf(text.replace(ADDRESS, (address) => ' '.repeat(address.length)));
  const words = wordsOf(letters);
  return { letters, words, boundaries: boundariesOf(text, lang, words), lang };
}

const CACHE = new Map<string, Sounds>();
const CACHED = 1000;

/** "pt-BR", "zh_Hant" → "pt", "zh". */
const base = (lang: string): string => (lang.split(/[-_]/)[0] ?? '').toLowerCase();

/**
 * Reads a text aloud: its sounds, each with the UTF-16 range it comes from. The reading is kept, so that asking twice
 * costs nothing. Takes time linear in the text; never throws.
 */
export function soundsOf(text: string, lang: string): Sounds {
  const language = base(lang);
  const key = `${language}\u0000${text}`;
  const known = CACHE.get(key);
  if (known) return known;
  const apart = takeApart(text, language);
  const sounds: Sounds = {
    text,
    lang: language,
    tracks: readingsFor(apart).map((reading) => lazily(reading, () => read(apart, reading))),
  };
  if (CACHE.size >= CACHED) CACHE.clear();
  CACHE.set(key, sounds);
  return sounds;
}
