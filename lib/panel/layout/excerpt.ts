/** Cuts a long passage to an excerpt around its marks, and never cuts through a mark. */
import type { Span } from '../../core/span';

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

/** One line of a text that begins shortly before its first mark. */
export interface Snippet {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** UTF-16 units before the first mark: so many leave the mark in view in a narrow panel. */
const LEAD_LENGTH = 24;
/** UTF-16 units that fit one line of a narrow panel: an end that is shorter is led up to by more. */
const LINE_LENGTH = 44;
/** A cut is moved to a space that is at most so many UTF-16 units away. */
const MAX_SHIFT = 8;
/** UTF-16 units in all; the rest would not fit one line of a wide panel. */
const SNIPPET_LENGTH = 160;

/** Cuts a text so that its first mark can be seen at the start of one line. */
export function buildSnippet(text: string, marks: readonly Span[]): Snippet {
  const at = Math.min((marks[0]?.start ?? 0) - LEAD_LENGTH, text.length - LINE_LENGTH);
  const space = text.indexOf(' ', at);
  const isNear = space >= 0 && space <= at + MAX_SHIFT;
  const from = at <= LEAD_LENGTH / 4 ? 0 : isNear ? space + 1 : findCharacterBoundary(text, at);
  const lead = from > 0 ? '…' : '';
  const to = Math.min(text.length, from + SNIPPET_LENGTH);
  return {
    text: lead + text.slice(from, findCharacterBoundary(text, to)),
    marks: marks.flatMap((mark) => {
      const span = { start: mark.start - from + lead.length, end: Math.min(mark.end, to) - from + lead.length };
      return span.end > span.start ? [span] : [];
    }),
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
