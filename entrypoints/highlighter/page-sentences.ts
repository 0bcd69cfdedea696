/** The sentences of the page that have a card: where they are, and which one is at a point or comes next. */
import type { PageSentence } from '../../lib/extension/messages/highlighter-messages';
import { findTextQuotes } from '../../lib/page/text-quote-anchor';
import { type Caret, getCaret, isPointOnRange } from './find-mark';

/** A sentence with its range in the page. */
export interface LocatedSentence {
  readonly id: string;
  readonly range: Range;
  /** What stands there now was not compared. */
  readonly isChanged?: true;
}

/** Where a sentence was located, and what stood there. A live range for each would slow every change of the page down. */
type SentenceSpot = Pick<Range, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'> & {
  readonly id: string;
  readonly text: string;
};

const BLOCKS =
  'p, li, h1, h2, h3, h4, h5, h6, blockquote, figcaption, td, th, dd, dt, pre, div, section, article, body';

const findBlock = (node: Node): Element | undefined =>
  (node instanceof Element ? node : node.parentElement)?.closest(BLOCKS) ?? undefined;

function toRange({ startContainer, startOffset, endContainer, endOffset }: SentenceSpot): Range | undefined {
  if (!startContainer.isConnected || !endContainer.isConnected) return undefined;
  const range = document.createRange();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    // The page has shortened its text since.
    return undefined;
  }
  return range;
}

/** Located once it is asked for, and again after the page has changed. */
export class PageSentences {
  private sentences: readonly PageSentence[] = [];
  /** In the order of the page. */
  private spots: readonly SentenceSpot[] | undefined = [];
  /** In which block of the page each sentence was located last. */
  private readonly blocks = new Map<string, Element>();
  private idle: number | undefined;

  ask(sentences: readonly PageSentence[]): void {
    this.sentences = sentences;
    this.blocks.clear();
    this.forget();
  }

  isEmpty(): boolean {
    return this.sentences.length === 0;
  }

  /** The page has changed: what was located may be elsewhere. */
  forget(): void {
    this.spots = undefined;
    if (this.idle !== undefined) cancelIdleCallback(this.idle);
    // Ahead of the first card, which should not wait for it.
    this.idle = this.isEmpty() ? undefined : requestIdleCallback(() => this.locate());
  }

  /** The sentence at a point of the window, or what stands in its place now; undefined where neither does. */
  findAt(x: number, y: number): LocatedSentence | undefined {
    const caret = this.isEmpty() ? undefined : getCaret(x, y);
    if (!caret) return undefined;
    let at = this.findBefore(caret);
    if (at === undefined || this.isEdited(at)) {
      // What is no longer as it was located may be elsewhere.
      this.spots = undefined;
      at = this.findBefore(caret) ?? -1;
    }
    const spot = this.locate()[at];
    const range = spot && toRange(spot);
    const found = range?.isPointInRange(caret.node, caret.offset)
      ? { id: spot!.id, range }
      : this.findChanged(at, caret);
    return found && isPointOnRange(found.range, x, y) ? found : undefined;
  }

  /** The number of the sentence that a passage begins in; without one of the first that is on the screen. */
  findIndex(range: Range | undefined): number {
    if (range) return this.findBefore({ node: range.startContainer, offset: range.startOffset }) ?? -1;
    return this.locate().findIndex((spot) => (toRange(spot)?.getBoundingClientRect().top ?? -1) >= 0);
  }

  get(index: number): LocatedSentence | undefined {
    const spot = this.locate()[index];
    const range = spot && toRange(spot);
    return range && { id: spot.id, range };
  }

  /** The last sentence that begins before a caret, or -1; undefined where the page no longer has what was located. */
  private findBefore(caret: Caret): number | undefined {
    const spots = this.locate();
    let [low, high] = [-1, spots.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const range = toRange(spots[middle]!);
      if (!range) return undefined;
      if (range.comparePoint(caret.node, caret.offset) >= 0) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private isEdited(at: number): boolean {
    const spot = this.spots?.[at];
    return spot !== undefined && toRange(spot)?.toString() !== spot.text;
  }

  /** What stands between two sentences in place of one that was there, in the block of the caret. */
  private findChanged(at: number, caret: Caret): LocatedSentence | undefined {
    const spots = this.locate();
    const [before, behind] = [spots[at], spots[at + 1]];
    const block = findBlock(caret.node);
    const lost = this.listBetween(before?.id, behind?.id).find(({ id }) => {
      const own = this.blocks.get(id);
      return own && (own === block || !own.isConnected) && !spots.some((spot) => spot.id === id);
    });
    if (!block || !lost) return undefined;
    const range = document.createRange();
    range.selectNodeContents(block);
    if (before && block.contains(before.endContainer)) range.setStart(before.endContainer, before.endOffset);
    if (behind && block.contains(behind.startContainer)) range.setEnd(behind.startContainer, behind.startOffset);
    return range.isPointInRange(caret.node, caret.offset) ? { id: lost.id, range, isChanged: true } : undefined;
  }

  /** The sentences of the article between two that follow each other in the page. */
  private listBetween(before: string | undefined, behind: string | undefined): readonly PageSentence[] {
    const from = this.sentences.findIndex(({ id }) => id === before);
    const to = this.sentences.findIndex(({ id }) => id === behind);
    return this.sentences.slice(from + 1, to < 0 ? undefined : to);
  }

  private locate(): readonly SentenceSpot[] {
    if (this.spots) return this.spots;
    const ranges = findTextQuotes(
      document.body,
      this.sentences.map(({ quote }) => quote),
    );
    const located = this.sentences.flatMap(({ id }, at) => {
      const range = ranges[at];
      return range ? [{ id, range }] : [];
    });
    located.sort((one, other) => one.range.compareBoundaryPoints(Range.START_TO_START, other.range));
    this.spots = located.map(({ id, range }) => {
      const block = findBlock(range.startContainer);
      if (block) this.blocks.set(id, block);
      const { startContainer, startOffset, endContainer, endOffset } = range;
      return { id, text: range.toString(), startContainer, startOffset, endContainer, endOffset };
    });
    return this.spots;
  }
}
