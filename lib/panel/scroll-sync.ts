/** The panel's side of scrolling with the page: where a list of rows stands, and how it is brought to a place. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ScrollPosition } from '../core';

/** What the panel asks of the page. */
export interface ScrollSyncEffects {
  /** Whether the page is to tell where it is scrolled: `arrive` is how it answers. */
  readonly follow: (wanted: boolean) => void;
  readonly go: (spot: ScrollPosition) => void;
  /** Keep whether the reader wants it. */
  readonly keep: (on: boolean) => void;
}

export interface ScrollSync {
  readonly on: ReadonlySignal<boolean>;
  /** As the settings have it. */
  readonly set: (on: boolean) => void;
  /** The reader switches it. */
  readonly turn: (on: boolean) => void;
  /** The page was scrolled here. */
  readonly arrive: (spot: ScrollPosition) => void;
  /** Calls back for every `arrive` as long as it is wanted; returns what ends that. */
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

/** The line that is being read, as a share of the panel's height; the page has its own. */
const READING_LINE = 0.3;

interface BlockItem {
  readonly block: number;
  readonly element: Element;
}

/** Rows that have a place in the translation, in its order. */
const listBlockItems = (list: Element): BlockItem[] =>
  [...list.children].flatMap((element) => {
    const block = element.getAttribute('data-block');
    return block === null ? [] : [{ block: Number(block), element }];
  });

/** The place at the line that is being read; undefined where the list does not reach it. */
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

/** How far the panel has to scroll for a place to come to the line that is being read, in pixels. */
export function computeScrollDistance(list: Element, { block, share }: ScrollPosition, line: number): number {
  const items = listBlockItems(list);
  const found = items.findLast((item) => item.block <= block) ?? items[0];
  if (!found) return 0;
  const { top, height } = found.element.getBoundingClientRect();
  return top + height * (found.block === block ? share : 1) - line;
}

/**
 * Scrolls a list of rows (`data-block`) with the page as long as it is drawn and the link is on. What the page asked
 * for, and what a changed choice brought into view, is not told to the page, so that neither drives the other.
 * @param chosen changes when the panel scrolls by itself.
 * @param seen whether the list is in sight.
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
    // Rows are drawn bit by bit, and take their heights when they come into sight.
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
