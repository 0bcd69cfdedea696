/** Follows redirects one by one and checks every address before it is requested. */
import { createFailure, createSuccess, type FailureReason, type Result } from '../../core';
import { parseWebUrl } from '../address/normalize-url';
import type { FetchDeps } from './fetch-original';
import { checkSitePermission } from './site-permission';

/** The target of a redirect, before it is requested. */
export interface Redirect {
  readonly location: string;
}

/** The response at the end of all redirects. */
interface FinalResponse {
  readonly response: Response;
  /** The address after all redirects. */
  readonly url: string;
}

const REDIRECT_STATUSES = new Set([301, 302, 303, 307, 308]);

/** The target of a redirect, whose body is cancelled; undefined where the response is not a redirect. */
async function getRedirectLocation(answer: Response | Redirect): Promise<string | undefined> {
  if ('location' in answer) return answer.location;
  const location = REDIRECT_STATUSES.has(answer.status) ? answer.headers.get('location') : null;
  if (location === null) return undefined;
  await answer.body?.cancel();
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
  { fetch, reach = () => true, allowed = async () => true }: Pick<FetchDeps, 'fetch' | 'reach' | 'allowed'>,
  hops: number,
): Promise<Result<FinalResponse>> {
  let at = url;
  for (let hop = 0; hop <= hops; hop++) {
    if (!reach(at)) return createRedirectFailure('private', at);
    const bar = await checkSitePermission(at.href, allowed);
    if (bar) return bar;
    const answer = await fetch(at.href, { ...init, redirect: 'manual' });
    const location = await getRedirectLocation(answer);
    if (location === undefined) return createSuccess({ response: answer as Response, url: at.href });
    const next = parseWebUrl(location, at.href);
    if (!next) return createRedirectFailure('redirects', url);
    at = next;
  }
  return createRedirectFailure('redirects', url);
}
