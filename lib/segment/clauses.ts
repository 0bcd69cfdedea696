import { SENTENCE_MARKS } from '../languages/sentence-marks';
import type { ClauseWords } from '../languages/types/sentence-marks';
import { buildSpans, type Span } from '../util/span';

/** Shorter pieces join a neighbour: too little evidence to be aligned alone. */
const MIN_CLAUSE_LENGTH = 20;
/** A clause longer than this is parted even beside a Latin letter or within quotation marks. */
const LONG_CLAUSE_LENGTH = 60;
/** A word of fewer letters between two spaces is an item of a list or begins the next clause, but is none. */
const ITEM_LETTERS = 10;

const OPENING = /[“‘«([]/u;
const CLOSING = /[”’»)\]]/u;
const SPACE = /\s/u;
const LATIN = /\p{Script=Latin}/u;
const DIGIT = /\p{Nd}/u;
/** Repetition and omission marks: ๆ ฯ ฯลฯ and Lao's and Khmer's. */
const REPETITION_MARK = /[ๆฯໆຯៗ]/u;
const STOP = /[?!។៕]["”’»)]?$/u;

/** A stretch of a text without spaces that could part it. */
interface Chunk extends Span {
  readonly text: string;
  /** Whether the space after it lies within quotation marks or parentheses. */
  readonly within: boolean;
}

function splitAtSpaces(text: string): Chunk[] {
  const out: Chunk[] = [];
  let depth = 0;
  let straight = false;
  for (let at = 0; at < text.length; ) {
    const start = at;
    for (; at < text.length && !SPACE.test(text[at]!); at++) {
      const character = text[at]!;
      if (character === '"') straight = !straight;
      else if (OPENING.test(character)) depth++;
      else if (CLOSING.test(character)) depth = Math.max(0, depth - 1);
    }
    if (at > start) out.push({ start, end: at, text: text.slice(start, at), within: depth > 0 || straight });
    while (at < text.length && SPACE.test(text[at]!)) at++;
  }
  return out;
}

const hasMatchingWord = (words: string | undefined, holds: (word: string) => boolean): boolean =>
  words?.split(' ').some(holds) ?? false;

/** "นายสมชาย | ใจดี", "พล.อ. | ประยูร": a title with a first name, or alone. */
function hasTrailingTitle(before: string, { titles, untitled }: ClauseWords): boolean {
  return hasMatchingWord(titles, (title) => {
    const at = before.lastIndexOf(title);
    const tail = before.slice(at);
    // A first name has some twelve letters at most.
    return at >= 0 && tail.length - title.length <= 12 && !hasMatchingWord(untitled, (word) => tail.startsWith(word));
  });
}

/** Whether no clause ends between two chunks, however long it is: a figure and its unit, a name, เด็ก ๆ. */
function isSameClause(before: Chunk, after: Chunk, words: ClauseWords): boolean {
  if (STOP.test(before.text)) return false;
  if (REPETITION_MARK.test(after.text[0]!) || /^[:(]/u.test(after.text) || before.text.endsWith(':')) return true;
  if (DIGIT.test(after.text[0]!)) return true;
  if (DIGIT.test(before.text.at(-1)!) && hasMatchingWord(words.units, (unit) => after.text.startsWith(unit)))
    return true;
  return hasMatchingWord(words.follows, (word) => after.text.startsWith(word)) || hasTrailingTitle(before.text, words);
}

/** Chunks with those that bind glued together. */
function mergeChunks(text: string, words: ClauseWords): Chunk[] {
  const out: Chunk[] = [];
  let last: Chunk | undefined;
  for (const chunk of splitAtSpaces(text)) {
    const whole = last && isSameClause(last, chunk, words) ? out.pop() : undefined;
    out.push(whole ? { ...chunk, start: whole.start, text: text.slice(whole.start, chunk.end) } : chunk);
    last = chunk;
  }
  return out;
}

/** Whether a chunk's first word is short: "มะม่วง ฯลฯ" is an item as well. */
const isListItem = (chunk: Chunk | undefined): boolean =>
  !!chunk && chunk.text.split(SPACE, 1)[0]!.length < ITEM_LETTERS;

/** Whether the space often only sets something off: a figure, Latin letters, a quotation, a mark, an item of a list. */
function isSetOff(before: Chunk, after: Chunk, later: Chunk | undefined, words: ClauseWords): boolean {
  const [last, first] = [before.text.at(-1)!, after.text[0]!];
  if (before.within || last === ')' || last === '.' || REPETITION_MARK.test(last)) return true;
  if (DIGIT.test(last) || LATIN.test(last) || LATIN.test(first)) return true;
  if (isListItem(after) && (isListItem(before) || isListItem(later))) return true;
  return hasMatchingWord(words.leads, (word) => before.text.endsWith(word));
}

/**
 * Clauses of a text that does not mark sentences (Thai, Lao, Khmer without ។): split at spaces, except within quotation
 * marks and beside digits, Latin letters, ๆ and ฯ; pieces under 20 characters join a neighbour.
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

/** How a language's clauses are parted, if its sentences are not marked in this text. */
export function getClauseWords(text: string, lang: string): ClauseWords | undefined {
  const primary = lang.split('-')[0]!.toLowerCase();
  const words = Object.hasOwn(SENTENCE_MARKS, primary) ? SENTENCE_MARKS[primary]?.clauses : undefined;
  return words?.onlyWithoutStops && /[។៕?!]/u.test(text) ? undefined : words;
}
