/** Fetches a page as it was at a time, from whatever kind of archive the reader has in the settings. */
import { createFailure, createSuccess, type Result } from '../../core/result';
import { fetchArchivedPage } from '../fetch/archive';
import type { FetchDeps } from '../fetch/fetch-deps';
import { removeArchiveBanner } from './archive-banner';
import { type ArchivedVersion, fetchVersion } from './fetch-version';
import { findMementoArchive } from './memento-archive';

/**
 * Fetches the copy nearest to `published` (ISO 8601): by Memento where the archive speaks it, else through its
 * availability service, which knows days and not hours. Fails as `fetchVersion` and `fetchArchivedPage` do.
 */
export async function fetchArchivedVersion(
  server: string,
  url: string,
  published: string,
  deps: FetchDeps,
): Promise<Result<ArchivedVersion>> {
  const time = new Date(published);
  const archive = findMementoArchive(server);
  if (archive) return fetchVersion(archive, url, time, deps);
  const page = await fetchArchivedPage({ server, url, published }, deps);
  if (!page.ok) return page;
  // Two versions are compared as pages.
  if ('pdf' in page.value) return createFailure('unreadable', { reason: 'type', url });
  const { archived, charset } = page.value;
  const distance = (Date.parse(archived.taken) - time.getTime()) / 1000;
  return createSuccess({ ...removeArchiveBanner(page.value.html), charset, url, copy: { ...archived, distance } });
}
