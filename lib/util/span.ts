/** Half-open stretch of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span without white space at either end. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  return { start, end };
}

/** Spans from the places where they begin, white space taken off, empty ones left out. */
export const buildSpans = (text: string, starts: readonly number[]): Span[] =>
  starts
    .map((start, i) => trimSpan(text, { start, end: starts[i + 1] ?? text.length }))
    .filter(({ start, end }) => end > start);
