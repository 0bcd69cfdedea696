import type { Block, Segment } from '../domain';
import { clausesOf, UNMARKED } from './clauses';
import { type Span, sentencesOf, trimmed } from './sentences';

/** One block longer than this is cut into stretches first: a page without paragraphs must not stall. */
const STRETCH = 4_000;

function spansOf(block: Block, lang: string): Span[] {
  if (block.kind === 'title' || block.kind === 'heading') {
    const whole = trimmed(block.text, { start: 0, end: block.text.length });
    return whole.end > whole.start ? [whole] : [];
  }
  const split = UNMARKED.has(lang.split('-')[0] ?? '') ? clausesOf : (text: string) => sentencesOf(text, lang);
  if (block.text.length <= STRETCH) return split(block.text);
  return stretches(block.text).flatMap(({ start, end }) =>
    split(block.text.slice(start, end)).map((span) => ({ start: span.start + start, end: span.end + start })),
  );
}

function stretches(text: string): Span[] {
  const out: Span[] = [];
  for (let start = 0; start < text.length; ) {
    let end = Math.min(text.length, start + STRETCH);
    const space = end < text.length ? text.lastIndexOf(' ', end) : end;
    if (space > start + STRETCH / 2) end = space;
    out.push({ start, end });
    start = end;
  }
  return out;
}

/**
 * The sentences (for Thai and Lao, clauses) of an article's blocks, in reading order. Headings stay whole.
 * The pieces never overlap, and together with the white space between them they are the block's text.
 */
export function segmentsOf(blocks: readonly Block[], lang: string, prefix: 't' | 'o'): Segment[] {
  const out: Segment[] = [];
  blocks.forEach((block, index) => {
    for (const { start, end } of spansOf(block, lang)) {
      out.push({ id: `${prefix}${out.length}`, block: index, start, end, text: block.text.slice(start, end) });
    }
  });
  return out;
}
