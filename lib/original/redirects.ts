import { type FetchOutside, LIMITS } from './fetch';
import { addressOf } from './links';

const REDIRECT = new Set([301, 302, 303, 307, 308]);

/**
 * A fetch that follows redirects one by one where redirects can be seen (Node), so that each hop is counted and each
 * address checked. Browsers hide them: there the hops are counted by whoever watches the requests.
 */
export function followRedirects(fetch: (url: string, init: RequestInit) => Promise<Response>): FetchOutside['fetch'] {
  return async (url, init) => {
    let at = url;
    for (let redirects = 0; redirects <= LIMITS.redirects; redirects++) {
      const response = await fetch(at, { ...init, redirect: 'manual' });
      const location = REDIRECT.has(response.status) ? response.headers.get('location') : null;
      if (location === null) return { response, redirects };
      await response.body?.cancel();
      const next = addressOf(location, at);
      if (!next) return { refused: 'redirects' };
      at = next.href;
    }
    return { refused: 'redirects' };
  };
}
