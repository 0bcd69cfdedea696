/** Cuts a long passage to an excerpt around its marks, and never cuts through a mark. */
import type { Span } from '../../util/span';

/** A shortened text with its marks moved accordingly, and whether anything was cut. */
export interface Excerpt {
  readonly text: string;
  readonly marks: readonly Span[];
  readonly cut: boolean;
}

/** UTF-16 units: about seven lines of a narrow panel. */
const MAX_LENGTH = 320;
const CONTEXT_LENGTH = 90;
const HEAD_LENGTH = 240;

/** Shortens a text to a head, or to its marks with some context. A text of at most `MAX_LENGTH` stays whole. */
export function buildExcerpt(text: string, marks: readonly Span[]): Excerpt {
  if (text.length <= MAX_LENGTH) return { text, marks, cut: false };
  const [from, to] = findExcerptBounds(text, marks);
  if (to - from >= text.length - CONTEXT_LENGTH) return { text, marks, cut: false };
  const lead = from > 0 ? '… ' : '';
  const tail = to < text.length ? ' …' : '';
  return {
    text: lead + text.slice(from, to) + tail,
    marks: marks.map(({ start, end }) => ({ start: start - from + lead.length, end: end - from + lead.length })),
    cut: true,
  };
}

function findExcerptBounds(text: string, marks: readonly Span[]): [number, number] {
  const first = marks[0];
  const last = marks.at(-1);
  if (!first || !last || last.end - first.start > MAX_LENGTH * 2)
    return [0, Math.max(findCutEnd(text, HEAD_LENGTH), last?.end ?? 0)];
  const from = first.start <= CONTEXT_LENGTH * 1.5 ? 0 : findCutStart(text, first.start - CONTEXT_LENGTH);
  return [
    from,
    last.end + CONTEXT_LENGTH * 1.5 >= text.length ? text.length : findCutEnd(text, last.end + CONTEXT_LENGTH),
  ];
}

/**
 * Cuts at a space where one is near. Scripts without spaces are cut between characters, never inside a surrogate pair.
 */
function findCutStart(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space >= 0 && space < at + 25 ? space + 1 : findCharacterBoundary(text, at);
}

function findCutEnd(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space > at - 25 ? space : findCharacterBoundary(text, at);
}

/** The next position that is not between two surrogates and not before a combining mark. */
function findCharacterBoundary(text: string, at: number): number {
  let end = at;
  while (end < text.length && /^[\p{M}\uDC00-\uDFFF]/u.test(text.slice(end, end + 1))) end += 1;
  return end;
}
