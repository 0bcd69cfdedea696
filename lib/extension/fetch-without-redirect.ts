import { removeHash } from '../util/url';
import { browser } from './api';

/** How long the browser may take to tell of a redirect that it has met, in milliseconds. */
const REDIRECT_TIMEOUT = 3000;

interface ObservedRequest {
  readonly url: string;
  readonly tabId: number;
  readonly redirectUrl?: string;
  readonly statusCode?: number;
  readonly responseHeaders?: readonly { readonly name: string; readonly value?: string }[];
}

/** Chrome tells of a redirect once it knows where it leads, Firefox shows the header that says so. */
function extractRedirectLocation({
  redirectUrl,
  statusCode = 0,
  responseHeaders = [],
}: ObservedRequest): string | undefined {
  if (redirectUrl) return redirectUrl;
  if (statusCode < 300 || statusCode > 399) return undefined;
  return responseHeaders.find(({ name }) => name.toLowerCase() === 'location')?.value;
}

/** Listens to where a request of Verso's own is sent on to. */
function watchRedirect(url: string) {
  let tell: (location: string) => void = () => undefined;
  const location = new Promise<string>((told) => {
    tell = told;
  });
  const watch = (seen: ObservedRequest): undefined => {
    const to =
      seen.tabId === -1 && removeHash(seen.url) === removeHash(url) ? extractRedirectLocation(seen) : undefined;
    if (to !== undefined) tell(to);
  };
  const { onBeforeRedirect, onHeadersReceived } = browser.webRequest;
  const filter = { urls: ['<all_urls>'], types: ['xmlhttprequest' as const] };
  onBeforeRedirect.addListener(watch, filter);
  onHeadersReceived.addListener(watch, filter, ['responseHeaders']);
  const end = (): void => {
    onBeforeRedirect.removeListener(watch);
    onHeadersReceived.removeListener(watch);
  };
  return { location, end };
}

/**
 * One request without cookies and referrer that follows no redirect. Browsers hide from pages where one leads; an
 * extension may watch its requests. The answer is an `opaqueredirect` where nothing was to be seen.
 */
export async function fetchWithoutRedirect(
  url: string,
  init: RequestInit,
): Promise<Response | { readonly location: string }> {
  const { location, end } = watchRedirect(url);
  try {
    const response = await fetch(url, {
      ...init,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'no-store',
    });
    if (response.type !== 'opaqueredirect') return response;
    const patience = new Promise<undefined>((over) => setTimeout(over, REDIRECT_TIMEOUT));
    const to = await Promise.race([location, patience]);
    return to === undefined ? response : { location: to };
  } finally {
    end();
  }
}
