/** Scrolls the page together with the side panel. */
import type { ScrollPosition } from '../../lib/core';
import type { PageQuote } from '../../lib/extension';
import { findTextQuotes } from '../../lib/page/text-quote-anchor';
import { isRangeLost } from './locate-marks';

/** The line that is being read, as a share of the height of what scrolls. */
const READING_LINE_SHARE = 0.3;
/** Milliseconds in which the page scrolls by itself after it was told to show a passage. */
const SHOW_DURATION = 1000;

interface LocatedBlock {
  readonly block: number;
  readonly range: Range;
}

const isMotionReduced = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

const getPageScroller = (): Element => document.scrollingElement ?? document.documentElement;

/** What scrolls the article: some pages have it in an element of their own. */
function findScroller(range: Range | undefined): Element {
  for (let at = range?.startContainer.parentElement; at && at !== document.body; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll|overlay/.test(getComputedStyle(at).overflowY)) return at;
  }
  return getPageScroller();
}

function computeReadingLine(scroller: Element): number {
  if (scroller === getPageScroller()) return innerHeight * READING_LINE_SHARE;
  const { top, height } = scroller.getBoundingClientRect();
  return top + height * READING_LINE_SHARE;
}

/**
 * Keeps the page and the panel at the same place: tells where the reader scrolls the page, and goes where the panel
 * is scrolled. A scroll that was asked for is not told of, so that the two never drive each other. Where the reader
 * wants less motion, only where the scrolling has ended is told.
 */
export class PageScrollSync {
  private readonly done = new AbortController();
  private blocks: readonly LocatedBlock[] = [];
  /** As many as the page had at most. */
  private most = 0;
  private scroller: Element = getPageScroller();
  /** Where it was scrolled to by `go`. */
  private own: number | undefined;
  private quietUntil = 0;
  private frame = 0;

  constructor(
    private readonly quotes: readonly PageQuote[],
    private readonly tell: (spot: ScrollPosition) => void,
  ) {
    this.find();
    const options = { capture: true, passive: true, signal: this.done.signal } as const;
    addEventListener(isMotionReduced() ? 'scrollend' : 'scroll', (event) => this.scrolled(event), options);
  }

  /** Whether all that the page had rendered anew is found again. */
  again(): boolean {
    const isWhole = (): boolean =>
      this.blocks.length === this.most && !this.blocks.some(({ range }) => isRangeLost(range));
    if (!isWhole()) this.find();
    return isWhole();
  }

  /** The page is about to scroll to a passage. */
  showing(): void {
    this.quietUntil = performance.now() + SHOW_DURATION;
  }

  go({ block, share }: ScrollPosition): void {
    const found = this.blocks.findLast((one) => one.block <= block) ?? this.blocks[0];
    if (!found) return;
    const { top, height } = found.range.getBoundingClientRect();
    const within = found.block === block ? share : Number(found.block < block);
    this.scroller.scrollBy({ top: top + height * within - computeReadingLine(this.scroller), behavior: 'instant' });
    this.own = this.scroller.scrollTop;
  }

  stop(): void {
    this.done.abort();
    cancelAnimationFrame(this.frame);
  }

  private find(): void {
    const ranges = findTextQuotes(document.body, this.quotes);
    this.blocks = ranges.flatMap((range, block) => (range ? [{ block, range }] : []));
    this.most = Math.max(this.most, this.blocks.length);
    this.scroller = findScroller(this.blocks[0]?.range);
  }

  private scrolled({ target, timeStamp }: Event): void {
    if (target !== document && target !== this.scroller) return;
    const isOwn = this.own !== undefined && Math.abs(this.scroller.scrollTop - this.own) < 1;
    if (isOwn || timeStamp < this.quietUntil) return;
    this.own = undefined;
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      const spot = this.spot();
      if (spot) this.tell(spot);
    });
  }

  /** The block at the line that is being read; halving, since every look at a place has its price. */
  private spot(): ScrollPosition | undefined {
    const line = computeReadingLine(this.scroller);
    let [low, high] = [0, this.blocks.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.blocks[middle]!.range.getBoundingClientRect().top <= line) low = middle;
      else high = middle - 1;
    }
    const found = this.blocks[low];
    if (!found) return undefined;
    const { top, height } = found.range.getBoundingClientRect();
    const share = height > 0 ? (line - top) / height : 0;
    return { block: found.block, share: Math.min(1, Math.max(0, share)) };
  }
}
