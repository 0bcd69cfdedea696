import type { AnalyzedSegment, Side } from '../../core';
import { findQuotations, type Quotation } from '../../quotations/quotations';
import { memoizeByObject } from '../../util/memoize';
import type { ComparisonContext } from './comparison-context';

/** A block as its segments give it back: white space between them is all that is lost. */
export interface QuotedBlock {
  readonly text: string;
  readonly segments: readonly AnalyzedSegment[];
  readonly quotations: readonly Quotation[];
}

/** The part of a quotation that stands in a segment; offsets into the segment's text. */
export interface QuotedSpan {
  readonly segment: AnalyzedSegment;
  readonly start: number;
  readonly end: number;
  readonly of: Quotation;
}

/** The blocks of both sides with their quotations, read once. */
export const getQuotedBlocks = memoizeByObject(
  (compared: ComparisonContext): Readonly<Record<Side, ReadonlyMap<number, QuotedBlock>>> => ({
    original: groupQuotedBlocks([...compared.original.values()], compared.langs.original),
    translation: groupQuotedBlocks([...compared.translation.values()], compared.langs.translation),
  }),
);

export function groupQuotedBlocks(all: readonly AnalyzedSegment[], lang: string): ReadonlyMap<number, QuotedBlock> {
  const groups = new Map<number, AnalyzedSegment[]>();
  for (const segment of all) {
    const group = groups.get(segment.block);
    if (group) group.push(segment);
    else groups.set(segment.block, [segment]);
  }
  return new Map([...groups].map(([block, segments]) => [block, getCachedBlock(segments, lang)]));
}

/** By a block's first segment: several rules read the same blocks. */
const blockCache = new WeakMap<AnalyzedSegment, QuotedBlock>();

function getCachedBlock(segments: readonly AnalyzedSegment[], lang: string): QuotedBlock {
  const [first] = segments;
  const known = first && blockCache.get(first);
  if (known && known.segments.length === segments.length && known.segments.at(-1) === segments.at(-1)) return known;
  const block = buildQuotedBlock(segments, lang);
  if (first) blockCache.set(first, block);
  return block;
}

function buildQuotedBlock(segments: readonly AnalyzedSegment[], lang: string): QuotedBlock {
  let text = '';
  for (const segment of segments) text = text.padEnd(segment.start) + segment.text;
  return { text, segments, quotations: findQuotations(text, lang) };
}

/** What of a segment stands in quotations of its block. */
export function findQuotedSpans(segment: AnalyzedSegment, block: QuotedBlock | undefined): QuotedSpan[] {
  return (block?.quotations ?? []).flatMap((of) => {
    const [start, end] = [Math.max(0, of.start - segment.start), Math.min(segment.text.length, of.end - segment.start)];
    return end > start ? [{ segment, start, end, of }] : [];
  });
}
