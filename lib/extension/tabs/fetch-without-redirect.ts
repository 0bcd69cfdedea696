/** Sends a request without following redirects, and tells where a redirect leads and which address answered. */
import { removeHash } from '../../core/url';
import { browser } from '../api';

// Resolves host names, in browsers that let an extension ask: Firefox.

/** Whether the browser resolves names for Verso. Where it does, it also tells whether a proxy answered a request. */
export const canResolveHosts = (): boolean => 'dns' in browser && browser.dns !== undefined;

/**
 * Gives the IP addresses of a host name; none where the browser does not tell, or the name has none. Firefox refuses to
 * resolve a name itself where a proxy is to do it (`NS_ERROR_UNKNOWN_PROXY_HOST`), so that nobody else learns of it.
 */
export const resolveHost = async (host: string): Promise<readonly string[]> =>
  canResolveHosts()
    ? browser.dns.resolve(host).then(
        ({ addresses }) => addresses,
        () => [],
      )
    : [];

/** How long to wait for the browser to report the target of a redirect, in milliseconds. */
const REDIRECT_TIMEOUT = 3000;

/** How long to wait for the browser to report which address answered, in milliseconds. */
const ADDRESS_TIMEOUT = 1000;

/** The details of a `webRequest` event that are read here. */
interface ObservedRequest {
  readonly url: string;
  readonly tabId: number;
  readonly redirectUrl?: string;
  readonly statusCode?: number;
  readonly responseHeaders?: readonly { readonly name: string; readonly value?: string }[];
  readonly ip?: string;
  /** Only in Firefox: null or undefined where the request went to the server itself. */
  readonly proxyInfo?: object | null;
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

/** Listens to what the browser reports of a request that Verso makes itself. Each stays pending where it is not reported. */
function watchRequest(url: string) {
  let resolveLocation: (location: string) => void = () => undefined;
  let resolveAddress: (ip: string | undefined) => void = () => undefined;
  const location = new Promise<string>((resolve) => {
    resolveLocation = resolve;
  });
  const address = new Promise<string | undefined>((resolve) => {
    resolveAddress = resolve;
  });
  const listener = (request: ObservedRequest): undefined => {
    if (request.tabId !== -1 || removeHash(request.url) !== removeHash(url)) return;
    const target = extractRedirectLocation(request);
    if (target !== undefined) resolveLocation(target);
    if (request.ip) resolveAddress(request.proxyInfo ? undefined : request.ip);
  };
  const { onBeforeRedirect, onHeadersReceived, onResponseStarted } = browser.webRequest;
  const filter = { urls: ['<all_urls>'], types: ['xmlhttprequest' as const] };
  onBeforeRedirect.addListener(listener, filter);
  onHeadersReceived.addListener(listener, filter, ['responseHeaders']);
  onResponseStarted.addListener(listener, filter);
  const stopListening = (): void => {
    for (const event of [onBeforeRedirect, onHeadersReceived, onResponseStarted]) event.removeListener(listener);
  };
  return { location, address, stopListening };
}

const wait = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds, undefined));

/** Which address gave each response, where the browser tells. */
const answeringAddresses = new WeakMap<Response, string>();

/**
 * The IP address that a response of `fetchWithoutRedirect` came from; undefined where a proxy stood between, and in
 * browsers that do not tell an extension whether one did.
 */
export const getAnsweringAddress = (response: Response): string | undefined => answeringAddresses.get(response);

/**
 * Sends one request without cookies and referrer that follows no redirect. `fetch` hides a redirect's target, so it is
 * taken from `webRequest`. Resolves to the target, or to the response: an `opaqueredirect` where the target was not
 * reported in time. Rejects where `fetch` does.
 */
export async function fetchWithoutRedirect(
  url: string,
  init: RequestInit,
): Promise<Response | { readonly location: string }> {
  const { location, address, stopListening } = watchRequest(url);
  try {
    const response = await fetch(url, {
      ...init,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'no-store',
    });
    if (response.type === 'opaqueredirect') {
      const target = await Promise.race([location, wait(REDIRECT_TIMEOUT)]);
      return target === undefined ? response : { location: target };
    }
    const ip = canResolveHosts() ? await Promise.race([address, wait(ADDRESS_TIMEOUT)]) : undefined;
    if (ip !== undefined) answeringAddresses.set(response, ip);
    return response;
  } finally {
    stopListening();
  }
}
