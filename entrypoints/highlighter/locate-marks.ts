import type { PageMark } from '../../lib/extension';
import { findTextQuotes } from '../../lib/page/text-quote-anchor';

/** A mark where the page has it now. */
export interface Placed {
  readonly mark: PageMark;
  readonly range: Range;
}

/** How far into a text a word at its edge is looked for. */
const NEAR = 60;

const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The word next to a gap, with whatever stands between it and the gap. */
function edgeOf(range: Range, gap: NonNullable<PageMark['gap']>): Range {
  const edge = range.cloneRange();
  const inOne = range.startContainer === range.endContainer;
  if (gap === 'behind') {
    const from = Math.max(inOne ? range.startOffset : 0, range.endOffset - NEAR);
    const text = (range.endContainer.textContent ?? '').slice(from, range.endOffset);
    const last = [...words.segment(text)].findLast(({ isWordLike }) => isWordLike);
    edge.setStart(range.endContainer, from + (last?.index ?? 0));
  } else {
    const to = inOne ? range.endOffset : (range.startContainer.textContent ?? '').length;
    const text = (range.startContainer.textContent ?? '').slice(range.startOffset, to).slice(0, NEAR);
    const first = [...words.segment(text)].find(({ isWordLike }) => isWordLike);
    edge.setEnd(range.startContainer, range.startOffset + (first ? first.index + first.segment.length : text.length));
  }
  return edge;
}

/** Where the page has the marks, in the order asked; those that it no longer has are left out. */
export function placesOf(marks: readonly PageMark[]): Placed[] {
  const ranges = findTextQuotes(
    document.body,
    marks.map(({ quote }) => quote),
  );
  return marks.flatMap((mark, at) => {
    const range = ranges[at];
    return range ? [{ mark, range: mark.gap ? edgeOf(range, mark.gap) : range }] : [];
  });
}

/** A range whose nodes were replaced has collapsed where they stood. */
export const isLost = (range: Range): boolean => range.collapsed || !range.startContainer.isConnected;
