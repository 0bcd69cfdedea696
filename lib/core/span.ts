/** A span is a half-open range of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans have something in common. */
export const hasOverlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** How much two spans have in common, in UTF-16 units. */
export const countOverlap = (one: Span, other: Span): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));

/** The span without white space at either end. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  return { start, end };
}

/** Splits a text at the given offsets into spans, trims white space from them and leaves out empty ones. */
export const buildSpans = (text: string, starts: readonly number[]): Span[] =>
  starts
    .map((start, i) => trimSpan(text, { start, end: starts[i + 1] ?? text.length }))
    .filter(({ start, end }) => end > start);

/** How many of some spans, in reading order and without overlaps, end at an offset or before it (binary search). */
export function countSpansBefore(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Joins spans that overlap or touch; in order. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start || one.end - other.end)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else if (span.end > span.start) merged.push(span);
  }
  return merged;
}

/** A text with signs in place of what spans hold, as long as it was. `sign`: one UTF-16 unit. */
export const blankSpans = (text: string, spans: readonly Span[], sign: string): string =>
  spans.reduce(
    (all, { start, end }) => all.slice(0, start) + sign.repeat(Math.max(0, end - start)) + all.slice(end),
    text,
  );

/** What stands in place of code where words are looked for: no letter, no digit, no space and no mark of a sentence. */
export const CODE_SIGN = '\uFFFC';
