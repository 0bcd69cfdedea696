import anyAscii from 'any-ascii';
import { type Letters, type NameScript, toLetters } from './letters';
import { MAY_END, PhonemeBuilder, type PhonemeSequence } from './phoneme-sequence';
import { UNVOWELED, VOWELED } from './phonemes';
import { type ScriptRun, splitScriptRuns } from './script-runs';
import { ARABIC, ARABIC_CLITIC } from './scripts/arabic';
import { CYRILLIC_ENDING, getCyrillicRules } from './scripts/cyrillic';
import { pronounceIndic } from './scripts/devanagari';
import { applyFurigana } from './scripts/furigana';
import { GREEK } from './scripts/greek';
import { findMandarinForVietnamese, type HanReading, pronounceHan } from './scripts/han';
import { pronounceHangul } from './scripts/hangul';
import { HEBREW, HEBREW_CLITIC } from './scripts/hebrew';
import { pronounceKana } from './scripts/kana';
import { getLatinRules, hasOwnRules, isVietnameseWord } from './scripts/latin';
import { pronounceThai } from './scripts/thai';
import { pronounceByRules } from './spelling-rules';
import { findWordBoundaries, markDoubtfulEdges } from './word-boundaries';

/**
 * Which way a text is read: by the spelling of its language; Latin letters as in a foreign name; Han characters one by
 * one, to be set against Han characters; Han characters as outside China; Vietnamese syllables as their Mandarin kin.
 */
export type PronunciationKind = 'own' | 'foreign' | 'characters' | 'mandarin' | HanReading;

const HAN_KINDS: ReadonlySet<PronunciationKind> = new Set(['vi', 'ko', 'ja']);

/** A text read aloud in all ways it may be read. */
export interface Pronunciations {
  readonly text: string;
  readonly lang: string;
  readonly tracks: readonly { readonly reading: PronunciationKind; readonly track: PhonemeSequence }[];
}

/** Languages of the Latin script that join case endings to names. */
const INFLECTING_LANGUAGES: ReadonlySet<string> = new Set(
  'bs cs da de et eu fi hr hu is lt lv nb no pl ro sk sl sq sr sv tr az uz'.split(' '),
);
const APOSTROPHE = /['’]/;
const LOWER_LATIN = /^[a-z]+$/;
const FOREIGN_RULES = getLatinRules('');
function pronounceLatin(
  letters: Letters,
  word: ScriptRun,
  out: PhonemeBuilder,
  lang: string,
  reading: PronunciationKind,
): void {
  const text = letters.chars.slice(word.from, word.to).join('');
  if (reading === 'mandarin') {
    const sounds = isVietnameseWord(text) ? findMandarinForVietnamese(text) : undefined;
    if (sounds) {
      out.write(sounds, letters.offsets[word.from]!, letters.offsets[word.to]!, VOWELED);
      return;
    }
  }
  const own = reading === 'own' && (lang !== 'vi' || isVietnameseWord(text));
  const before = out.length;
  pronounceByRules(own ? getLatinRules(lang) : FOREIGN_RULES, letters, word.from, word.to, out, VOWELED);
  markEndings(letters, word, out, before, INFLECTING_LANGUAGES.has(lang));
}

/** Longest case ending, in letters. */
const MAX_ENDING_LETTERS = 4;

/** A name may end before an apostrophe (Trump's, Erdoğan'ın), and before a case ending where the language has them. */
function markEndings(
  letters: Letters,
  { from, to }: ScriptRun,
  out: PhonemeBuilder,
  before: number,
  inflecting: boolean,
): void {
  for (let at = Math.max(from + 1, to - 2 * MAX_ENDING_LETTERS); at < to; at++) {
    const ending = inflecting && at >= from + 3 && at >= to - MAX_ENDING_LETTERS;
    if (ending || APOSTROPHE.test(letters.chars[at]!)) out.allowEnd(before, letters.offsets[at]!);
  }
}

/** Burmese and Khmer letters that begin a syllable: these scripts put no blanks between words. */
const SYLLABLE_START = /[\u1000-\u102a\u1780-\u17b3]/;

/** Letters of scripts without a table of their own: their ASCII spelling, as in a foreign name. */
function pronounceOtherScript(letters: Letters, word: ScriptRun, out: PhonemeBuilder): void {
  for (let at = word.from; at < word.to; at++) {
    const letter = letters.chars[at]!;
    const chars = [...anyAscii(letter).toLowerCase()].filter((char) => LOWER_LATIN.test(char));
    const place = letters.offsets[at]!;
    const end = letters.offsets[at + 1]!;
    const before = out.length;
    const syllable = SYLLABLE_START.test(letter);
    if (syllable) out.mark(MAY_END);
    if (chars.length === 0) out.extend(end);
    else
      pronounceByRules(
        FOREIGN_RULES,
        { chars, offsets: [place, ...chars.map(() => end)] },
        0,
        chars.length,
        out,
        VOWELED,
      );
    if (syllable) out.allowStart(before, place);
  }
}

/** Words of four letters and more may carry a clitic in front. */
function pronounceSemitic(letters: Letters, word: ScriptRun, out: PhonemeBuilder): void {
  const [rules, clitic] = word.script === 'arabic' ? [ARABIC, ARABIC_CLITIC] : [HEBREW, HEBREW_CLITIC];
  const before = out.length;
  pronounceByRules(rules, letters, word.from, word.to, out, UNVOWELED);
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

function pronounceCyrillic(letters: Letters, word: ScriptRun, out: PhonemeBuilder, lang: string): void {
  const before = out.length;
  pronounceByRules(getCyrillicRules(lang), letters, word.from, word.to, out, VOWELED);
  for (let size = 3; size > 0; size--) {
    const from = word.to - size;
    if (from - word.from < 3 || !CYRILLIC_ENDING.test(letters.chars.slice(from, word.to).join(''))) continue;
    out.weakenFrom(before, letters.offsets[from]!);
    out.allowEnd(before, letters.offsets[from]!);
    return;
  }
}

function pronounceWord(
  letters: Letters,
  word: ScriptRun,
  out: PhonemeBuilder,
  lang: string,
  reading: PronunciationKind,
): void {
  const { script, from, to } = word;
  const before = out.length;
  if (script === 'latin') pronounceLatin(letters, word, out, lang, reading);
  else if (script === 'han')
    pronounceHan(
      letters,
      from,
      to,
      out,
      HAN_KINDS.has(reading) ? (reading as HanReading) : undefined,
      reading === 'characters',
    );
  else if (script === 'thai') pronounceThai(letters, from, to, out);
  else if (script === 'kana') pronounceKana(letters, from, to, out);
  else if (script === 'hangul') pronounceHangul(letters, from, to, out);
  else if (script === 'indic') pronounceIndic(letters, from, to, out);
  else if (script === 'cyrillic') pronounceCyrillic(letters, word, out, lang);
  else if (script === 'greek') pronounceByRules(GREEK, letters, from, to, out, VOWELED);
  else if (script === 'other') pronounceOtherScript(letters, word, out);
  else pronounceSemitic(letters, word, out);
  out.endWord();
  if (word.small) out.forbidEdges(before);
}

/** A text taken apart. */
interface PreparedText {
  readonly letters: Letters;
  readonly words: readonly ScriptRun[];
  readonly boundaries: ReadonlySet<number> | undefined;
  readonly lang: string;
}

function buildPhonemeSequence(
  { letters, words, boundaries, lang }: PreparedText,
  reading: PronunciationKind,
): PhonemeSequence {
  const out = new PhonemeBuilder();
  const text = reading === 'ja' ? applyFurigana(letters, words) : { letters, words };
  for (const word of text.words) pronounceWord(text.letters, word, out, lang, reading);
  const track = out.build();
  if (boundaries) markDoubtfulEdges(track, boundaries);
  return track;
}

function listPronunciationKinds({ letters, words, lang }: PreparedText): PronunciationKind[] {
  const has = (script: NameScript) => words.some((word) => word.script === script);
  const out: PronunciationKind[] = ['own'];
  if (has('latin') && hasOwnRules(lang)) out.push('foreign');
  if (has('han')) out.push('characters', 'vi', 'ko', 'ja');
  if (lang === 'vi' && words.some((w) => isSinoVietnamese(letters, w))) out.push('mandarin');
  return out;
}

const isSinoVietnamese = (letters: Letters, word: ScriptRun): boolean => {
  const text = letters.chars.slice(word.from, word.to).join('');
  return isVietnameseWord(text) && findMandarinForVietnamese(text) !== undefined;
};

/** A reading that is made when it is first asked for. */
function createLazyPronunciation(
  reading: PronunciationKind,
  make: () => PhonemeSequence,
): Pronunciations['tracks'][number] {
  let made: PhonemeSequence | undefined;
  return {
    reading,
    get track() {
      made ??= make();
      return made;
    },
  };
}

/** Addresses are read by nobody. */
const URL_PATTERN = /\b(?:https?:\/\/|www\.)\S+/g;

function prepareText(text: string, lang: string): PreparedText {
  const letters = toLetters(text.replace(URL_PATTERN, (address) => ' '.repeat(address.length)));
  const words = splitScriptRuns(letters);
  return { letters, words, boundaries: findWordBoundaries(text, lang, words), lang };
}

const PRONUNCIATION_CACHE = new Map<string, Pronunciations>();
const CACHE_SIZE = 1000;

/** "pt-BR", "zh_Hant" → "pt", "zh". */
const toPrimarySubtag = (lang: string): string => (lang.split(/[-_]/)[0] ?? '').toLowerCase();

/**
 * Reads a text aloud: its sounds, each with the UTF-16 range it comes from. The reading is kept, so that asking twice
 * costs nothing. Takes time linear in the text; never throws.
 */
export function pronounce(text: string, lang: string): Pronunciations {
  const language = toPrimarySubtag(lang);
  const key = `${language}\u0000${text}`;
  const known = PRONUNCIATION_CACHE.get(key);
  if (known) return known;
  const apart = prepareText(text, language);
  const sounds: Pronunciations = {
    text,
    lang: language,
    tracks: listPronunciationKinds(apart).map((reading) =>
      createLazyPronunciation(reading, () => buildPhonemeSequence(apart, reading)),
    ),
  };
  if (PRONUNCIATION_CACHE.size >= CACHE_SIZE) PRONUNCIATION_CACHE.clear();
  PRONUNCIATION_CACHE.set(key, sounds);
  return sounds;
}
