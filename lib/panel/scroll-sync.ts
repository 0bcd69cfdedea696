/** Scrolls the panel together with the page, and knows what of the page is on the screen. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PageWindow, ScrollPosition } from '../core/segment';

/** Effects of the panel on the page. */
export interface ScrollSyncEffects {
  /** Asks the page to report its scroll position, or to stop. Reports come in through `arrive`. */
  readonly follow: (wanted: boolean) => void;
  readonly go: (position: ScrollPosition) => void;
  /** Stores whether the reader wants to scroll together. */
  readonly keep: (on: boolean) => void;
}

/** The state of scrolling together, shared by the panel and the port to the page. */
export interface ScrollSync {
  readonly on: ReadonlySignal<boolean>;
  /** Sets the value that the settings hold, without storing it. */
  readonly set: (on: boolean) => void;
  /** The reader switches it; the value is stored. */
  readonly turn: (on: boolean) => void;
  /** The page reports where it was scrolled to. */
  readonly arrive: (position: ScrollPosition) => void;
  /** Calls back for each `arrive`. Returns the function that stops it. */
  readonly join: (callback: (position: ScrollPosition) => void) => () => void;
  readonly go: (position: ScrollPosition) => void;
  /** What of the page is on the screen; undefined as long as nobody watches. */
  readonly seen: ReadonlySignal<PageWindow | undefined>;
  /** The page reports what is on its screen. */
  readonly see: (seen: PageWindow) => void;
  /** Asks the page for its scroll position, for `seen`. Returns the function that stops it. */
  readonly watch: () => () => void;
}

/** Creates it switched on; the settings change that through `set`. */
export function createScrollSync(getEffects: () => ScrollSyncEffects): ScrollSync {
  const on = signal(true);
  const seen = signal<PageWindow | undefined>(undefined);
  let followers = 0;
  const watch = (): (() => void) => {
    if (followers++ === 0) getEffects().follow(true);
    return () => {
      followers -= 1;
      if (followers > 0) return;
      getEffects().follow(false);
      seen.value = undefined;
    };
  };
  let listener: ((position: ScrollPosition) => void) | undefined;
  return {
    on,
    set: (value) => {
      on.value = value;
    },
    turn: (value) => {
      on.value = value;
      getEffects().keep(value);
    },
    arrive: (position) => listener?.(position),
    join: (callback) => {
      listener = callback;
      const stopWatching = watch();
      return () => {
        listener = undefined;
        stopWatching();
      };
    },
    go: (position) => getEffects().go(position),
    seen,
    see: (now) => {
      seen.value = now;
    },
    watch,
  };
}

/** The reading line, as a share of the height of the panel. The page has its own. */
const READING_LINE = 0.3;

interface BlockItem {
  readonly block: number;
  readonly element: Element;
}

/** Rows that belong to a block of the translation, in its order. */
const listBlockItems = (list: Element): BlockItem[] =>
  [...list.children].flatMap((element) => {
    const block = element.getAttribute('data-block');
    return block === null ? [] : [{ block: Number(block), element }];
  });

/**
 * The scroll position at the reading line; undefined where the list does not reach it.
 * @param line pixels below the upper edge of the panel
 */
export function getScrollPosition(list: Element, line: number): ScrollPosition | undefined {
  const items = listBlockItems(list);
  let [low, high] = [0, items.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (items[middle]!.element.getBoundingClientRect().top <= line) low = middle;
    else high = middle - 1;
  }
  const item = items[low];
  if (!item) return undefined;
  const { top, height } = item.element.getBoundingClientRect();
  const isInside = list.getBoundingClientRect().bottom >= line && (low > 0 || top <= line);
  return isInside ? { block: item.block, share: Math.min(1, Math.max(0, (line - top) / (height || 1))) } : undefined;
}

/** The distance in pixels by which the panel must scroll to bring a position to the reading line. */
export function computeScrollDistance(list: Element, { block, share }: ScrollPosition, line: number): number {
  const items = listBlockItems(list);
  const item = items.findLast((row) => row.block <= block) ?? items[0];
  if (!item) return 0;
  const { top, height } = item.element.getBoundingClientRect();
  return top + height * (item.block === block ? share : 1) - line;
}

/**
 * Scrolls a list of rows (`data-block`) with the page while it is drawn and scrolling together is on. The panel's own
 * scrolling, requested by the page or caused by a new selection, is not reported to the page. Otherwise each would
 * drive the other.
 * @param selection changes when the panel scrolls by itself
 * @param isVisible whether the list is visible
 */
export function useScrollSync(
  list: RefObject<HTMLElement | null>,
  link: ScrollSync,
  selection: unknown,
  isVisible: boolean,
): void {
  const isOn = link.on.value && isVisible;
  const ownScrollY = useRef<number>(undefined);
  useEffect(() => {
    ownScrollY.current = scrollY;
  }, [selection]);
  useEffect(() => {
    if (!isOn) return undefined;
    const getLine = (): number => innerHeight * READING_LINE;
    let requested: ScrollPosition | undefined;
    const scrollToRequested = (): void => {
      if (!list.current || !requested) return;
      scrollBy({ top: computeScrollDistance(list.current, requested, getLine()), behavior: 'instant' });
      ownScrollY.current = scrollY;
    };
    const stopListening = link.join((position) => {
      requested = position;
      scrollToRequested();
    });
    // Rows are drawn in batches, and get their heights when they come into view, so the position is set again.
    const resizeObserver = new ResizeObserver(scrollToRequested);
    if (list.current) resizeObserver.observe(list.current);
    let frame = 0;
    const handleScroll = (): void => {
      if (ownScrollY.current !== undefined && Math.abs(scrollY - ownScrollY.current) < 1) return;
      ownScrollY.current = requested = undefined;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const position = list.current && getScrollPosition(list.current, getLine());
        if (position) link.go(position);
      });
    };
    const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');
    const handleEvent = ({ type }: Event): void => {
      if (reducedMotion.matches === (type === 'scrollend')) handleScroll();
    };
    for (const type of ['scroll', 'scrollend'] as const) addEventListener(type, handleEvent, { passive: true });
    return () => {
      stopListening();
      resizeObserver.disconnect();
      cancelAnimationFrame(frame);
      for (const type of ['scroll', 'scrollend'] as const) removeEventListener(type, handleEvent);
    };
  }, [isOn, link, list]);
}
