/** Which presses in a frame of Verso's count: those on what its reader has had before her eyes for a moment. */
import { SETTLE_TIME } from './frame-watch';

/** What Chromium adds to an entry (Intersection Observer, version 2). Firefox leaves it out. */
interface VisibilityEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/** Milliseconds. Chromium looks at most this often. */
const DELAY = 100;
/** The share of an element that is to be in view: edges are rounded. */
const WHOLE = 0.95;

/** Says which presses count. */
export interface PressGuard {
  /** Whether a press counts now. */
  counts(): boolean;
  /** These are to be seen, each of them and whole, before presses count again. */
  expect(parts: Iterable<Element>): void;
}

/**
 * Watches a frame's element. A page could make the frame transparent, lay something over it, cut off what says what the
 * press is about, or put it under a pointer that is on its way to something else.
 */
export function createPressGuard(element: Element): PressGuard {
  let since = Number.POSITIVE_INFINITY;
  let isSeen = false;
  let unseen = new Set<Element>();
  let parts: readonly Element[] = [];
  const begin = (): void => {
    since = isSeen && unseen.size === 0 && !document.hidden ? performance.now() : Number.POSITIVE_INFINITY;
  };
  const onSeen = (entries: readonly IntersectionObserverEntry[]): void => {
    const before = isSeen && unseen.size === 0;
    for (const { target, isIntersecting, intersectionRatio, isVisible } of entries as readonly VisibilityEntry[]) {
      const isWhole = isIntersecting && intersectionRatio >= WHOLE && isVisible !== false;
      if (target === element) isSeen = isWhole;
      // The reader may scroll on within the card once she has seen it.
      else if (isWhole) unseen.delete(target);
    }
    if (!before || !isSeen) begin();
  };
  const observer = new IntersectionObserver(onSeen, {
    threshold: [0, 0.5, WHOLE, 1],
    trackVisibility: true,
    delay: DELAY,
  } as IntersectionObserverInit);
  observer.observe(element);
  const expect = (expected: Iterable<Element>): void => {
    for (const part of parts) observer.unobserve(part);
    parts = [...expected];
    unseen = new Set(parts);
    for (const part of parts) observer.observe(part);
    begin();
  };
  // In another room all of it is to be seen anew.
  addEventListener('resize', () => expect(parts));
  document.addEventListener('visibilitychange', begin);
  return { counts: () => !document.hidden && performance.now() - since >= SETTLE_TIME, expect };
}
