/** Selects passages as the Web Annotation model does: by their text, with context to make it unique in the article. */
import type { Segment, Side } from '../core';
import type { Span } from '../util/span';
import { findGapPosition, type ReportIndex, selectSegments } from './passages';

/** Texts as in the article, with no lone surrogates, so that they can be found there; one space separates paragraphs. */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The least context on each side of a passage, in UTF-16 units, where its paragraph has that much. */
const MIN_CONTEXT_LENGTH = 32;

interface SegmentRun {
  readonly first: Segment;
  readonly last: Segment;
}

/** One side's article as one string. Build it once for each side. */
export interface SideText {
  readonly side: Side;
  readonly index: ReportIndex;
  /** The article's text. */
  readonly all: string;
  /** Offset of each block in it. */
  readonly starts: readonly number[];
  /** Segment id → its index in reading order. */
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
  // As a file will have it: what is unique only by its lone surrogates is not unique there.
  const articleText = blocks
    .map(({ text }) => text)
    .join(' ')
    .toWellFormed();
  return { side, index, all: articleText, starts, places: new Map(segments.map(({ id }, at) => [id, at])) };
}

/** Creates a selector for each run of consecutive segments in a passage; none where no id is known. */
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
 * Creates a selector for the point where a passage of the other side would be: an empty text, with its context.
 * @param ids the other side's segments.
 */
export function createGapQuote(text: SideText, ids: readonly string[]): TextQuoteSelector {
  const segmentId = findGapPosition(text.index, ids, text.side);
  const [segment] = segmentId === undefined ? [] : selectSegments(text.index, text.side, [segmentId]);
  const point = segment ? computeOffset(text, segment.block, segment.end) : 0;
  // The context may cross paragraphs: a point between two of them has the end of one and the start of the next.
  return createSpanQuote(text.all, { start: point, end: point }, { start: 0, end: text.all.length });
}

const computeOffset = ({ starts }: SideText, block: number, at: number): number => (starts[block] ?? 0) + at;

/** Groups segments into runs, in which no segment of the article is missing. */
function groupConsecutiveSegments({ places }: SideText, segments: readonly Segment[]): SegmentRun[] {
  const runs: { first: Segment; last: Segment }[] = [];
  const getPosition = ({ id }: Segment): number => places.get(id) ?? -1;
  for (const segment of segments) {
    const currentRun = runs.at(-1);
    if (currentRun && getPosition(segment) === getPosition(currentRun.last) + 1) currentRun.last = segment;
    else runs.push({ first: segment, last: segment });
  }
  return runs;
}

/**
 * Creates the selector of a span, unique where possible.
 * @param paragraphs the span of the passage's paragraphs. Context is taken from there first, and from the rest of the
 * article only where that is not enough.
 */
function createSpanQuote(articleText: string, passage: Span, paragraphs: Span): TextQuoteSelector {
  const wholeArticle = { start: 0, end: articleText.length };
  return (
    findUniqueQuote(articleText, passage, paragraphs) ??
    findUniqueQuote(articleText, passage, wholeArticle) ??
    buildQuote(articleText, passage, wholeArticle)
  );
}

/** Doubles the context, within `start` and `end`, until the text is unique; undefined where it never is. */
function findUniqueQuote(articleText: string, passage: Span, { start, end }: Span): TextQuoteSelector | undefined {
  for (let contextLength = MIN_CONTEXT_LENGTH; ; contextLength *= 2) {
    const contextStart = Math.max(start, passage.start - contextLength);
    const contextEnd = Math.min(end, passage.end + contextLength);
    const quote = buildQuote(articleText, passage, { start: contextStart, end: contextEnd });
    if (isUniqueText(articleText, quote.prefix + quote.exact + quote.suffix)) return quote;
    if (contextStart === start && contextEnd === end) return undefined;
  }
}

const buildQuote = (articleText: string, { start, end }: Span, bounds: Span): TextQuoteSelector => ({
  exact: articleText.slice(start, end),
  prefix: removeHalfCharacters(articleText.slice(bounds.start, start)),
  suffix: removeHalfCharacters(articleText.slice(end, bounds.end)),
});

const isUniqueText = (articleText: string, text: string): boolean =>
  text !== '' && articleText.indexOf(text) === articleText.lastIndexOf(text);

/** Removes half a surrogate pair where a text was cut inside a character. */
const removeHalfCharacters = (text: string): string =>
  text.replace(/^[\uDC00-\uDFFF]/, '').replace(/[\uD800-\uDBFF]$/, '');
