import { memoizeBounded } from '../util/memoize';
import { escapeRegExp } from '../util/regexp';

/** Accents, vowel points, tatweel, nukta and what shows nothing: pages write labels with and without them. */
const IGNORED_MARKS =
  /[\u0300-\u036f\u00ad\u0591-\u05c7\u0640\u064b-\u065f\u0670\u093c\u0abc\u09bc\u200b-\u200f\u2060\ufeff]/g;

/** What most lines of most pages have none of: what lower case alone does not make plain. */
const NEEDS_FOLDING = /[^ -_a-~]| {2}/;

/** Colons of other scripts. */
const COLONS = /[\u02d0\u0589\u05c3\u1361\u17d6\u1804\u2236\ua789]/g;

const QUOTES = /[’ʼ`]/g;
/** What may be any of the two, or white space other than single spaces: all but the blocks that have none of these. */
const NEEDS_TIDYING = /[^ -_a-\u009f\u0370-\u0588\u0600-\u135f\u3001-\ua788\uac00-\ud7af]| {2}/;

/** What texts in the languages of Western Europe have none of: characters that are made plain one by one. */
const NEEDS_FULL_FOLDING = /[^ -_a-~«»À-ÿ–—‘’‚“”„…€]| {2}/;

/** Text as labels are compared: compatibility forms apart, lower case, no accents, single spaces. */
export function toPlainText(text: string): string {
  if (!NEEDS_FOLDING.test(text)) return text.toLowerCase();
  return NEEDS_FULL_FOLDING.test(text) ? foldToPlainText(text) : text.toLowerCase().replace(/[^ -~]/g, toPlainLetter);
}

const toPlainLetter = memoizeBounded(foldToPlainText);

function foldToPlainText(text: string): string {
  const apart = text.normalize('NFKD').toLowerCase().replace(IGNORED_MARKS, '');
  if (!NEEDS_TIDYING.test(apart)) return apart;
  return apart
    .replace(COLONS, ':')
    .replace(QUOTES, "'")
    .replace(/\s\s+|[^\S ]/g, ' ');
}

/** Items by a key, in order. */
export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Letter by letter: engines compile and run hundreds of words written one after the other many times slower. */
function buildBranches(words: readonly string[]): string {
  if (words.includes('')) return '';
  const [first = ''] = words;
  if (words.length === 1) return escapeRegExp(first);
  const byLetter = groupBy(words, (word) => word.charAt(0));
  const each = [...byLetter].map(
    ([letter, own]) => escapeRegExp(letter) + buildBranches(own.map((word) => word.slice(1))),
  );
  return `(?:${each.join('|')})`;
}

/** A pattern that finds where any of some words begins; of none, one that finds nothing. */
export const toAlternation = (words: readonly string[], flags = ''): RegExp =>
  new RegExp(words.length > 0 ? buildBranches([...new Set(words)]) : '(?!)', flags);

/** Offset in a text as shown, from an offset in its plain form: the plain form grows with the text, if not evenly. */
export function toShownOffset(text: string, offset: number): number {
  const reaches = (at: number): boolean => toPlainText(text.slice(0, at + 1)).length > offset;
  // In most scripts a letter makes a letter.
  if (offset < text.length && reaches(offset) && (offset === 0 || !reaches(offset - 1))) return offset;
  let [least, most] = [0, text.length];
  while (least < most) {
    const at = (least + most) >> 1;
    if (reaches(at)) most = at;
    else least = at + 1;
  }
  return least;
}

/** The stretch of a text that gives characters `start` to `end` of its plain form, as it stands on the page. */
export const toShownText = (text: string, start: number, end: number): string =>
  text.slice(toShownOffset(text, start), toShownOffset(text, end)).trim();

const LETTER = /[\p{L}\p{M}]/u;

/** Whether a letter stands at an offset; there is none beyond either end. */
export const isLetterAt = (text: string, at: number): boolean => LETTER.test(text.charAt(at));

/** Scripts that write words without spaces between them, and Hangul, whose words carry particles. */
export const isUnspacedAt = (text: string, at: number): boolean =>
  /[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/.test(text.charAt(at));
