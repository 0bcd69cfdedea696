/** Folds texts to a plain form in which labels are compared, and maps offsets back. */
import { memoize } from '../core/memoize';

/** Accents, vowel points, tatweel, nukta and invisible characters: pages write labels with and without them. */
const IGNORED_MARKS =
  /[\u0300-\u036f\u00ad\u0591-\u05c7\u0640\u064b-\u065f\u0670\u093c\u0abc\u09bc\u200b-\u200f\u2060\ufeff]/g;

/**
 * Matches text that lower-casing alone does not make plain. Most lines of most pages do not match, which saves time.
 */
const NEEDS_FOLDING = /[^ -_a-~]| {2}/;

/** Colons and similar characters of other scripts, apostrophes other than the straight one, and unusual white space. */
const UNTIDY = /[\u02d0\u0589\u05c3\u1361\u17d6\u1804\u2236\ua789]|[’ʼ`]|\s\s+|[^\S ]/g;

/** What stands for such a character in plain form. */
const replaceUntidy = (untidy: string): string => (untidy.trim() === '' ? ' ' : QUOTES.has(untidy) ? "'" : ':');
const QUOTES: ReadonlySet<string> = new Set('’ʼ`');

/** Matches text with characters beyond those of Western Europe, which cannot be made plain one by one. */
const NEEDS_FULL_FOLDING = /[^ -_a-\x7f«»À-ÿ–—‘’‚“”„…€]| {2}/;

/** The plain form of a text: compatibility forms decomposed, lower case, no accents, single spaces. */
export function toPlainText(text: string): string {
  if (!NEEDS_FOLDING.test(text)) return text.toLowerCase();
  return NEEDS_FULL_FOLDING.test(text)
    ? foldToPlainText(text)
    : text.toLowerCase().replace(/[^ -\x7f]/g, toPlainLetter);
}

const toPlainLetter = memoize(foldToPlainText);

function foldToPlainText(text: string): string {
  const decomposed = text.normalize('NFKD').toLowerCase().replace(IGNORED_MARKS, '');
  return decomposed.replace(UNTIDY, replaceUntidy);
}

/** Stands between texts that are folded together: folding leaves it as it is, and a page that has it means nothing by it. */
export const BETWEEN_TEXTS = '\x7f';

/** The plain forms of some texts with the mark between them. Folding them together saves most of the time. */
export function joinPlainTexts(texts: readonly string[]): string {
  const hasMark = texts.some((text) => text.includes(BETWEEN_TEXTS));
  return toPlainText((hasMark ? texts.map((text) => text.replaceAll(BETWEEN_TEXTS, '?')) : texts).join(BETWEEN_TEXTS));
}

/**
 * The offset in a shown text for an offset in its plain form. Found by bisection, since plain form grows with the text.
 */
export function toShownOffset(text: string, offset: number): number {
  const hasReached = (at: number): boolean => toPlainText(text.slice(0, at + 1)).length > offset;
  // In most scripts both offsets are equal.
  if (offset < text.length && hasReached(offset) && (offset === 0 || !hasReached(offset - 1))) return offset;
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hasReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The part of a shown text whose plain form is `start` to `end`, in UTF-16 units, trimmed. */
export const toShownText = (text: string, start: number, end: number): string =>
  text.slice(toShownOffset(text, start), toShownOffset(text, end)).trim();
