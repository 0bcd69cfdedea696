/** Splits a text into sentences. */
import { buildSpans, type Span } from '../util/span';
import { findBoundaryCandidates } from './boundary-candidates';
import { findBrackets, findEnclosingBracket } from './brackets';
import { type BoundaryContext, isAbbreviationStop, isOrdinalStop } from './full-stops';
import { findEchoedHeadingEnd, findHeadingEnds, MIN_HEADING_LENGTH } from './run-in-headings';
import { toSegmenterInput } from './segmenter-input';
import { getSentenceMarks, type SentenceMarks } from './sentence-marks';
import { isSpeechContinued } from './speech-continuation';

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
