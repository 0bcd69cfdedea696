/** Long passages are cut for the list, around what is marked, never through it. */
import type { TextSpan } from '../../report';

export interface Excerpt {
  readonly text: string;
  readonly marks: readonly TextSpan[];
  readonly cut: boolean;
}

/** UTF-16 units: about seven lines of the narrow panel. */
const LONG = 320;
const AROUND = 90;
const HEAD = 240;

export function excerpt(text: string, marks: readonly TextSpan[]): Excerpt {
  if (text.length <= LONG) return { text, marks, cut: false };
  const [from, to] = windowOf(text, marks);
  if (to - from >= text.length - AROUND) return { text, marks, cut: false };
  const lead = from > 0 ? '… ' : '';
  const tail = to < text.length ? ' …' : '';
  return {
    text: lead + text.slice(from, to) + tail,
    marks: marks.map(({ start, end }) => ({ start: start - from + lead.length, end: end - from + lead.length })),
    cut: true,
  };
}

function windowOf(text: string, marks: readonly TextSpan[]): [number, number] {
  const first = marks[0];
  const last = marks.at(-1);
  if (!first || !last || last.end - first.start > LONG * 2) return [0, Math.max(wordEnd(text, HEAD), last?.end ?? 0)];
  const from = first.start <= AROUND * 1.5 ? 0 : wordStart(text, first.start - AROUND);
  return [from, last.end + AROUND * 1.5 >= text.length ? text.length : wordEnd(text, last.end + AROUND)];
}

/** At a space where one is near; scripts without spaces are cut between characters, never inside a pair. */
function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space >= 0 && space < at + 25 ? space + 1 : wholeCharacter(text, at);
}

function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space > at - 25 ? space : wholeCharacter(text, at);
}

/** Not between surrogates, nor before a mark that belongs to the letter before it. */
function wholeCharacter(text: string, at: number): number {
  let end = at;
  while (end < text.length && /^[\p{M}\uDC00-\uDFFF]/u.test(text.slice(end, end + 1))) end += 1;
  return end;
}
