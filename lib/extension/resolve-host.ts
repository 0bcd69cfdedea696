/** Resolves host names, in browsers that let an extension ask: Firefox. */
import { browser } from './api';

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
