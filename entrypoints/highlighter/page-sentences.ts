/** The sentences of the page that have a card: where they are, and which one is at a point or comes next. */
import type { PageSentence } from '../../lib/extension';
import { findTextQuotes } from '../../lib/page/text-quote-anchor';
import { getCaret, isPointOnRange } from './find-mark';

/** A sentence with its range in the page. */
export interface LocatedSentence {
  readonly id: string;
  readonly range: Range;
}

/** Where a sentence was located. A live range for each would slow every change of the page down. */
type SentenceSpot = Pick<Range, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'> & {
  readonly id: string;
};

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
  private idle: number | undefined;

  ask(sentences: readonly PageSentence[]): void {
    this.sentences = sentences;
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

  /** The sentence at a point of the window; undefined where there is none, or its text is not what it was. */
  findAt(x: number, y: number): LocatedSentence | undefined {
    const caret = this.isEmpty() ? undefined : getCaret(x, y);
    if (!caret) return undefined;
    const spots = this.locate();
    let [low, high] = [0, spots.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const range = toRange(spots[middle]!);
      // What the page no longer has cannot be compared: the sentences are looked for anew.
      if (!range) return this.findAnew(x, y);
      if (range.comparePoint(caret.node, caret.offset) >= 0) low = middle;
      else high = middle - 1;
    }
    const spot = spots[low];
    const range = spot && toRange(spot);
    return range?.isPointInRange(caret.node, caret.offset) && isPointOnRange(range, x, y)
      ? { id: spot!.id, range }
      : undefined;
  }

  /** The next sentence, or the previous one; without an `id` the first that is on the screen. */
  step(id: string | undefined, by: 1 | -1): LocatedSentence | undefined {
    const spots = this.locate();
    const at = spots.findIndex((spot) => spot.id === id);
    const to = at >= 0 ? at + by : spots.findIndex((spot) => (toRange(spot)?.getBoundingClientRect().top ?? -1) >= 0);
    const spot = spots[to];
    const range = spot && toRange(spot);
    return range && { id: spot.id, range };
  }

  private findAnew(x: number, y: number): LocatedSentence | undefined {
    const hadLost = this.spots?.some((spot) => !toRange(spot));
    this.spots = undefined;
    return hadLost && this.locate().every(toRange) ? this.findAt(x, y) : undefined;
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
    this.spots = located.map(({ id, range: { startContainer, startOffset, endContainer, endOffset } }) => ({
      id,
      startContainer,
      startOffset,
      endContainer,
      endOffset,
    }));
    return this.spots;
  }
}
