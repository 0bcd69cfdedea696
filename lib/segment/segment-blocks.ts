import type { Block, Segment } from '../core';
import { type Span, trimSpan } from '../util/span';
import { getClauseWords, splitClauses } from './clauses';
import { splitSentences } from './sentences';

/** `Intl.Segmenter` takes quadratic time in V8: a page without paragraphs is read in stretches of so many units. */
const CHUNK_LENGTH = 4_000;

function splitIntoSpans(text: string, lang: string): Span[] {
  const unmarked = getClauseWords(text, lang);
  return unmarked ? splitClauses(text, unmarked) : splitSentences(text, lang);
}

const shiftSpans = (spans: readonly Span[], by: number): Span[] =>
  spans.map(({ start, end }) => ({ start: start + by, end: end + by }));

/** Where a stretch that begins at `start` ends: at a space if there is one, never within a pair of surrogates. */
function findChunkEnd(text: string, start: number): number {
  const end = start + CHUNK_LENGTH;
  if (end >= text.length) return text.length;
  const space = text.lastIndexOf(' ', end);
  if (space > start + CHUNK_LENGTH / 2) return space;
  return text.codePointAt(end - 1)! > 0xffff ? end - 1 : end;
}

/** A text of any length, stretch by stretch; what a stretch breaks off is taken up by the next one. */
function splitByChunks(text: string, lang: string): Span[] {
  const out: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const end = findChunkEnd(text, start);
    const spans = shiftSpans(splitIntoSpans(text.slice(start, end), lang), start);
    const broken = end < text.length && spans.length > 1 ? spans.pop() : undefined;
    out.push(...spans);
    start = broken?.start ?? end;
  }
  return out;
}

/**
 * Pieces that stay whole when they are segmented again by themselves. What a boundary depends on may have stood in
 * another piece (an opening quotation mark, say), so each piece is asked once more until it gives only itself.
 */
function splitUntilStable(text: string, lang: string): Span[] {
  const spans = splitByChunks(text, lang);
  const [only] = spans;
  if (spans.length === 0 || (spans.length === 1 && only!.end - only!.start === text.length)) return spans;
  return spans.flatMap(({ start, end }) => shiftSpans(splitUntilStable(text.slice(start, end), lang), start));
}

function splitBlock({ kind, text }: Block, lang: string): Span[] {
  if (kind !== 'title' && kind !== 'heading') return splitUntilStable(text, lang);
  const whole = trimSpan(text, { start: 0, end: text.length });
  return whole.end > whole.start ? [whole] : [];
}

/**
 * The sentences (for Thai, Lao and Khmer without stops, clauses) of an article's blocks, in reading order. Headings stay
 * whole. The pieces never overlap, and together with the white space between them they are the block's text; segmented
 * again, each of them gives itself.
 */
export function segmentBlocks(blocks: readonly Block[], lang: string, prefix: 't' | 'o'): Segment[] {
  const out: Segment[] = [];
  blocks.forEach((block, index) => {
    for (const { start, end } of splitBlock(block, lang)) {
      out.push({ id: `${prefix}${out.length}`, block: index, start, end, text: block.text.slice(start, end) });
    }
  });
  return out;
}
