/** Checks the reader's permission for a site before Verso reads, requests or opens an address of it. */
import { createFailure, type Result } from '../../core';

/** Asks whether the reader permits Verso to read an address. */
export type HasSitePermission = (url: string) => Promise<boolean>;

/** The failure to report where Verso has no permission for a URL; undefined where it has. */
export const checkSitePermission = async (
  url: string,
  hasSitePermission: HasSitePermission,
): Promise<Result<never> | undefined> =>
  (await hasSitePermission(url)) ? undefined : createFailure('fetch-failed', { reason: 'permission', url });
