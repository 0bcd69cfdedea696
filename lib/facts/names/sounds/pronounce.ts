/** Turns a text of any script into phonemes, in each way that it may be pronounced. */
import anyAscii from 'any-ascii';
import { getBaseLanguage } from '../../../core/language-tag';
import { createLazy, memoizeByKey } from '../../../core/memoize';
import { findMatches } from '../../../core/regexp';
import { TRAITS } from '../../../languages/by-kind/traits';
import { findSegmenter } from '../../../text/segmenter';
import {
  ARABIC,
  ARABIC_CLITIC,
  CYRILLIC_ENDING,
  GREEK,
  getCyrillicRules,
  HEBREW,
  HEBREW_CLITIC,
  pronounceIndic,
} from './alphabets';
import { findMandarinForVietnamese, type HanReading, isHanReading, pronounceHan, READING_LANGUAGES } from './han';
import { pronounceHangul } from './hangul';
import { applyFurigana, pronounceKana } from './kana';
import { getLatinRules, hasOwnRules, isVietnamese, isVietnameseWord } from './latin';
import { type Letters, type NameScript, toLetters } from './letters';
import {
  DOUBTFUL_BEGIN,
  DOUBTFUL_END,
  MAY_BEGIN,
  MAY_END,
  PhonemeBuilder,
  type PhonemeSequence,
} from './phoneme-sequence';
import { UNVOWELED, VOWELED } from './phonemes';
import { type ScriptRun, splitScriptRuns } from './script-runs';
import { pronounceByRules } from './spelling-rules';
import { pronounceThai } from './thai';

// Finds word boundaries in scripts without spaces, and marks names that would cut a word.

/** Scripts without spaces between words; `other` includes Khmer and Burmese. */
const UNSPACED_SCRIPTS: ReadonlySet<NameScript> = new Set(['thai', 'han', 'kana', 'other']);

/**
 * Length of the chunks for the segmenter, in UTF-16 units: its time grows faster than the text. A word cut in two does
 * no harm.
 */
const CHUNK_LENGTH = 4000;

/**
 * Titles and kinds of places that Thai writes before a name without a space. Some dictionaries keep them and the name
 * together, others cut between them.
 */
const THAI_BEFORE_NAMES =
  /(?:นาย|นางสาว|นาง|คุณ|เด็กชาย|เด็กหญิง|แพทย์|พยาบาล|อาจารย์|ครู|หมอ|แขวง|เขต|จังหวัด|อำเภอ|ตำบล|หมู่บ้าน|เมือง|นคร|ถนน|แม่น้ำ|เกาะ|ภูเขา|ทะเลสาบ|สะพาน|บริษัท|โรงเรียน|มหาวิทยาลัย)(?!\p{M})/gu;

/** UTF-16 offsets of word boundaries; undefined for texts without letters of scripts without spaces. */
export function findWordBoundaries(
  text: string,
  lang: string,
  runs: readonly ScriptRun[],
): ReadonlySet<number> | undefined {
  if (!runs.some(({ script }) => UNSPACED_SCRIPTS.has(script))) return undefined;
  const segmenter = findSegmenter(lang, 'word');
  if (!segmenter) return undefined;
  const offsets = new Set<number>([text.length]);
  for (let from = 0; from < text.length; from += CHUNK_LENGTH) {
    for (const { index } of segmenter.segment(text.slice(from, from + CHUNK_LENGTH))) offsets.add(from + index);
  }
  for (const { index, 0: prefix } of findMatches(text, THAI_BEFORE_NAMES)) {
    if (offsets.has(index)) offsets.add(index + prefix.length);
  }
  return offsets;
}

/**
 * Marks phonemes where a name would begin or end inside a word of the dictionary. This only raises the cost: names are
 * in no dictionary, and segmenters often cut around them badly.
 */
export function markDoubtfulEdges(
  { length, starts, ends, edges }: PhonemeSequence,
  boundaries: ReadonlySet<number>,
): void {
  for (let at = 0; at < length; at++) {
    if (edges[at]! & MAY_BEGIN && !boundaries.has(starts[at]!)) edges[at]! |= DOUBTFUL_BEGIN;
    if (edges[at]! & MAY_END && !boundaries.has(ends[at]!)) edges[at]! |= DOUBTFUL_END;
  }
}

/**
 * How a text is pronounced. `own`: by the spelling of its language; `foreign`: Latin letters as in a foreign name;
 * `characters`: Han characters one by one, compared only with Han characters; `vi`, `ko`, `ja`: Han characters as in
 * these languages; `mandarin`: Vietnamese syllables as the Mandarin ones they come from.
 */
export type PronunciationKind = 'own' | 'foreign' | 'characters' | 'mandarin' | HanReading;

/** A text with all its pronunciations; each is computed when it is first read. */
export interface Pronunciations {
  readonly text: string;
  readonly lang: string;
  readonly tracks: readonly { readonly reading: PronunciationKind; readonly track: PhonemeSequence }[];
}

const APOSTROPHE = /['’]/;
const LOWER_LATIN = /^[a-z]+$/;
const FOREIGN_RULES = getLatinRules('');

/** Vietnamese text reads words that cannot be Vietnamese as foreign. */
function pronounceLatin(
  letters: Letters,
  word: ScriptRun,
  out: PhonemeBuilder,
  lang: string,
  reading: PronunciationKind,
): void {
  const text = letters.chars.slice(word.from, word.to).join('');
  if (reading === 'mandarin') {
    const notation = isVietnameseWord(text) ? findMandarinForVietnamese(text) : undefined;
    if (notation) {
      out.write(notation, letters.offsets[word.from]!, letters.offsets[word.to]!, VOWELED);
      return;
    }
  }
  const isOwnSpelling = reading === 'own' && (!isVietnamese(lang) || isVietnameseWord(text));
  const firstPosition = out.length;
  pronounceByRules(isOwnSpelling ? getLatinRules(lang) : FOREIGN_RULES, letters, word.from, word.to, out, VOWELED);
  markEndings(letters, word, out, firstPosition, TRAITS[lang]?.caseEndings === true);
}

/** Length of the longest case ending, in letters. */
const MAX_ENDING_LETTERS = 4;

/** Lets a name end before an apostrophe (Trump's, Erdoğan'ın), and before a case ending where the language has them. */
function markEndings(
  letters: Letters,
  { from, to }: ScriptRun,
  out: PhonemeBuilder,
  firstPosition: number,
  isInflecting: boolean,
): void {
  for (let at = Math.max(from + 1, to - 2 * MAX_ENDING_LETTERS); at < to; at++) {
    const isEndingStart = isInflecting && at >= from + 3 && at >= to - MAX_ENDING_LETTERS;
    if (isEndingStart || APOSTROPHE.test(letters.chars[at]!)) out.allowEnd(firstPosition, letters.offsets[at]!);
  }
}

/**
 * Burmese and Khmer letters that begin a syllable, where a name may begin and end: words have no spaces between them.
 */
const SYLLABLE_START = /[\u1000-\u102a\u1780-\u17b3]/;

/** Pronounces a script without rules of its own by its ASCII transliteration, as a foreign name. */
function pronounceOtherScript(letters: Letters, word: ScriptRun, out: PhonemeBuilder): void {
  for (let at = word.from; at < word.to; at++) {
    const letter = letters.chars[at]!;
    const chars = [...anyAscii(letter).toLowerCase()].filter((char) => LOWER_LATIN.test(char));
    const start = letters.offsets[at]!;
    const end = letters.offsets[at + 1]!;
    const firstPosition = out.length;
    const isSyllableStart = SYLLABLE_START.test(letter);
    if (isSyllableStart) out.mark(MAY_END);
    if (chars.length === 0) out.extend(end);
    else
      pronounceByRules(
        FOREIGN_RULES,
        { chars, offsets: [start, ...chars.map(() => end)] },
        0,
        chars.length,
        out,
        VOWELED,
      );
    if (isSyllableStart) out.allowStart(firstPosition, start);
  }
}

/** Pronounces Arabic or Hebrew. In words of four letters and more, a name may begin behind a prefix and the article. */
function pronounceSemitic(letters: Letters, word: ScriptRun, out: PhonemeBuilder): void {
  const [rules, cliticPattern] = word.script === 'arabic' ? [ARABIC, ARABIC_CLITIC] : [HEBREW, HEBREW_CLITIC];
  const firstPosition = out.length;
  pronounceByRules(rules, letters, word.from, word.to, out, UNVOWELED);
  if (word.to - word.from < 4) return;
  const cliticLength = cliticPattern.test(letters.chars[word.from]!) ? 1 : 0;
  out.allowStart(firstPosition, letters.offsets[word.from + cliticLength]!);
  if (
    word.script === 'arabic' &&
    letters.chars[word.from + cliticLength] === 'ا' &&
    letters.chars[word.from + cliticLength + 1] === 'ل'
  ) {
    out.allowStart(firstPosition, letters.offsets[word.from + cliticLength + 2]!);
  }
}

/** Pronounces Cyrillic. The longest case ending becomes weak, and a name may end before it. */
function pronounceCyrillic(letters: Letters, word: ScriptRun, out: PhonemeBuilder, lang: string): void {
  const firstPosition = out.length;
  pronounceByRules(getCyrillicRules(lang), letters, word.from, word.to, out, VOWELED);
  for (let size = 3; size > 0; size--) {
    const endingStart = word.to - size;
    if (endingStart - word.from < 3 || !CYRILLIC_ENDING.test(letters.chars.slice(endingStart, word.to).join('')))
      continue;
    out.weakenFrom(firstPosition, letters.offsets[endingStart]!);
    out.allowEnd(firstPosition, letters.offsets[endingStart]!);
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
  const firstPosition = out.length;
  if (script === 'latin') pronounceLatin(letters, word, out, lang, reading);
  else if (script === 'han')
    pronounceHan(letters, from, to, out, isHanReading(reading) ? reading : undefined, reading === 'characters');
  else if (script === 'thai') pronounceThai(letters, from, to, out);
  else if (script === 'kana') pronounceKana(letters, from, to, out);
  else if (script === 'hangul') pronounceHangul(letters, from, to, out);
  else if (script === 'indic') pronounceIndic(letters, from, to, out);
  else if (script === 'cyrillic') pronounceCyrillic(letters, word, out, lang);
  else if (script === 'greek') pronounceByRules(GREEK, letters, from, to, out, VOWELED);
  else if (script === 'other') pronounceOtherScript(letters, word, out);
  else pronounceSemitic(letters, word, out);
  out.endWord();
  if (word.small) out.forbidEdges(firstPosition);
}

/** A text split into letters and words, which all its pronunciations share. */
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
  const source = reading === 'ja' ? applyFurigana(letters, words) : { letters, words };
  for (const word of source.words) pronounceWord(source.letters, word, out, lang, reading);
  const phonemes = out.build();
  if (boundaries) markDoubtfulEdges(phonemes, boundaries);
  return phonemes;
}

function listPronunciationKinds({ letters, words, lang }: PreparedText): PronunciationKind[] {
  const hasScript = (script: NameScript) => words.some((word) => word.script === script);
  const kinds: PronunciationKind[] = ['own'];
  if (hasScript('latin') && hasOwnRules(lang)) kinds.push('foreign');
  if (hasScript('han')) kinds.push('characters', ...READING_LANGUAGES);
  if (isVietnamese(lang) && words.some((w) => isSinoVietnamese(letters, w))) kinds.push('mandarin');
  return kinds;
}

const isSinoVietnamese = (letters: Letters, word: ScriptRun): boolean => {
  const text = letters.chars.slice(word.from, word.to).join('');
  return isVietnameseWord(text) && findMandarinForVietnamese(text) !== undefined;
};

/** A pronunciation that is computed when it is first read. */
function createLazyPronunciation(
  reading: PronunciationKind,
  build: () => PhonemeSequence,
): Pronunciations['tracks'][number] {
  const getTrack = createLazy(build);
  return {
    reading,
    get track() {
      return getTrack();
    },
  };
}

/** URLs, which are left out since nobody pronounces them. */
const URL_PATTERN = /\b(?:https?:\/\/|www\.)\S+/g;

function prepareText(text: string, lang: string): PreparedText {
  const letters = toLetters(text.replace(URL_PATTERN, (address) => ' '.repeat(address.length)));
  const words = splitScriptRuns(letters);
  return { letters, words, boundaries: findWordBoundaries(text, lang, words), lang };
}

const CACHE_SIZE = 1000;

/** The primary subtag of a language tag: "pt-BR", "zh_Hant" → "pt", "zh". */
/**
 * Pronounces a text in a language given by its tag. Each phoneme has the UTF-16 range that it is read from. Results are
 * cached. Takes time linear in the text; never throws.
 */
export const pronounce = (text: string, lang: string): Pronunciations =>
  pronounceInLanguage(text, getBaseLanguage(lang));

const pronounceInLanguage = memoizeByKey(
  (text: string, lang: string): Pronunciations => {
    const prepared = prepareText(text, lang);
    return {
      text,
      lang,
      tracks: listPronunciationKinds(prepared).map((reading) =>
        createLazyPronunciation(reading, () => buildPhonemeSequence(prepared, reading)),
      ),
    };
  },
  (text, lang) => `${lang}\u0000${text}`,
  { maxEntries: CACHE_SIZE },
);
