import { createFailure, type Result } from '../../core';

/** Whether the reader lets Verso read an address. */
export type HasSitePermission = (url: string) => Promise<boolean>;

/** What is said of an address that Verso may not read, asked for or open in a tab; undefined where it may. */
export const checkSitePermission = async (
  url: string,
  allowed: HasSitePermission,
): Promise<Result<never> | undefined> =>
  (await allowed(url)) ? undefined : createFailure('fetch-failed', { reason: 'permission', url });
