import type { Block } from '../core';
import { isIgnoredInSearch, toSearchKey } from '../text/fold-whitespace';
import { collectVisibleText, type VisibleText } from './blocks/visible-text';

/**
 * A passage by its words, after the Web Annotation Data Model's TextQuoteSelector: no DOM node is kept, so it holds
 * through any re-rendering. A prefix ending (a suffix beginning) with a line feed says that the passage begins (ends)
 * a block.
 */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Place in the article, counted in UTF-16 units from its beginning: quotes are looked for in this order. */
  readonly hint?: number;
  /** How many passages before it in the article read alike, context included: decides among equals. */
  readonly occurrence?: number;
}

/** A stretch of one block; a Segment is one. */
export interface BlockSpan {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Characters of context a quote carries on each side; as in the Web Annotation examples. */
const CONTEXT_LENGTH = 32;
/** What agreeing on the edge of a block is worth, in agreeing characters of context. */
const BLOCK_EDGE_SCORE = 8;
/** A repeated short word is not worth more looking than this. */
const MAX_OCCURRENCES = 2000;

interface PageTextIndex {
  readonly key: string;
  readonly pieces: readonly VisibleText[];
  /** Where each piece's text begins in the key. */
  readonly starts: readonly number[];
  /** Key offsets at which a block begins. */
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

/** The last piece that begins at or before a key offset. */
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

/** The text node and offset of one character of the key. */
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

function scoreOccurrence(index: PageTextIndex, wanted: QuoteSearchKey, start: number): number {
  const end = start + wanted.exact.length;
  const before = reverseText(index.key.slice(Math.max(0, start - CONTEXT_LENGTH), start));
  const after = index.key.slice(end, end + CONTEXT_LENGTH);
  const edges = Number(wanted.begins && index.edges.has(start)) + Number(wanted.ends && index.edges.has(end));
  return countCommonPrefix(before, wanted.before) + countCommonPrefix(after, wanted.after) + BLOCK_EDGE_SCORE * edges;
}

/** Offsets with the best score, in page order. */
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
 * Finds passages in a page, live or parsed, as it is now. One range a quote, in the order given; null where the words
 * no longer stand there. White space, line breaks and invisible characters are passed over, so that text split over
 * many inline nodes is found, and a range begins and ends at a visible character. Among places that fit equally well
 * the one of the quote's own number is taken, else the first after the preceding quote (by hint).
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

/** Text before and after a stretch, to the next block where its own ends. */
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

/** How many passages before a stretch read alike, context included. */
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

/** The quote of a stretch of an article, with context from its own block and, at the block's edges, from the next. */
export function createTextQuote(blocks: readonly Block[], stretch: BlockSpan): TextQuote {
  const exact = (blocks[stretch.block]?.text ?? '').slice(stretch.start, stretch.end);
  const { prefix, suffix } = getQuoteContext(blocks, stretch);
  const hint = blocks.slice(0, stretch.block).reduce((sum, block) => sum + block.text.length + 1, stretch.start);
  const occurrence = countEarlierOccurrences(blocks, stretch, exact, prefix + suffix);
  return { exact, prefix, suffix, hint, ...(occurrence > 0 ? { occurrence } : {}) };
}
