/** Highlights passages again after the page has replaced its elements. */

/** Milliseconds after a change until the page has usually settled, since pages render in bursts. */
const SETTLE_DELAY = 150;
/** Milliseconds. The delay doubles up to this where the page has removed a passage for good. */
const MAX_DELAY = 20_000;

/**
 * Calls `again` whenever the page has changed and settled, and waits longer each time it returns that something is
 * still missing. Returns a function that stops it. Does nothing while nothing changes.
 */
export function watchAndRepaint(again: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = SETTLE_DELAY;
  const run = (): void => {
    timer = undefined;
    wait = again() ? SETTLE_DELAY : Math.min(MAX_DELAY, wait * 2);
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(run, wait);
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
