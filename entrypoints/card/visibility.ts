/** Whether a reader can see the frame: a page could make it transparent, or lay something over it. */

/** What Chromium adds to an entry (Intersection Observer, version 2). */
interface VisibilityEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/** Milliseconds. Chromium looks at most this often. */
const DELAY = 100;

/**
 * Watches an element of the frame. Returns a function that says whether it was seen as it is drawn when the browser looked last.
 * Firefox cannot tell, and answers that it was.
 */
export function watchVisibility(element: Element): () => boolean {
  let isSeen = true;
  const observer = new IntersectionObserver(
    (entries) => {
      const { isVisible } = entries.at(-1) as VisibilityEntry;
      if (isVisible !== undefined) isSeen = isVisible;
    },
    { threshold: [0.9, 1], trackVisibility: true, delay: DELAY } as IntersectionObserverInit,
  );
  observer.observe(element);
  return () => isSeen;
}
