/** Scrolls the page together with the side panel. */
import type { PageWindow, ScrollPosition } from '../../lib/core/segment';
import { onTrusted } from '../../lib/core/trusted-events';
import type { PageQuote } from '../../lib/extension/messages/highlighter-messages';
import { findTextQuotes } from '../../lib/page/text-quote-anchor';
import { isRangeLost } from './locate-marks';

/** The reading line: how far down the scrolling element the reader is assumed to read, as a share of its height. */
const READING_LINE_SHARE = 0.3;
/** Milliseconds that the page may take to scroll to a passage. Scrolling in this time is not reported. */
const SHOW_DURATION = 1000;

interface LocatedBlock {
  readonly block: number;
  readonly range: Range;
}

const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';

const getPageScroller = (): Element => document.scrollingElement ?? document.documentElement;

/** The element that scrolls the article: the page, or on some pages an element inside it. */
function findScroller(range: Range | undefined): Element {
  for (let at = range?.startContainer.parentElement; at && at !== document.body; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll|overlay/.test(getComputedStyle(at).overflowY)) return at;
  }
  return getPageScroller();
}

/** The reading line in CSS pixels from the top of the window. */
function computeReadingLine(scroller: Element): number {
  if (scroller === getPageScroller()) return innerHeight * READING_LINE_SHARE;
  const { top, height } = scroller.getBoundingClientRect();
  return top + height * READING_LINE_SHARE;
}

/**
 * Keeps page and panel at the same place: reports what of the page is on the screen and where the reader scrolls it, and
 * scrolls the page to where the panel is. Scrolling caused by the panel is not reported, so that the two never drive each other. Where the reader
 * prefers reduced motion, only the end of scrolling is reported.
 */
export class PageScrollSync {
  private readonly done = new AbortController();
  private blocks: readonly LocatedBlock[] = [];
  /** Most blocks located so far. The page may never contain the rest. */
  private maxLocated = 0;
  private scroller: Element = getPageScroller();
  /** Scroll offset that `go` last set, in CSS pixels; undefined once the reader has scrolled. */
  private ownOffset: number | undefined;
  private quietUntil = 0;
  private frame = 0;

  constructor(
    private readonly quotes: readonly PageQuote[],
    private readonly tell: (spot: ScrollPosition) => void,
    private readonly tellSeen: (seen: PageWindow) => void,
  ) {
    this.locateBlocks();
    this.reportSeen();
    // Asked at each event: the reader may change the preference while the panel is open.
    const reducedMotion = matchMedia(REDUCED_MOTION);
    for (const type of ['scroll', 'scrollend'] as const)
      onTrusted(
        type,
        (event) => reducedMotion.matches === (type === 'scrollend') && this.onScroll(event),
        this.done.signal,
      );
  }

  /** Locates blocks again that the page has rendered anew. Returns whether all of them were located. */
  again(): boolean {
    const isWhole = (): boolean =>
      this.blocks.length === this.maxLocated && !this.blocks.some(({ range }) => isRangeLost(range));
    if (!isWhole()) {
      this.locateBlocks();
      this.reportSeen();
    }
    return isWhole();
  }

  /** Called when the page is about to scroll to a passage. */
  showing(): void {
    this.quietUntil = performance.now() + SHOW_DURATION;
  }

  /** Scrolls the page so that the position in the panel is at the reading line. */
  go({ block, share }: ScrollPosition): void {
    const located = this.blocks.findLast((one) => one.block <= block) ?? this.blocks[0];
    if (!located) return;
    const { top, height } = located.range.getBoundingClientRect();
    const within = located.block === block ? share : Number(located.block < block);
    this.scroller.scrollBy({ top: top + height * within - computeReadingLine(this.scroller), behavior: 'instant' });
    this.ownOffset = this.scroller.scrollTop;
  }

  stop(): void {
    this.done.abort();
    cancelAnimationFrame(this.frame);
  }

  private locateBlocks(): void {
    const ranges = findTextQuotes(document.body, this.quotes);
    this.blocks = ranges.flatMap((range, block) => (range ? [{ block, range }] : []));
    this.maxLocated = Math.max(this.maxLocated, this.blocks.length);
    this.scroller = findScroller(this.blocks[0]?.range);
  }

  private onScroll({ target, timeStamp }: Event): void {
    if (target !== document && target !== this.scroller) return;
    const isOffset = this.ownOffset !== undefined && Math.abs(this.scroller.scrollTop - this.ownOffset) < 1;
    const isOwn = isOffset || timeStamp < this.quietUntil;
    if (!isOwn) this.ownOffset = undefined;
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      const position = isOwn ? undefined : this.findPosition(computeReadingLine(this.scroller));
      if (position) this.tell(position);
      this.reportSeen();
    });
  }

  private reportSeen(): void {
    const [from, to] = [this.findPosition(0), this.findPosition(innerHeight)];
    if (from && to) this.tellSeen({ from, to });
  }

  /**
   * The block at a line, in CSS pixels from the top of the window. A binary search, since each measurement of a range
   * costs time.
   */
  private findPosition(line: number): ScrollPosition | undefined {
    let [low, high] = [0, this.blocks.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.blocks[middle]!.range.getBoundingClientRect().top <= line) low = middle;
      else high = middle - 1;
    }
    const located = this.blocks[low];
    if (!located) return undefined;
    const { top, height } = located.range.getBoundingClientRect();
    const share = height > 0 ? (line - top) / height : 0;
    return { block: located.block, share: Math.min(1, Math.max(0, share)) };
  }
}
