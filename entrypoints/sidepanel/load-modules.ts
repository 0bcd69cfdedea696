/** Code that is loaded when it is first needed, not with the panel. */

/** What judges a page, with the words that news sites put before a source in every language. */
export const loadDetection = () => import('../../lib/provenance/detect-translation');

/** What fetches, reads and compares articles. */
export const loadComparison = () => import('./compare/compare-in-browser');

/** Behind the first picture, which needs nothing of this: so that nobody waits for it once it is wanted. */
export function preloadComparison(): void {
  // What cannot be had is heard of where it is wanted.
  requestAnimationFrame(() => setTimeout(() => void loadComparison().catch(() => undefined)));
}
