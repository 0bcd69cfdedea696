/** Splits a text into words with `Intl.Segmenter`. */
import { isWordSegment } from '../util/writing/letters';
import { getSegmenter } from '../util/writing/segmenter';

/** A word of a text. Offsets are UTF-16 units. */
export interface TextWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether only a space or a hyphen separates it from the word before. */
  readonly joins: boolean;
}

/** Signs that stand for a word: € and %. */
const WORD_SIGN = /^[\p{Sc}%]$/u;
const PLAIN_PUNCTUATION = new Set([',', '.', '"', "'", '(', ')', ':', ';', '?', '!']);
const JOINING_CHARACTERS = new Set([' ', '-', '\u00a0', '\u2010', '\u2011', '\n']);

const isWordSign = (segment: string): boolean => !PLAIN_PUNCTUATION.has(segment) && WORD_SIGN.test(segment);

/**
 * Texts are segmented in chunks of at most this many UTF-16 units. V8's segmenter takes longer for each word the longer
 * the string is, so a whole page at once would take quadratic time.
 */
const CHUNK_LENGTH = 400;

/** The end of the chunk that begins at `start`: after a space if there is one, otherwise never within a character. */
function findChunkEnd(text: string, start: number): number {
  const furthest = start + CHUNK_LENGTH;
  if (furthest >= text.length) return text.length;
  for (let end = furthest; end > start; end--) if (/\s/.test(text[end - 1]!)) return end;
  return /[\udc00-\udfff\p{M}]/u.test(text[furthest]!) ? furthest - 1 : furthest;
}

/** The last result. One text is searched for several kinds of keywords in a row. */
let latestSplit: { readonly text: string; readonly lang: string; readonly words: readonly TextWord[] } | undefined;

/** The words of a text, and signs that stand for a word. Punctuation and spaces are left out. */
export function splitWords(text: string, lang: string): readonly TextWord[] {
  if (latestSplit?.text !== text || latestSplit.lang !== lang)
    latestSplit = { text, lang, words: segmentWords(text, lang) };
  return latestSplit.words;
}

function segmentWords(text: string, lang: string): TextWord[] {
  const words: TextWord[] = [];
  const segmenter = getSegmenter(lang, 'word');
  let joins = true;
  for (let from = 0; from < text.length; from = findChunkEnd(text, from)) {
    for (const { segment, index } of segmenter.segment(text.slice(from, findChunkEnd(text, from)))) {
      if (JOINING_CHARACTERS.has(segment)) continue;
      const start = from + index;
      const isWord = isWordSegment({ segment }) || isWordSign(segment);
      if (isWord) words.push({ text: segment, start, end: start + segment.length, joins });
      joins = isWord;
    }
  }
  return words;
}
