/** Joins segments to blocks again and finds the quotations of each block and of each segment. */

import { memoizeByObject } from '../../core/memoize';
import type { AnalyzedSegment, Side } from '../../core/segment';
import { countSpansBefore } from '../../core/span';
import { findQuotations, type Quotation } from '../../facts/quotations/quotations';
import type { ComparisonContext } from './comparison-context';

/**
 * A block put together from its segments. White space between segments becomes plain spaces, so offsets stay the same.
 */
export interface QuotedBlock {
  readonly text: string;
  readonly lang: string;
  readonly segments: readonly AnalyzedSegment[];
  /** In reading order, without overlaps. */
  readonly quotations: readonly Quotation[];
}

/** The part of a quotation that lies in one segment. Offsets are UTF-16 units in the segment's text. */
export interface QuotedSpan {
  readonly segment: AnalyzedSegment;
  readonly start: number;
  readonly end: number;
  readonly of: Quotation;
}

/** The blocks of both sides by block number, with their quotations. Computed once for each comparison. */
export const getQuotedBlocks = memoizeByObject(
  (context: ComparisonContext): Readonly<Record<Side, ReadonlyMap<number, QuotedBlock>>> => ({
    original: groupQuotedBlocks([...context.original.values()], context.langs.original),
    translation: groupQuotedBlocks([...context.translation.values()], context.langs.translation),
  }),
);

/** Groups segments into blocks, by block number. */
export function groupQuotedBlocks(
  allSegments: readonly AnalyzedSegment[],
  lang: string,
): ReadonlyMap<number, QuotedBlock> {
  const groups = new Map<number, AnalyzedSegment[]>();
  for (const segment of allSegments) {
    const group = groups.get(segment.block);
    if (group) group.push(segment);
    else groups.set(segment.block, [segment]);
  }
  return new Map([...groups].map(([block, segments]) => [block, getCachedBlock(segments, lang)]));
}

/** Blocks by their first segment, because several rules read the same blocks. */
const blockCache = new WeakMap<AnalyzedSegment, QuotedBlock>();

function getCachedBlock(segments: readonly AnalyzedSegment[], lang: string): QuotedBlock {
  const [first] = segments;
  const cached = first && blockCache.get(first);
  if (cached && cached.segments.length === segments.length && cached.segments.at(-1) === segments.at(-1)) return cached;
  const block = buildQuotedBlock(segments, lang);
  if (first) blockCache.set(first, block);
  return block;
}

function buildQuotedBlock(segments: readonly AnalyzedSegment[], lang: string): QuotedBlock {
  let text = '';
  for (const segment of segments) text = text.padEnd(segment.start) + segment.text;
  return { text, lang, segments, quotations: findQuotations(text, lang) };
}

/** Finds the parts of a segment that lie in quotations of its block. */
export function findQuotedSpans(segment: AnalyzedSegment, block: QuotedBlock | undefined): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  const quotations = block?.quotations ?? [];
  for (let at = countSpansBefore(quotations, segment.start); at < quotations.length; at++) {
    const quotation = quotations[at]!;
    if (quotation.start >= segment.end) break;
    const [start, end] = [
      Math.max(0, quotation.start - segment.start),
      Math.min(segment.text.length, quotation.end - segment.start),
    ];
    if (end > start) spans.push({ segment, start, end, of: quotation });
  }
  return spans;
}
