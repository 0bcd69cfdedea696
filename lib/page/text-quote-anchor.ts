/** Describes passages of an article by their words and context, and finds them again in a page. */
import type { Block } from '../core';
import { isIgnoredInSearch, toSearchKey } from '../text/fold-whitespace';
import { collectVisibleText, type VisibleText } from './blocks/visible-text';

/**
 * A passage given by its words and their context, after the TextQuoteSelector of the W3C Web Annotation Data Model. It
 * refers to no DOM node, so it stays valid when the page renders anew. A line feed at the end of `prefix` (beginning of
 * `suffix`) says that the passage begins (ends) a block.
 */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Offset in the article's text, in UTF-16 units. Quotes are looked for in the order of their hints. */
  readonly hint?: number;
  /**
   * Number of earlier passages in the article with the same words and context. Decides among passages that fit equally
   * well.
   */
  readonly occurrence?: number;
}

/** A half-open span of one block, in UTF-16 units. A Segment is one. */
export interface BlockSpan {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Characters of context on each side of a quote, as in the examples of the Web Annotation Data Model. */
const CONTEXT_LENGTH = 32;
/** Score for an agreeing block edge, in agreeing characters of context. */
const BLOCK_EDGE_SCORE = 8;
/** Limit on the occurrences that are scored, so that a short word on a long page does not take too long. */
const MAX_OCCURRENCES = 2000;

/** The shown text of a page as one search key, and where its text nodes are in it. */
interface PageTextIndex {
  /** Search keys of all shown text nodes, joined. */
  readonly key: string;
  readonly pieces: readonly VisibleText[];
  /** Offset in the key at which each text node begins. */
  readonly starts: readonly number[];
  /** Offsets in the key at which a block begins, and the end of the key. */
  readonly edges: ReadonlySet<number>;
}

function buildPageTextIndex(root: Element): PageTextIndex {
  const pieces = collectVisibleText(root);
  const starts: number[] = [];
  const edges = new Set<number>();
  const keys: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    if (piece.gap === 'block') edges.add(length);
    starts.push(length);
    const key = toSearchKey(piece.node.data);
    keys.push(key);
    length += key.length;
  }
  edges.add(length);
  return { key: keys.join(''), pieces, starts, edges };
}

/** Finds the last text node that begins at or before an offset of the key, by binary search. */
function findVisibleTextIndex(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Finds the text node, and the offset in it, of one character of the key. */
function findTextPosition(index: PageTextIndex, offset: number): { node: Text; offset: number } | undefined {
  const at = findVisibleTextIndex(index.starts, offset);
  const node = index.pieces[at]?.node;
  if (!node) return undefined;
  let left = offset - (index.starts[at] ?? 0);
  for (let unit = 0; unit < node.data.length; unit += 1) {
    if (isIgnoredInSearch(node.data.charAt(unit))) continue;
    if (left === 0) return { node, offset: unit };
    left -= 1;
  }
  return undefined;
}

function createTextRange(index: PageTextIndex, start: number, end: number): Range | null {
  const first = findTextPosition(index, start);
  const last = findTextPosition(index, end - 1);
  const range = first?.node.ownerDocument.createRange();
  if (!first || !last || !range) return null;
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

function countCommonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a[count] === b[count]) count += 1;
  return count;
}

const reverseText = (text: string): string => text.split('').reverse().join('');

/** A quote as search keys. `before` is reversed, so that both contexts are compared from the quote outwards. */
interface QuoteSearchKey {
  readonly exact: string;
  readonly before: string;
  readonly after: string;
  readonly begins: boolean;
  readonly ends: boolean;
}

const toQuoteSearchKey = (quote: TextQuote): QuoteSearchKey => ({
  exact: toSearchKey(quote.exact),
  before: reverseText(toSearchKey(quote.prefix)),
  after: toSearchKey(quote.suffix),
  begins: quote.prefix.endsWith('\n'),
  ends: quote.suffix.startsWith('\n'),
});

/** Scores how well the context of an occurrence fits: agreeing characters on both sides, plus agreeing block edges. */
function scoreOccurrence(index: PageTextIndex, wanted: QuoteSearchKey, start: number): number {
  const end = start + wanted.exact.length;
  const before = reverseText(index.key.slice(Math.max(0, start - CONTEXT_LENGTH), start));
  const after = index.key.slice(end, end + CONTEXT_LENGTH);
  const edges = Number(wanted.begins && index.edges.has(start)) + Number(wanted.ends && index.edges.has(end));
  return countCommonPrefix(before, wanted.before) + countCommonPrefix(after, wanted.after) + BLOCK_EDGE_SCORE * edges;
}

/** Finds the offsets with the best score, in page order. */
function findBestOffsets(index: PageTextIndex, wanted: QuoteSearchKey): readonly number[] {
  let best = -1;
  let places: number[] = [];
  let at = index.key.indexOf(wanted.exact);
  for (let seen = 0; at >= 0 && seen < MAX_OCCURRENCES; seen += 1) {
    const score = scoreOccurrence(index, wanted, at);
    if (score > best) places = [];
    if (score >= best) places.push(at);
    best = Math.max(best, score);
    at = index.key.indexOf(wanted.exact, at + 1);
  }
  return places;
}

/**
 * Finds passages in a page, live or parsed, as it is now. Returns one range for each quote, in the given order; null
 * where the page no longer has the words.
 *
 * White space, line breaks and invisible characters are ignored, so that text across many inline nodes is found; a
 * range begins and ends at a visible character. Among passages that fit equally well the one with the number of the
 * quote's `occurrence` is taken, else the first after the preceding quote (by `hint`).
 */
export function findTextQuotes(root: Element, quotes: readonly TextQuote[]): (Range | null)[] {
  const index = buildPageTextIndex(root);
  const found: (Range | null)[] = quotes.map(() => null);
  const order = quotes.map((_, i) => i).sort((a, b) => (quotes[a]?.hint ?? a) - (quotes[b]?.hint ?? b) || a - b);
  let last = { hint: -1, start: 0 };
  for (const i of order) {
    const { hint = i, occurrence = 0, ...quote } = quotes[i] as TextQuote;
    const wanted = toQuoteSearchKey(quote);
    if (wanted.exact === '') continue;
    const from = last.start + Number(hint > last.hint && last.hint >= 0);
    const places = findBestOffsets(index, wanted);
    const following = places.find((offset) => offset >= from);
    const start = (occurrence > 0 ? places[occurrence] : undefined) ?? following ?? places[0];
    if (start === undefined) continue;
    found[i] = createTextRange(index, start, start + wanted.exact.length);
    last = { hint, start };
  }
  return found;
}

/** Returns the context of a span. At the edge of a block it comes from the neighboring block, behind a line feed. */
function getQuoteContext(
  blocks: readonly Block[],
  { block, start, end }: BlockSpan,
): { prefix: string; suffix: string } {
  const text = blocks[block]?.text ?? '';
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const earlier = before.trim() === '' ? `${blocks[block - 1]?.text ?? ''}\n` : before;
  const later = after.trim() === '' ? `\n${blocks[block + 1]?.text ?? ''}` : after;
  return { prefix: earlier.slice(-CONTEXT_LENGTH), suffix: later.slice(0, CONTEXT_LENGTH) };
}

/** Counts earlier passages with the same words and the same context. */
function countEarlierOccurrences(
  blocks: readonly Block[],
  { block, start }: BlockSpan,
  exact: string,
  context: string,
): number {
  let alike = 0;
  for (let at = 0; exact !== '' && at <= block; at += 1) {
    const { text } = blocks[at] as Block;
    for (let from = text.indexOf(exact); from >= 0; from = text.indexOf(exact, from + 1)) {
      if (at === block && from >= start) break;
      const { prefix, suffix } = getQuoteContext(blocks, { block: at, start: from, end: from + exact.length });
      if (prefix + suffix === context) alike += 1;
    }
  }
  return alike;
}

/**
 * Creates the quote of a span of an article. Its context is from the same block, or from the neighboring block where
 * the span reaches the edge.
 */
export function createTextQuote(blocks: readonly Block[], stretch: BlockSpan): TextQuote {
  const exact = (blocks[stretch.block]?.text ?? '').slice(stretch.start, stretch.end);
  const { prefix, suffix } = getQuoteContext(blocks, stretch);
  const hint = blocks.slice(0, stretch.block).reduce((sum, block) => sum + block.text.length + 1, stretch.start);
  const occurrence = countEarlierOccurrences(blocks, stretch, exact, prefix + suffix);
  return { exact, prefix, suffix, hint, ...(occurrence > 0 ? { occurrence } : {}) };
}
