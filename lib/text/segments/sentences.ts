/** Splits a text into sentences. */

import { findMatches } from '../../core/regexp';
import { buildSpans, type Span } from '../../core/span';
import type { SignReplacement } from '../../languages/kinds';
import { findSegmenter, getSegmenter } from '../segmenter';
import { type BoundaryContext, isAbbreviationStop, isOrdinalStop } from './full-stops';
import { findEchoedHeadingEnd, findHeadingEnds, MIN_HEADING_LENGTH } from './run-in-headings';
import { getSentenceMarks, type SentenceMarks } from './sentence-marks';

/** Moves sentence boundaries at quotation marks and brackets to the side where the marks belong. */
/** Marks that open or close by their shape. Some languages use them the other way round. */
const OPENING = '“‘«‹「『《〈（([［【„‚';
const CLOSING = '”’»›」』》〉）)]］】';
const MARK = /[“‘«‹「『《〈（([［【„‚”’»›」』》〉）)\]］】"']/u;
const SPACE = /\s/u;

/**
 * The opening marks that close in this text, and «» where both are reversed: „Deutsch“, ”اردو“ and »Dansk«. The text's
 * first marks, and the letters and spaces beside them, tell.
 */
function findTurnedMarks(text: string): string {
  const firstDouble = /[“”„]/u.exec(text)?.[0] ?? '“';
  const hasTurnedAngles = /(?:^|[\s(–—])»\p{L}/u.test(text) && !/(?:^|[\s(–—])«\p{L}/u.test(text);
  return (firstDouble === '“' ? '' : '“') + (hasTurnedAngles ? '«»' : '');
}

/**
 * Whether a mark opens or closes: by the spaces around it where only one side has one, otherwise by its shape.
 * Undefined for a straight mark where neither tells.
 */
function findMarkDirection(text: string, at: number, turnedMarks: string): 'opens' | 'closes' | undefined {
  const spaceBefore = at === 0 || SPACE.test(text[at - 1]!);
  const spaceAfter = at + 1 === text.length || SPACE.test(text[at + 1]!);
  const mark = text[at]!;
  if (spaceBefore !== spaceAfter) return spaceBefore ? 'opens' : 'closes';
  if (turnedMarks.includes(mark)) return OPENING.includes(mark) ? 'closes' : 'opens';
  if (OPENING.includes(mark)) return 'opens';
  return CLOSING.includes(mark) ? 'closes' : undefined;
}

/** How many characters around a boundary are examined at most. */
const MAX_REACH = 8;

/**
 * Creates a function that moves a boundary among the marks around it: closing marks stay with the sentence before,
 * opening marks go to the next. `Intl.Segmenter` puts it wrong in "…cas. | » Quant" (French spacing) and in "。”“ | 威"
 * (one quotation directly after another).
 */
export function createBoundaryMover(text: string): (cut: number) => number {
  const turnedMarks = findTurnedMarks(text);
  return (cut) => {
    let from = cut;
    while (from > 0 && cut - from < MAX_REACH && (MARK.test(text[from - 1]!) || SPACE.test(text[from - 1]!))) from--;
    if (from === 0) return cut;
    for (let at = from; at < text.length && at - cut < MAX_REACH; at++) {
      const character = text[at]!;
      if (SPACE.test(character)) continue;
      if (!MARK.test(character)) return at;
      const direction = findMarkDirection(text, at, turnedMarks);
      if (direction === 'opens' || (!direction && at >= cut)) return at;
    }
    return cut;
  };
}

/** Whether a text ends with a stop inside a quotation that has just been closed. */
export const hasStopBeforeClosingQuote = (head: string): boolean =>
  /[.!?…。！？｡．।॥۔؟։።፧။៕។]\s?["”’»›“«‹」』’'‘]+$/u.test(head);

/** Whether a text begins with a quotation. */
export const hasOpeningQuote = (sentence: string): boolean => /^[\s–—-]*["“„«»‘‚「『《”'‹›]/u.test(sentence);

/** A clause that only names the speaker is no longer than this, in UTF-16 units. */
const MAX_CLAUSE_LENGTH = 60;
const MAX_SPACELESS_CLAUSE_LENGTH = 20;
/** How many words such a clause has at most, unless it follows a question or exclamation. */
const MAX_SPEAKER_WORDS = 5;
const CAPITAL_START = /^\s*\p{Lu}/u;
const QUESTION_END = /[!?！？][^.]{0,3}$/u;

/** Whether a text begins with one of the phrases. A phrase of one letter counts only before another script: 「…」が橋… */
const hasPhraseAtStart = (text: string, phrases: readonly string[]): boolean =>
  phrases.some(
    (phrase) =>
      text.startsWith(phrase) && (phrase.length > 1 || !/^\p{Script=Hiragana}/u.test(text.slice(phrase.length))),
  );

/** Whether a clause names who said the quotation before it: "Smith asked.", 她问。 */
function isSpeakerClause({ head, tail }: BoundaryContext, sentence: string, words: SentenceMarks): boolean {
  const maxLength = words.spaceless ? MAX_SPACELESS_CLAUSE_LENGTH : MAX_CLAUSE_LENGTH;
  if (tail.length > maxLength || /["“”„«»「『:：]/u.test(tail) || !hasOpeningQuote(sentence)) return false;
  // A capital can begin the next sentence as well, but hardly does after a question or exclamation.
  if (CAPITAL_START.test(tail) && !QUESTION_END.test(head)) return false;
  if (words.spaceless) return words.says.some((verb) => tail.includes(verb));
  const clauseWords = tail
    .trim()
    .toLowerCase()
    .split(/[^\p{L}\p{M}'’]+/u);
  // “I know.” He said that he knew. – After a full stop, more than the speaker's name is a sentence of its own.
  if (clauseWords.length > MAX_SPEAKER_WORDS && !QUESTION_END.test(head)) return false;
  return clauseWords.some((word) => words.says.some((verb) => word.startsWith(verb)));
}

/** Whether a sentence continues after a quotation that seems to end it: `“Why?” Smith asked.`, 「…。」と話した。 */
export function isSpeechContinued(boundary: BoundaryContext, sentence: string, words: SentenceMarks): boolean {
  const { head, tail } = boundary;
  if (!/["”’»›“«‹」』'‘)）\]］]$/u.test(head)) return false;
  if (hasPhraseAtStart(tail.trimStart(), words.goesOn)) return true;
  if (!hasStopBeforeClosingQuote(head)) return false;
  // In languages with spaces, letters directly after the mark are an ending of the quotation: “살려 달라!”는
  if (!words.spaceless && !boundary.spaced && /^\p{L}/u.test(tail)) return true;
  return isSpeakerClause(boundary, sentence, words);
}

// Finds pairs of brackets in a text.

const CLOSING_BY_OPENING: Readonly<Record<string, string>> = {
  '(': ')',
  '（': '）',
  '[': ']',
  '［': '］',
  '「': '」',
  '『': '』',
};
const BRACKET = /[()（）[\]［］「」『』]/gu;
/** A longer pair (UTF-16 units) is ignored: it holds whole sentences, or its closing bracket was forgotten. */
const MAX_BRACKET_LENGTH = 200;

/**
 * Returns the outermost pairs in order; `end` is after the closing bracket. Unclosed brackets are ignored, and so are
 * closing ones that match no open one. Takes time linear in the text.
 */
export function findBrackets(text: string): Span[] {
  const pairs: Span[] = [];
  const open: { at: number; closing: string }[] = [];
  for (const { 0: character, index: at } of findMatches(text, BRACKET)) {
    const closing = CLOSING_BY_OPENING[character];
    if (closing) open.push({ at, closing });
    else if (open.at(-1)?.closing === character) {
      const start = open.pop()!.at;
      if (at - start > MAX_BRACKET_LENGTH) continue;
      while (pairs.length && pairs.at(-1)!.start > start) pairs.pop();
      pairs.push({ start, end: at + 1 });
    }
  }
  return pairs;
}

/**
 * The pair that encloses a position, if any. A position directly after the opening or the closing bracket counts too.
 */
export function findEnclosingBracket(pairs: readonly Span[], position: number): Span | undefined {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pairs[middle]!.start < position) low = middle + 1;
    else high = middle;
  }
  const pair = pairs[low - 1];
  return pair && position <= pair.end ? pair : undefined;
}

/** Falls back to the language-neutral segmenter, because pages declare invalid languages as well. */
const getSentenceSegmenter = (lang: string): Intl.Segmenter =>
  findSegmenter(lang, 'sentence') ?? getSegmenter('und', 'sentence');

/**
 * Boundaries that `Intl.Segmenter` does not report: before a number ("in 1945. 20 million"), before a dash that begins
 * speech ("he said. – Not I"), before a word like iPhone or Dutch 's Avonds.
 */
const OVERLOOKED_BOUNDARY =
  /[.!?][”"’»)\]“]*\s+(?=\p{Nd}|[-–—]\s*[“"«„¿¡]?\p{Lu}|\p{Ll}{1,2}\p{Lu}\p{Ll}|['’]\p{Ll}\s\p{Lu})/gu;

/** The end of Japanese speech that ends with a verb and has a space in place of the stop: …でしたね」 高地原地区に…. */
const SPEECH_END =
  /(?:です|ます|でした|ました|ません|った|んだ|ない|たい|てる|ている)[ねよかなわ]{0,2}[」』]\s+(?=[\p{Script=Han}\p{Script=Katakana}\p{Nd}])/gu;

/**
 * Returns the positions in ascending order, beginning with 0: those of `Intl.Segmenter` and those it overlooks.
 * Quotation marks are kept with the sentence they belong to. `read` is the text from `toSegmenterInput`.
 */
export function findBoundaryCandidates(text: string, read: string, lang: string): number[] {
  const cuts = new Set([0]);
  const moveBoundary = createBoundaryMover(text);
  for (const { index } of getSentenceSegmenter(lang).segment(read)) cuts.add(moveBoundary(index));
  for (const match of findMatches(read, OVERLOOKED_BOUNDARY)) cuts.add(moveBoundary(match.index + match[0].length));
  for (const match of findMatches(read, SPEECH_END)) cuts.add(match.index + match[0].length);
  return [...cuts].sort((a, b) => a - b);
}

/** A note reference directly after a stop: "failed.[3] A second". */
const NOTE_MARKS = /(?=\[\d)(?<=[.!?…。][”"’»)]*)(?:\[\d{1,3}\])+/gu;

const COMMON_REPLACEMENTS: readonly SignReplacement[] = [
  { pattern: /…/gu, as: '.' },
  { pattern: NOTE_MARKS, as: ')' },
];

/**
 * Returns a text of the same length for `Intl.Segmenter`: an ellipsis becomes dots, a note reference closing
 * parentheses, and a language's own signs (Greek ";") become stops that Unicode knows.
 */
export function toSegmenterInput(text: string, stops: readonly SignReplacement[]): string {
  return [...COMMON_REPLACEMENTS, ...stops].reduce(
    (result, { pattern, as }) => result.replace(pattern, (match) => as.repeat(match.length)),
    text,
  );
}

/** How much of a sentence (UTF-16 units) is examined before a boundary, so that long sentences take linear time. */
const LOOK_BACK = 100;

const NO_LETTER = /^[^\p{L}\p{N}]*$/u;
const LOWER = /^[\s"'“”’»«)\]]*\p{Ll}/u;
/** Lower case that can begin a sentence nevertheless: iPhone, 's Avonds. */
const LOWER_FIRST = /^[\s"'“”’»«)\]]*(?:\p{Ll}{1,2}\p{Lu}\p{Ll}|\p{Ll}\s\p{Lu})/u;
const AFTER_STOP = /[.…?!"'”’“»«)\]]$/u;
const ENUMERATOR = /^\s*[([]?(?:\d{1,3}|\p{L}|[ivxIVX]{1,4})[.)]$/u;
const QUOTED_WORD = /^\s*["“„«][\p{L}\p{M}'’]+(?:…|\.\.\.)$/u;

/**
 * Whether an ellipsis is a hesitation within a sentence: “Well… I never”, or 他……他不知道, where no space helps to decide.
 */
function isHesitation({ head, tail }: BoundaryContext, sentence: string, words: SentenceMarks): boolean {
  if (!/(?:…|\.\.\.)$/u.test(head)) return false;
  if (words.spaceless) return !/^\s/u.test(tail) && ![...words.starters].some((word) => tail.startsWith(word));
  return QUOTED_WORD.test(sentence.trimEnd());
}

/** Whether the next word is one that no sentence begins with: モーニング娘。のコンサート. */
const hasImpossibleStart = (tail: string, words: SentenceMarks): boolean =>
  words.neverFirst.some((word) => tail.startsWith(word) && !/^\p{Script=Hiragana}/u.test(tail.slice(word.length)));

/** A full stop, question or exclamation mark with more of the quotation behind it. */
const STOP_WITHIN = /[。！？](?![」』。！？])/gu;
/**
 * A speaker's statement of a sentence or two is one sentence with who says it. One of more sentences is as long as a
 * paragraph: other languages write each as a sentence of its own.
 */
const MAX_STOPS_WITHIN = 1;
const countMatches = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** Whether a boundary is within brackets that opened in the same sentence, or directly after them. */
function isInBrackets(text: string, pair: Span | undefined, start: number, cut: number, words: SentenceMarks): boolean {
  if (!pair || NO_LETTER.test(text.slice(start, pair.start).slice(-LOOK_BACK))) return false;
  const tail = text.slice(cut, cut + LOOK_BACK);
  if (/[「『]/u.test(text[pair.start]!)) {
    const after = text.slice(pair.end, pair.end + LOOK_BACK);
    const isOneStatement = countMatches(text.slice(pair.start, pair.end), STOP_WITHIN) <= MAX_STOPS_WITHIN;
    return cut < pair.end && isOneStatement && words.goesOn.some((word) => after.startsWith(word));
  }
  return cut < pair.end || !/^\s*["“«„]?[\p{Lu}\p{Nd}]/u.test(tail);
}

/** A text with everything needed to split it: `read` is the text for `Intl.Segmenter`, `words` the language's marks. */
interface SentenceContext {
  readonly text: string;
  readonly read: string;
  readonly words: SentenceMarks;
  readonly brackets: readonly Span[];
}

/** Whether the sentence that began at `start` continues at `cut`. The text after `cut` is examined up to `next`. */
function isSentenceContinued(
  { text, read, words, brackets }: SentenceContext,
  start: number,
  cut: number,
  next: number,
): boolean {
  const from = Math.max(start, cut - LOOK_BACK);
  const head = text.slice(from, cut).trimEnd();
  const boundary = { head, tail: text.slice(cut, next), spaced: from + head.length < cut };
  const following = read.slice(cut, next);
  if (NO_LETTER.test(boundary.tail) || (from === start && NO_LETTER.test(boundary.head))) return true;
  if (from === start && ENUMERATOR.test(boundary.head)) return true;
  const pair = findEnclosingBracket(brackets, from + head.length);
  if (isInBrackets(text, pair, start, cut, words)) return true;
  if (AFTER_STOP.test(boundary.head) && LOWER.test(following) && !LOWER_FIRST.test(following)) return true;
  if (isHesitation(boundary, text.slice(start, cut), words) || hasImpossibleStart(boundary.tail, words)) return true;
  if (/[.۔]$/u.test(boundary.head) && (isAbbreviationStop(boundary, words) || isOrdinalStop(boundary, words)))
    return true;
  return isSpeechContinued(boundary, text.slice(start, Math.min(cut, start + LOOK_BACK)), words);
}

/**
 * Splits a text into sentences: `Intl.Segmenter`, corrected for abbreviations, initials, ordinals, and quoted speech
 * that continues. Spans are trimmed, in order and never overlap; only white space is between them.
 */
export function splitSentences(text: string, lang: string): Span[] {
  const words = getSentenceMarks(lang);
  const read = toSegmenterInput(text, words.stops);
  const context = { text, read, words, brackets: findBrackets(text) };
  const candidates = findBoundaryCandidates(text, read, lang);
  const echoedEnd = findEchoedHeadingEnd(text, lang, words);
  const ends = echoedEnd === undefined ? findHeadingEnds(text, words) : [echoedEnd, ...findHeadingEnds(text, words)];
  const headings = new Set(ends.filter((cut) => !candidates.includes(cut)));
  const cuts = [...candidates, ...headings].sort((a, b) => a - b);
  const starts: number[] = [];
  cuts.forEach((cut, i) => {
    const start = starts.at(-1) ?? 0;
    const next = cuts[i + 1] ?? text.length;
    const isStart = headings.has(cut)
      ? Math.min(cut - start, next - cut) >= MIN_HEADING_LENGTH
      : starts.length === 0 || !isSentenceContinued(context, start, cut, next);
    if (isStart) starts.push(cut);
  });
  return buildSpans(text, starts);
}
