/** Late text and several navigations in a row are looked at once. */
const SETTLE_DELAY = 300;
/** A page that keeps changing without anything new in it is looked at ever more rarely. */
const MAX_DELAY = 60_000;

export interface PageWatcher {
  /** The page shows something else now, by its own account: look soon, whatever was seen before. */
  again(): void;
  stop(): void;
}

/**
 * Calls `look` once now and whenever the page has changed and settled: text that comes late, in-page navigation, another
 * article scrolled into view. `look` answers whether it saw something new. Costs nothing while nothing changes and while
 * the page is hidden, and asks for no layout.
 */
export function watchPage(look: () => Promise<boolean> | boolean): PageWatcher {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = SETTLE_DELAY;
  const changed = (): void => {
    if (timer === undefined && !document.hidden) timer = setTimeout(run, wait);
  };
  const run = async (): Promise<void> => {
    timer = undefined;
    const fresh = await look();
    wait = fresh ? SETTLE_DELAY : Math.min(MAX_DELAY, wait * 2);
  };
  const again = (): void => {
    clearTimeout(timer);
    wait = SETTLE_DELAY;
    timer = setTimeout(run, wait);
  };
  const grows = new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => addedNodes.length > 0)) changed();
  });
  grows.observe(document.documentElement, { childList: true, subtree: true });
  document.addEventListener('visibilitychange', changed);
  again();
  return {
    again,
    stop: () => {
      clearTimeout(timer);
      grows.disconnect();
      document.removeEventListener('visibilitychange', changed);
    },
  };
}
