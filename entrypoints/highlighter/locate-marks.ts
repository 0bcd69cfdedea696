/** Locates marks in the page by their quoted text. */
import type { PageMark } from '../../lib/extension';
import { findTextQuotes } from '../../lib/page/text-quote-anchor';

/** A mark where the page has it now. */
export interface LocatedMark {
  readonly mark: PageMark;
  readonly range: Range;
}

/** How far into a text a word at its edge is looked for. */
const MAX_EDGE_DISTANCE = 60;

const wordSegmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The word next to a gap, with whatever stands between it and the gap. */
function findGapEdge(range: Range, gap: NonNullable<PageMark['gap']>): Range {
  const edge = range.cloneRange();
  const inOne = range.startContainer === range.endContainer;
  if (gap === 'behind') {
    const from = Math.max(inOne ? range.startOffset : 0, range.endOffset - MAX_EDGE_DISTANCE);
    const text = (range.endContainer.textContent ?? '').slice(from, range.endOffset);
    const last = [...wordSegmenter.segment(text)].findLast(({ isWordLike }) => isWordLike);
    edge.setStart(range.endContainer, from + (last?.index ?? 0));
  } else {
    const to = inOne ? range.endOffset : (range.startContainer.textContent ?? '').length;
    const text = (range.startContainer.textContent ?? '').slice(range.startOffset, to).slice(0, MAX_EDGE_DISTANCE);
    const first = [...wordSegmenter.segment(text)].find(({ isWordLike }) => isWordLike);
    edge.setEnd(range.startContainer, range.startOffset + (first ? first.index + first.segment.length : text.length));
  }
  return edge;
}

/** Where the page has the marks, in the order asked; those that it no longer has are left out. */
export function locateMarks(marks: readonly PageMark[]): LocatedMark[] {
  const ranges = findTextQuotes(
    document.body,
    marks.map(({ quote }) => quote),
  );
  return marks.flatMap((mark, at) => {
    const range = ranges[at];
    return range ? [{ mark, range: mark.gap ? findGapEdge(range, mark.gap) : range }] : [];
  });
}

/** A range whose nodes were replaced has collapsed where they stood. */
export const isRangeLost = (range: Range): boolean => range.collapsed || !range.startContainer.isConnected;
