/** Follows redirects one by one and checks every address before it is requested. */

import { createFailure, createSuccess, type FailureReason, type Result } from '../../core';
import { parseWebUrl } from '../address/normalize-url';
import type { FetchDeps, Redirect } from './fetch-deps';
import { checkSitePermission } from './fetch-deps';

/** The response at the end of all redirects. */
interface FinalResponse {
  readonly response: Response;
  /** The address after all redirects. */
  readonly url: string;
}

const REDIRECT_STATUSES = new Set([301, 302, 303, 307, 308]);

/** The target of a redirect, whose body is cancelled; undefined where the response is not a redirect. */
async function getRedirectLocation(response: Response | Redirect): Promise<string | undefined> {
  if ('location' in response) return response.location;
  const location = REDIRECT_STATUSES.has(response.status) ? response.headers.get('location') : null;
  if (location === null) return undefined;
  await response.body?.cancel();
  return location;
}

const createRedirectFailure = (reason: FailureReason, { href }: URL) =>
  createFailure('fetch-failed', { reason, url: href });

/**
 * Follows at most `hops` redirects. Each address must be http(s) without a user name, within reach, and permitted by
 * the reader. Fails with `redirects`, `private` or `permission`, the latter two with the address that they are about.
 */
export async function followRedirects(
  url: URL,
  init: RequestInit,
  {
    fetch,
    reach = async () => true,
    allowed = async () => true,
    isFollowed = () => true,
  }: Pick<FetchDeps, 'fetch' | 'reach' | 'allowed' | 'isFollowed'>,
  hops: number,
): Promise<Result<FinalResponse>> {
  let current = url;
  for (let hop = 0; hop <= hops; hop++) {
    if (!(await reach(current))) return createRedirectFailure('private', current);
    const refusal = await checkSitePermission(current.href, allowed);
    if (refusal) return refusal;
    const response = await fetch(current.href, { ...init, redirect: 'manual' });
    const location = await getRedirectLocation(response);
    if (location === undefined) return createSuccess({ response: response as Response, url: current.href });
    const next = parseWebUrl(location, current.href);
    if (!next || !isFollowed(next)) return createRedirectFailure('redirects', url);
    current = next;
  }
  return createRedirectFailure('redirects', url);
}
