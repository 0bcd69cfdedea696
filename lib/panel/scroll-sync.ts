/** Scrolls the panel together with the page: finds the position in a list of rows, and scrolls the list to one. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ScrollPosition } from '../core';

/** Effects of the panel on the page. */
export interface ScrollSyncEffects {
  /** Asks the page to report its scroll position, or to stop. Reports come in through `arrive`. */
  readonly follow: (wanted: boolean) => void;
  readonly go: (spot: ScrollPosition) => void;
  /** Stores whether the reader wants to scroll together. */
  readonly keep: (on: boolean) => void;
}

export interface ScrollSync {
  readonly on: ReadonlySignal<boolean>;
  /** Sets the value that the settings hold, without storing it. */
  readonly set: (on: boolean) => void;
  /** The reader switches it; the value is stored. */
  readonly turn: (on: boolean) => void;
  /** The page reports where it was scrolled to. */
  readonly arrive: (spot: ScrollPosition) => void;
  /** Calls back for each `arrive`. Returns the function that stops it. */
  readonly join: (arrived: (spot: ScrollPosition) => void) => () => void;
  readonly go: (spot: ScrollPosition) => void;
}

export function createScrollSync({ follow, go, keep }: ScrollSyncEffects): ScrollSync {
  const on = signal(true);
  let hear: ((spot: ScrollPosition) => void) | undefined;
  return {
    on,
    set: (now) => {
      on.value = now;
    },
    turn: (now) => {
      on.value = now;
      keep(now);
    },
    arrive: (spot) => hear?.(spot),
    join: (arrived) => {
      hear = arrived;
      follow(true);
      return () => {
        hear = undefined;
        follow(false);
      };
    },
    go,
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
  const found = items[low];
  if (!found) return undefined;
  const { top, height } = found.element.getBoundingClientRect();
  const isInside = list.getBoundingClientRect().bottom >= line && (low > 0 || top <= line);
  return isInside ? { block: found.block, share: Math.min(1, Math.max(0, (line - top) / (height || 1))) } : undefined;
}

/** The distance in pixels by which the panel must scroll to bring a position to the reading line. */
export function computeScrollDistance(list: Element, { block, share }: ScrollPosition, line: number): number {
  const items = listBlockItems(list);
  const found = items.findLast((item) => item.block <= block) ?? items[0];
  if (!found) return 0;
  const { top, height } = found.element.getBoundingClientRect();
  return top + height * (found.block === block ? share : 1) - line;
}

/**
 * Scrolls a list of rows (`data-block`) with the page while it is drawn and scrolling together is on. The panel's own
 * scrolling, requested by the page or caused by a new selection, is not reported to the page. Otherwise each would
 * drive the other.
 * @param chosen changes when the panel scrolls by itself
 * @param seen whether the list is visible
 */
export function useScrollSync(
  list: RefObject<HTMLElement | null>,
  link: ScrollSync,
  chosen: unknown,
  seen: boolean,
): void {
  const on = link.on.value && seen;
  const own = useRef<number>(undefined);
  useEffect(() => {
    own.current = scrollY;
  }, [chosen]);
  useEffect(() => {
    if (!on) return undefined;
    const line = (): number => innerHeight * READING_LINE;
    let asked: ScrollPosition | undefined;
    const arrive = (): void => {
      if (!list.current || !asked) return;
      scrollBy({ top: computeScrollDistance(list.current, asked, line()), behavior: 'instant' });
      own.current = scrollY;
    };
    const leave = link.join((spot) => {
      asked = spot;
      arrive();
    });
    // Rows are drawn in batches, and get their heights when they come into view, so the position is set again.
    const growing = new ResizeObserver(arrive);
    if (list.current) growing.observe(list.current);
    let frame = 0;
    const scrolled = (): void => {
      if (own.current !== undefined && Math.abs(scrollY - own.current) < 1) return;
      own.current = asked = undefined;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const spot = list.current && getScrollPosition(list.current, line());
        if (spot) link.go(spot);
      });
    };
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const name = isStill ? 'scrollend' : 'scroll';
    addEventListener(name, scrolled, { passive: true });
    return () => {
      leave();
      growing.disconnect();
      cancelAnimationFrame(frame);
      removeEventListener(name, scrolled);
    };
  }, [on, link, list]);
}
