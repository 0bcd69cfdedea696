/** Locates marks in the page by their quoted text. */
import type { PageMark } from '../../lib/extension/messages/highlighter-messages';
import { findTextQuotes } from '../../lib/page/text-quote-anchor';

/** A mark with its current range in the page. */
export interface LocatedMark {
  readonly mark: PageMark;
  readonly range: Range;
  /** The words in it that differ. */
  readonly words: readonly Range[];
  /** What stood there when it was located. */
  readonly text: string;
}

/** How far from the edge of a text a whole word is searched for, in UTF-16 units. */
const MAX_EDGE_DISTANCE = 60;

const wordSegmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The range of the word next to a gap, up to the gap. */
function findGapEdge(range: Range, gap: NonNullable<PageMark['gap']>): Range {
  const edge = range.cloneRange();
  const isInOneNode = range.startContainer === range.endContainer;
  if (gap === 'behind') {
    const from = Math.max(isInOneNode ? range.startOffset : 0, range.endOffset - MAX_EDGE_DISTANCE);
    const text = (range.endContainer.textContent ?? '').slice(from, range.endOffset);
    const last = [...wordSegmenter.segment(text)].findLast(({ isWordLike }) => isWordLike);
    edge.setStart(range.endContainer, from + (last?.index ?? 0));
  } else {
    const to = isInOneNode ? range.endOffset : (range.startContainer.textContent ?? '').length;
    const text = (range.startContainer.textContent ?? '').slice(range.startOffset, to).slice(0, MAX_EDGE_DISTANCE);
    const first = [...wordSegmenter.segment(text)].find(({ isWordLike }) => isWordLike);
    edge.setEnd(range.startContainer, range.startOffset + (first ? first.index + first.segment.length : text.length));
  }
  return edge;
}

/** Locates marks in the page, in the given order. Those that the page no longer contains are left out. */
export function locateMarks(marks: readonly PageMark[]): LocatedMark[] {
  const quotes = marks.flatMap(({ quote, words = [] }) => [quote, ...words]);
  const ranges = findTextQuotes(document.body, quotes);
  let at = 0;
  return marks.flatMap((mark) => {
    const range = ranges[at++];
    const words = (mark.words ?? []).flatMap(() => ranges[at++] ?? []);
    if (!range) return [];
    const own = mark.gap ? findGapEdge(range, mark.gap) : range;
    return [{ mark, range: own, words, text: own.toString() }];
  });
}

/** Whether the nodes of a range were replaced: the range has then collapsed, or is no longer in the document. */
export const isRangeLost = (range: Range): boolean => range.collapsed || !range.startContainer.isConnected;

/** Whether a marked passage says something else than when it was located. */
export const isEdited = ({ mark, range, text }: LocatedMark): boolean =>
  mark.gap === undefined && range.toString() !== text;
