/** Sends a request without following redirects, and tells where a redirect leads. */
import { removeHash } from '../util/url';
import { browser } from './api';

/** How long to wait for the browser to report the target of a redirect, in milliseconds. */
const REDIRECT_TIMEOUT = 3000;

/** The details of a `webRequest` event that are read here. */
interface ObservedRequest {
  readonly url: string;
  readonly tabId: number;
  readonly redirectUrl?: string;
  readonly statusCode?: number;
  readonly responseHeaders?: readonly { readonly name: string; readonly value?: string }[];
}

/** The target of a redirect. Chrome reports it as `redirectUrl`, Firefox in the response's `location` header. */
function extractRedirectLocation({
  redirectUrl,
  statusCode = 0,
  responseHeaders = [],
}: ObservedRequest): string | undefined {
  if (redirectUrl) return redirectUrl;
  if (statusCode < 300 || statusCode > 399) return undefined;
  return responseHeaders.find(({ name }) => name.toLowerCase() === 'location')?.value;
}

/** Listens for the redirect of a request that Verso makes itself; `location` stays pending where there is none. */
function watchRedirect(url: string) {
  let resolveLocation: (location: string) => void = () => undefined;
  const location = new Promise<string>((resolve) => {
    resolveLocation = resolve;
  });
  const listener = (request: ObservedRequest): undefined => {
    const target =
      request.tabId === -1 && removeHash(request.url) === removeHash(url)
        ? extractRedirectLocation(request)
        : undefined;
    if (target !== undefined) resolveLocation(target);
  };
  const { onBeforeRedirect, onHeadersReceived } = browser.webRequest;
  const filter = { urls: ['<all_urls>'], types: ['xmlhttprequest' as const] };
  onBeforeRedirect.addListener(listener, filter);
  onHeadersReceived.addListener(listener, filter, ['responseHeaders']);
  const stopListening = (): void => {
    onBeforeRedirect.removeListener(listener);
    onHeadersReceived.removeListener(listener);
  };
  return { location, stopListening };
}

/**
 * Sends one request without cookies and referrer that follows no redirect. `fetch` hides a redirect's target, so it is
 * taken from `webRequest`. Resolves to the target, or to the response: an `opaqueredirect` where the target was not
 * reported in time. Rejects where `fetch` does.
 */
export async function fetchWithoutRedirect(
  url: string,
  init: RequestInit,
): Promise<Response | { readonly location: string }> {
  const { location, stopListening } = watchRedirect(url);
  try {
    const response = await fetch(url, {
      ...init,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'no-store',
    });
    if (response.type !== 'opaqueredirect') return response;
    const timeout = new Promise<undefined>((resolve) => setTimeout(resolve, REDIRECT_TIMEOUT));
    const target = await Promise.race([location, timeout]);
    return target === undefined ? response : { location: target };
  } finally {
    stopListening();
  }
}
