/** Describes passages of an article by their words and context, and finds them again in a page. */
import type { Block } from '../core/article';
import { mapEscapedEntities, readEscapedEntities } from '../text/escaped-entities';
import { isIgnoredInSearch, toSearchKey } from '../text/fold-whitespace';
import { collectVisibleText, type VisibleText } from './html/visible-text';

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
export interface PageTextIndex {
  /** Search keys of all shown text nodes, joined. */
  readonly key: string;
  readonly textNodes: readonly VisibleText[];
  /** Offset in the key at which each text node begins. */
  readonly starts: readonly number[];
  /** Offsets in the key at which a block begins, and the end of the key. */
  readonly blockEdges: ReadonlySet<number>;
}

export function buildPageTextIndex(root: Element): PageTextIndex {
  const pieces = collectVisibleText(root);
  const starts: number[] = [];
  const edges = new Set<number>();
  const keys: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    if (piece.gap === 'block') edges.add(length);
    starts.push(length);
    const key = toSearchKey(readEscapedEntities(piece.node.data));
    keys.push(key);
    length += key.length;
  }
  edges.add(length);
  return { key: keys.join(''), textNodes: pieces, starts, blockEdges: edges };
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

/** Finds the text node of one character of the key, and where in it the character begins and ends. */
function findTextPosition(
  index: PageTextIndex,
  offset: number,
): { node: Text; offset: number; end: number } | undefined {
  const nodeIndex = findVisibleTextIndex(index.starts, offset);
  const node = index.textNodes[nodeIndex]?.node;
  if (!node) return undefined;
  let remaining = offset - (index.starts[nodeIndex] ?? 0);
  const { text, starts } = mapEscapedEntities(node.data);
  for (let unit = 0; unit < text.length; unit += 1) {
    if (isIgnoredInSearch(text.charAt(unit))) continue;
    if (remaining === 0) return { node, offset: starts[unit] ?? 0, end: starts[unit + 1] ?? node.data.length };
    remaining -= 1;
  }
  return undefined;
}

function createTextRange(index: PageTextIndex, start: number, end: number): Range | null {
  const first = findTextPosition(index, start);
  const last = findTextPosition(index, end - 1);
  const range = first?.node.ownerDocument.createRange();
  if (!first || !last || !range) return null;
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.end);
  return range;
}

function countCommonPrefix(a: string, b: string): number {
  const maxCount = Math.min(a.length, b.length);
  let count = 0;
  while (count < maxCount && a[count] === b[count]) count += 1;
  return count;
}

const reverseText = (text: string): string => text.split('').reverse().join('');

/** A quote as search keys. `before` is reversed, so that both contexts are compared from the quote outwards. */
interface QuoteSearchKey {
  readonly exact: string;
  readonly before: string;
  readonly after: string;
  readonly isBlockStart: boolean;
  readonly isBlockEnd: boolean;
}

const toQuoteSearchKey = (quote: TextQuote): QuoteSearchKey => ({
  exact: toSearchKey(quote.exact),
  before: reverseText(toSearchKey(quote.prefix)),
  after: toSearchKey(quote.suffix),
  isBlockStart: quote.prefix.endsWith('\n'),
  isBlockEnd: quote.suffix.startsWith('\n'),
});

/** Scores how well the context of an occurrence fits: agreeing characters on both sides, plus agreeing block edges. */
function scoreOccurrence(index: PageTextIndex, quoteKey: QuoteSearchKey, start: number): number {
  const end = start + quoteKey.exact.length;
  const before = reverseText(index.key.slice(Math.max(0, start - CONTEXT_LENGTH), start));
  const after = index.key.slice(end, end + CONTEXT_LENGTH);
  const agreeingEdges =
    Number(quoteKey.isBlockStart && index.blockEdges.has(start)) +
    Number(quoteKey.isBlockEnd && index.blockEdges.has(end));
  return (
    countCommonPrefix(before, quoteKey.before) +
    countCommonPrefix(after, quoteKey.after) +
    BLOCK_EDGE_SCORE * agreeingEdges
  );
}

/** Finds the offsets with the best score, in page order. */
function findBestOffsets(index: PageTextIndex, quoteKey: QuoteSearchKey): readonly number[] {
  let bestScore = -1;
  let bestOffsets: number[] = [];
  let offset = index.key.indexOf(quoteKey.exact);
  for (let count = 0; offset >= 0 && count < MAX_OCCURRENCES; count += 1) {
    const score = scoreOccurrence(index, quoteKey, offset);
    if (score > bestScore) bestOffsets = [];
    if (score >= bestScore) bestOffsets.push(offset);
    bestScore = Math.max(bestScore, score);
    offset = index.key.indexOf(quoteKey.exact, offset + 1);
  }
  return bestOffsets;
}

/**
 * Finds passages in a page, live or parsed, as it is now. Returns one range for each quote, in the given order; null
 * where the page no longer has the words.
 *
 * White space, line breaks and invisible characters are ignored, so that text across many inline nodes is found; a
 * range begins and ends at a visible character. Among passages that fit equally well the one with the number of the
 * quote's `occurrence` is taken, else the first after the preceding quote (by `hint`). `index` is of the root as it is
 * now: whoever looks several times builds it once.
 */
export function findTextQuotes(
  root: Element,
  quotes: readonly TextQuote[],
  index: PageTextIndex = buildPageTextIndex(root),
): (Range | null)[] {
  const ranges: (Range | null)[] = quotes.map(() => null);
  const order = quotes.map((_, i) => i).sort((a, b) => (quotes[a]?.hint ?? a) - (quotes[b]?.hint ?? b) || a - b);
  let last = { hint: -1, start: 0 };
  for (const i of order) {
    const { hint = i, occurrence = 0, ...quote } = quotes[i] as TextQuote;
    const quoteKey = toQuoteSearchKey(quote);
    if (quoteKey.exact === '') continue;
    const minStart = last.start + Number(hint > last.hint && last.hint >= 0);
    const bestOffsets = findBestOffsets(index, quoteKey);
    const following = bestOffsets.find((offset) => offset >= minStart);
    const start = (occurrence > 0 ? bestOffsets[occurrence] : undefined) ?? following ?? bestOffsets[0];
    if (start === undefined) continue;
    ranges[i] = createTextRange(index, start, start + quoteKey.exact.length);
    last = { hint, start };
  }
  return ranges;
}

/** Returns the context of a span. At the edge of a block it comes from the neighboring block, behind a line feed. */
function getQuoteContext(
  blocks: readonly Block[],
  { block, start, end }: BlockSpan,
): { prefix: string; suffix: string } {
  const text = blocks[block]?.text ?? '';
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const textBefore = before.trim() === '' ? `${blocks[block - 1]?.text ?? ''}\n` : before;
  const textAfter = after.trim() === '' ? `\n${blocks[block + 1]?.text ?? ''}` : after;
  return { prefix: textBefore.slice(-CONTEXT_LENGTH), suffix: textAfter.slice(0, CONTEXT_LENGTH) };
}

/** Counts earlier passages with the same words and the same context. */
function countEarlierOccurrences(
  blocks: readonly Block[],
  { block, start }: BlockSpan,
  exact: string,
  context: string,
): number {
  let count = 0;
  for (let blockIndex = 0; exact !== '' && blockIndex <= block; blockIndex += 1) {
    const { text } = blocks[blockIndex] as Block;
    for (let offset = text.indexOf(exact); offset >= 0; offset = text.indexOf(exact, offset + 1)) {
      if (blockIndex === block && offset >= start) break;
      const { prefix, suffix } = getQuoteContext(blocks, {
        block: blockIndex,
        start: offset,
        end: offset + exact.length,
      });
      if (prefix + suffix === context) count += 1;
    }
  }
  return count;
}

/**
 * Creates the quote of a span of an article. Its context is from the same block, or from the neighboring block where
 * the span reaches the edge.
 */
export function createTextQuote(blocks: readonly Block[], span: BlockSpan): TextQuote {
  const exact = (blocks[span.block]?.text ?? '').slice(span.start, span.end);
  const { prefix, suffix } = getQuoteContext(blocks, span);
  const hint = blocks.slice(0, span.block).reduce((sum, block) => sum + block.text.length + 1, span.start);
  const occurrence = countEarlierOccurrences(blocks, span, exact, prefix + suffix);
  return { exact, prefix, suffix, hint, ...(occurrence > 0 ? { occurrence } : {}) };
}
