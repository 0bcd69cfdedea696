/** Splits a text into words with `Intl.Segmenter`. */
import { isWordSegment } from '../../text/scripts';
import { getSegmenter } from '../../text/segmenter';

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

/**
 * A word of Latin, Greek, Cyrillic or Arabic letters between spaces, with punctuation around it: whatever the language,
 * its letters are one word. Most words are such, and are found in a quarter of the segmenter's time.
 */
const PLAIN_WORD =
  /^(["'(“‘«¿¡]*)([\p{Script=Latin}\u0386\u0388-\u03f5\u0400-\u0481\u048a-\u052f\u0620-\u064a\u0671-\u06d3]+)([,.;:!?"')”’»…،؛؟]*)$/u;

/** Matches text that is left to the segmenter as a whole: other scripts, and spaces that it takes together. */
const NEEDS_SEGMENTER = /[^\0-\u058f\u0600-\u06ff\u1e00-\u20cf]|\s\s/;

function segmentWords(text: string, lang: string): TextWord[] {
  const words: TextWord[] = [];
  const segmenter = getSegmenter(lang, 'word');
  let joins = true;
  const addSegments = (part: string, from: number): void => {
    for (const { segment, index } of segmenter.segment(part)) {
      if (JOINING_CHARACTERS.has(segment)) continue;
      const start = from + index;
      const isWord = isWordSegment({ segment }) || isWordSign(segment);
      if (isWord) words.push({ text: segment, start, end: start + segment.length, joins });
      joins = isWord;
    }
  };
  const addPart = (part: string, from: number): void => {
    const [, before, word, behind] = PLAIN_WORD.exec(part) ?? [];
    if (before === undefined || word === undefined) addSegments(part, from);
    else {
      const start = from + before.length;
      words.push({ text: word, start, end: start + word.length, joins: joins && before === '' });
      joins = behind === '';
    }
  };
  for (let from = 0; from < text.length; from = findChunkEnd(text, from)) {
    const chunk = text.slice(from, findChunkEnd(text, from));
    if (NEEDS_SEGMENTER.test(chunk)) addSegments(chunk, from);
    else {
      let at = from;
      for (const part of chunk.split(' ')) {
        addPart(part, at);
        at += part.length + 1;
      }
    }
  }
  return words;
}
