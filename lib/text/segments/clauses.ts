/** Splits texts of languages that do not mark sentence ends (Thai, Lao, Khmer) into clauses. */

import { getBaseLanguage } from '../../core/language-tag';
import { buildSpans, type Span } from '../../core/span';
import { SENTENCE_MARKS } from '../../languages/by-kind/sentence-marks';
import type { ClauseWords } from '../../languages/kinds';

/** Shorter clauses (in UTF-16 units) are joined to a neighbor, because they hold too little evidence to be aligned. */
const MIN_CLAUSE_LENGTH = 20;
/** A clause longer than this ends at the next space, even beside a Latin letter or within quotation marks. */
const LONG_CLAUSE_LENGTH = 60;
/** A shorter word between two spaces may be an item of a list, so the space before it may end no clause. */
const ITEM_LETTERS = 10;

const OPENING = /[“‘«([]/u;
const CLOSING = /[”’»)\]]/u;
const SPACE = /\s/u;
const LATIN = /\p{Script=Latin}/u;
const DIGIT = /\p{Nd}/u;
/** Repetition and omission marks: ๆ ฯ ฯลฯ in Thai, and those of Lao and Khmer. */
const REPETITION_MARK = /[ๆฯໆຯៗ]/u;
const STOP = /[?!។៕]["”’»)]?$/u;

/** A span between two spaces, or several joined where no clause can end. */
interface Chunk extends Span {
  readonly text: string;
  /** Whether the space after it is within quotation marks or parentheses. */
  readonly isWithin: boolean;
}

function splitAtSpaces(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  let depth = 0;
  let isInStraightQuotes = false;
  for (let at = 0; at < text.length; ) {
    const start = at;
    for (; at < text.length && !SPACE.test(text[at]!); at++) {
      const character = text[at]!;
      if (character === '"') isInStraightQuotes = !isInStraightQuotes;
      else if (OPENING.test(character)) depth++;
      else if (CLOSING.test(character)) depth = Math.max(0, depth - 1);
    }
    if (at > start)
      chunks.push({ start, end: at, text: text.slice(start, at), isWithin: depth > 0 || isInStraightQuotes });
    while (at < text.length && SPACE.test(text[at]!)) at++;
  }
  return chunks;
}

const hasMatchingWord = (words: string | undefined, isMatch: (word: string) => boolean): boolean =>
  words?.split(' ').some(isMatch) ?? false;

/** Whether a text ends with a title, or a title and a first name: "นายสมชาย | ใจดี", "พล.อ. | ประยูร". */
function hasTrailingTitle(before: string, { titles, untitled }: ClauseWords): boolean {
  return hasMatchingWord(titles, (title) => {
    const at = before.lastIndexOf(title);
    const tail = before.slice(at);
    // A first name has at most about twelve letters.
    return at >= 0 && tail.length - title.length <= 12 && !hasMatchingWord(untitled, (word) => tail.startsWith(word));
  });
}

/** Whether no clause can end between two chunks, however long it is: a number and its unit, a name, เด็ก ๆ. */
function isSameClause(before: Chunk, after: Chunk, words: ClauseWords): boolean {
  if (STOP.test(before.text)) return false;
  if (REPETITION_MARK.test(after.text[0]!) || /^[:(]/u.test(after.text) || before.text.endsWith(':')) return true;
  if (DIGIT.test(after.text[0]!)) return true;
  if (DIGIT.test(before.text.at(-1)!) && hasMatchingWord(words.units, (unit) => after.text.startsWith(unit)))
    return true;
  return hasMatchingWord(words.follows, (word) => after.text.startsWith(word)) || hasTrailingTitle(before.text, words);
}

/** Joins the chunks between which no clause can end. */
function mergeChunks(text: string, words: ClauseWords): Chunk[] {
  const chunks: Chunk[] = [];
  let last: Chunk | undefined;
  for (const chunk of splitAtSpaces(text)) {
    const merged = last && isSameClause(last, chunk, words) ? chunks.pop() : undefined;
    chunks.push(merged ? { ...chunk, start: merged.start, text: text.slice(merged.start, chunk.end) } : chunk);
    last = chunk;
  }
  return chunks;
}

/** Whether a chunk begins with a short word. In "มะม่วง ฯลฯ" the first word counts, so it is an item too. */
const isListItem = (chunk: Chunk | undefined): boolean =>
  !!chunk && chunk.text.split(SPACE, 1)[0]!.length < ITEM_LETTERS;

/**
 * Whether the space probably ends no clause but separates a number, Latin letters, a quotation or an item of a list.
 */
function isSetOff(before: Chunk, after: Chunk, later: Chunk | undefined, words: ClauseWords): boolean {
  const [last, first] = [before.text.at(-1)!, after.text[0]!];
  if (before.isWithin || last === ')' || last === '.' || REPETITION_MARK.test(last)) return true;
  if (DIGIT.test(last) || LATIN.test(last) || LATIN.test(first)) return true;
  if (isListItem(after) && (isListItem(before) || isListItem(later))) return true;
  return hasMatchingWord(words.leads, (word) => before.text.endsWith(word));
}

/**
 * Splits a text into clauses at its spaces, except within quotation marks and beside digits, Latin letters, ๆ and ฯ.
 * Clauses under 20 characters are joined to a neighbor.
 */
export function splitClauses(text: string, words: ClauseWords): Span[] {
  const chunks = mergeChunks(text, words);
  const starts = chunks.slice(0, 1).map(({ start }) => start);
  for (let i = 1; i < chunks.length; i++) {
    const [before, after] = [chunks[i - 1]!, chunks[i]!];
    const length = before.end - starts.at(-1)!;
    if (length < MIN_CLAUSE_LENGTH) continue;
    if (STOP.test(before.text) || length >= LONG_CLAUSE_LENGTH || !isSetOff(before, after, chunks[i + 1], words))
      starts.push(after.start);
  }
  if (starts.length > 1 && text.trimEnd().length - starts.at(-1)! < MIN_CLAUSE_LENGTH) starts.pop();
  return buildSpans(text, starts);
}

/**
 * The words needed to split a text into clauses; undefined where its language or the text itself marks sentence ends.
 */
export function getClauseWords(text: string, lang: string): ClauseWords | undefined {
  const primary = getBaseLanguage(lang);
  const words = Object.hasOwn(SENTENCE_MARKS, primary) ? SENTENCE_MARKS[primary]?.clauses : undefined;
  return words?.onlyWithoutStops && /[។៕?!]/u.test(text) ? undefined : words;
}
