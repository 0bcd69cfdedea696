/** A page renders in bursts; this long after one it has mostly settled. */
const SETTLE_DELAY = 150;
/** A page that took a passage away for good is asked ever more rarely. */
const MAX_DELAY = 20_000;

/**
 * Calls `again` whenever the page has changed and settled, more rarely each time it answers that something is still
 * missing. Returns what stops it. Costs nothing while nothing changes.
 */
export function watchAndRepaint(again: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = SETTLE_DELAY;
  const run = (): void => {
    timer = undefined;
    wait = again() ? SETTLE_DELAY : Math.min(MAX_DELAY, wait * 2);
  };
  const changes = new MutationObserver(() => {
    timer ??= setTimeout(run, wait);
  });
  changes.observe(document.documentElement, { childList: true, subtree: true });
  return () => {
    clearTimeout(timer);
    changes.disconnect();
  };
}
