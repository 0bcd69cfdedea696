import { browser } from './api';

/** How far the reader's request for the original may be sent on. */
const MOST_REDIRECTS = 5;

type Answer = { readonly response: Response; readonly redirects: number } | { readonly refused: 'redirects' };

const isWeb = (url: string) => /^https?:\/\//i.test(url);

/**
 * `fetch` that counts redirects, which browsers hide from pages: the request is watched, and given up at the sixth hop or
 * at one that leaves the web. No cookies and no referrer go along.
 */
export async function watchedFetch(url: string, init: RequestInit): Promise<Answer> {
  const stop = new AbortController();
  const addresses = new Set([url]);
  let redirects = 0;
  let refused = false;
  const watch = (hop: { url: string; redirectUrl: string; tabId: number }) => {
    if (hop.tabId !== -1 || !addresses.has(hop.url)) return;
    addresses.add(hop.redirectUrl);
    redirects++;
    if (redirects > MOST_REDIRECTS || !isWeb(hop.redirectUrl)) {
      refused = true;
      stop.abort();
    }
  };
  browser.webRequest.onBeforeRedirect.addListener(watch, { urls: ['<all_urls>'], types: ['xmlhttprequest'] });
  try {
    const signal = init.signal ? AbortSignal.any([init.signal, stop.signal]) : stop.signal;
    const response = await fetch(url, {
      ...init,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
      cache: 'no-store',
      signal,
    });
    return { response, redirects };
  } catch (problem) {
    if (refused) return { refused: 'redirects' };
    throw problem;
  } finally {
    browser.webRequest.onBeforeRedirect.removeListener(watch);
  }
}
