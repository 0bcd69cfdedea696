/** A passage as the Web Annotation model selects it: its words, with as many around them as tell it from its like. */
import type { Segment, Side } from '../core';
import { findGapPosition, type ReportIndex, selectSegments } from './passages';

/** Texts as they stand in the article, so that they can be found there; paragraphs are parted by one space. */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** UTF-16 units around a passage that are given at least, where its paragraph has them. */
const MIN_CONTEXT_LENGTH = 32;

interface SegmentRun {
  readonly first: Segment;
  readonly last: Segment;
}

/** One side's article as one string; build it once a side. */
export interface SideText {
  readonly side: Side;
  readonly index: ReportIndex;
  readonly all: string;
  /** Where each block begins in it. */
  readonly starts: readonly number[];
  /** Segment id → its place in reading order. */
  readonly places: ReadonlyMap<string, number>;
}

export function buildSideText(index: ReportIndex, side: Side): SideText {
  const { blocks, segments } = index.report[side];
  const starts: number[] = [];
  let length = 0;
  for (const { text } of blocks) {
    starts.push(length);
    length += text.length + 1;
  }
  const all = blocks.map(({ text }) => text).join(' ');
  return { side, index, all, starts, places: new Map(segments.map(({ id }, at) => [id, at])) };
}

/** A quotation for each unbroken stretch of a passage; empty where no id is known. */
export function createTextQuotes(text: SideText, ids: readonly string[]): TextQuoteSelector[] {
  return groupConsecutiveSegments(text, selectSegments(text.index, text.side, ids)).map(({ first, last }) => {
    const passage = {
      start: computeOffset(text, first.block, first.start),
      end: computeOffset(text, last.block, last.end),
    };
    const blockEnd = computeOffset(text, last.block, text.index.report[text.side].blocks[last.block]?.text.length ?? 0);
    return createSpanQuote(text.all, passage, { start: computeOffset(text, first.block, 0), end: blockEnd });
  });
}

/**
 * The point where a passage would stand that only the other side has: no words, between those around it.
 * @param ids the other side's segments.
 */
export function createGapQuote(text: SideText, ids: readonly string[]): TextQuoteSelector {
  const after = findGapPosition(text.index, ids, text.side);
  const [segment] = after === undefined ? [] : selectSegments(text.index, text.side, [after]);
  const point = segment ? computeOffset(text, segment.block, segment.end) : 0;
  // A gap between two paragraphs is told by the end of one and the beginning of the next.
  return createSpanQuote(text.all, { start: point, end: point }, { start: 0, end: text.all.length });
}

const computeOffset = ({ starts }: SideText, block: number, at: number): number => (starts[block] ?? 0) + at;

/** Segments that follow one another, with none left out between them. */
function groupConsecutiveSegments({ places }: SideText, segments: readonly Segment[]): SegmentRun[] {
  const found: { first: Segment; last: Segment }[] = [];
  const placeOf = ({ id }: Segment): number => places.get(id) ?? -1;
  for (const segment of segments) {
    const open = found.at(-1);
    if (open && placeOf(segment) === placeOf(open.last) + 1) open.last = segment;
    else found.push({ first: segment, last: segment });
  }
  return found;
}

interface QuoteSpan {
  readonly start: number;
  readonly end: number;
}

/** @param around the paragraphs the passage stands in: their words are taken first, those beyond only at need. */
function createSpanQuote(all: string, passage: QuoteSpan, around: QuoteSpan): TextQuoteSelector {
  const whole = { start: 0, end: all.length };
  return (
    findUniqueQuote(all, passage, around) ?? findUniqueQuote(all, passage, whole) ?? buildQuote(all, passage, whole)
  );
}

/** The passage with as many words around it, within bounds, as make it the only one; undefined where none do. */
function findUniqueQuote(all: string, passage: QuoteSpan, { start, end }: QuoteSpan): TextQuoteSelector | undefined {
  for (let around = MIN_CONTEXT_LENGTH; ; around *= 2) {
    const low = Math.max(start, passage.start - around);
    const high = Math.min(end, passage.end + around);
    const found = buildQuote(all, passage, { start: low, end: high });
    if (isUniqueText(all, found.prefix + found.exact + found.suffix)) return found;
    if (low === start && high === end) return undefined;
  }
}

const buildQuote = (all: string, { start, end }: QuoteSpan, bounds: QuoteSpan): TextQuoteSelector => ({
  exact: all.slice(start, end),
  prefix: removeHalfCharacters(all.slice(bounds.start, start)),
  suffix: removeHalfCharacters(all.slice(end, bounds.end)),
});

const isUniqueText = (all: string, text: string): boolean => text !== '' && all.indexOf(text) === all.lastIndexOf(text);

/** Without the half of a character that was cut in two. */
const removeHalfCharacters = (text: string): string =>
  text.replace(/^[\uDC00-\uDFFF]/, '').replace(/[\uD800-\uDBFF]$/, '');
