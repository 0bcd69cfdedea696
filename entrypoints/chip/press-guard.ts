/** Which presses count: those on a chip that its reader has had before her eyes for a moment. */
import { watchVisibility } from '../card/visibility';

/** Milliseconds. A page could put the chip under a finger that is on its way to something else. */
const SETTLE_TIME = 500;

/** Watches the chip. Returns a function that says whether a press on it counts now. */
export function createPressGuard(element: Element): () => boolean {
  // A page that hides the frame, or lays something over it, is not to have its reader press what she cannot see.
  const isVisible = watchVisibility(element);
  let seenSince = Number.POSITIVE_INFINITY;
  new IntersectionObserver((entries) => {
    seenSince = entries.at(-1)?.isIntersecting ? performance.now() : Number.POSITIVE_INFINITY;
  }).observe(element);
  return () => isVisible() && performance.now() - seenSince >= SETTLE_TIME;
}
