/** Watches a page for changes, and calls back once it has settled. */
import { onTrusted } from '../../lib/core/trusted-events';

/** Milliseconds: late text and several navigations in a row cause one look. */
const SETTLE_DELAY = 300;
/** Milliseconds. The delay doubles up to this for a page that keeps changing without anything new. */
const MAX_DELAY = 60_000;

export interface PageWatcher {
  /** Looks soon, whatever the delay has grown to: called when the page is known to show something else. */
  again(): void;
  stop(): void;
}

/**
 * Calls `look` once soon and whenever the page has changed and settled: late text, in-page navigation, another article
 * scrolled into view. `look` returns whether it saw something new. Does nothing while nothing changes or while the page
 * is hidden, and forces no layout.
 */
export function watchPage(look: () => Promise<boolean> | boolean): PageWatcher {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = SETTLE_DELAY;
  const scheduleRun = (): void => {
    if (timer === undefined && !document.hidden) timer = setTimeout(run, wait);
  };
  const run = async (): Promise<void> => {
    timer = undefined;
    const isNew = await look();
    wait = isNew ? SETTLE_DELAY : Math.min(MAX_DELAY, wait * 2);
  };
  const again = (): void => {
    clearTimeout(timer);
    wait = SETTLE_DELAY;
    timer = setTimeout(run, wait);
  };
  const observer = new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => addedNodes.length > 0)) scheduleRun();
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  const listening = new AbortController();
  onTrusted('visibilitychange', scheduleRun, listening.signal);
  again();
  return {
    again,
    stop: () => {
      clearTimeout(timer);
      observer.disconnect();
      listening.abort();
    },
  };
}
