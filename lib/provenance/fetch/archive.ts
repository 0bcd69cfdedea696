/** Fetches the archived copy of a page that is no longer online, from the archive that the reader chose. */

import type { ArchivedCopy } from '../../core/article';
import { isRecord, parseJson } from '../../core/json';
import { createFailure, createSuccess, type Result } from '../../core/result';
import { parseWebUrl } from '../../core/url';
import type { FetchDeps } from './fetch-deps';
import { type FetchedPage, type FetchedPdf, fetchJsonText, fetchOriginal } from './fetch-original';
import { createReachCheck } from './reach-check';

/**
 * Builds the address that asks an archive for the copy of a page nearest to its publication date. Undefined where
 * `server` is not a valid address.
 */
export function buildArchiveQuery(server: string, url: string, published?: string): string | undefined {
  const query = parseWebUrl(server);
  if (!query) return undefined;
  query.searchParams.set('url', url);
  const stamp = published?.replace(/\D/g, '').slice(0, 8);
  if (stamp?.length === 8) query.searchParams.set('timestamp', stamp);
  return query.href;
}

/** Matches an archive's time stamp, such as `20250312080000`. */
const ARCHIVE_TIMESTAMP = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?/;

/** Converts an archive's time stamp to ISO 8601; undefined where it is none. */
function parseArchiveTime(stamp: unknown): string | undefined {
  const [, year, month, day, hour = '00', minute = '00', second = '00'] =
    ARCHIVE_TIMESTAMP.exec(String(stamp ?? '')) ?? [];
  return year && `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}

const getMember = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined);

/**
 * The address of a copy as it was archived. Without `id_` after the time, the archive adds a bar and rewrites links.
 */
function toUnmodifiedCopyUrl(url: URL, isSecure: boolean): string {
  const unmodified = new URL(url);
  unmodified.pathname = url.pathname.replace(/(\/web\/\d{4,14})(\/)/, '$1id_$2');
  if (isSecure) unmodified.protocol = 'https:';
  return unmodified.href;
}

/**
 * Parses the answer of an availability request (https://archive.org/help/wayback_api.php): the copy's address and the
 * time it was taken. Fails with `not-archived`, and with `unreadable`/`type` where the answer has another format.
 */
export function parseArchivedCopy(answer: string, url: string, server: string): Result<ArchivedCopy> {
  const snapshots = getMember(parseJson(answer), 'archived_snapshots');
  if (snapshots === undefined) return createFailure('unreadable', { reason: 'type', url: server });
  const closest = getMember(snapshots, 'closest');
  const copyUrl = parseWebUrl(String(getMember(closest, 'url') ?? ''));
  const taken = parseArchiveTime(getMember(closest, 'timestamp'));
  if (!copyUrl || !taken || getMember(closest, 'available') === false)
    return createFailure('fetch-failed', { reason: 'not-archived', url });
  return createSuccess({ url: toUnmodifiedCopyUrl(copyUrl, server.startsWith('https:')), taken });
}

/** Which page to request from which archive. */
export interface ArchiveRequest {
  /** The address of the archive's availability service. */
  readonly server: string;
  readonly url: string;
  /** The publication date (ISO 8601). The copy nearest to it is taken. */
  readonly published?: string;
}

/**
 * Fetches a page's archived copy as it was: one request for the copy's address, one for the copy. Local addresses are
 * allowed only where the archive itself has one. Fails as `fetchOriginal` and `parseArchivedCopy` do.
 */
export async function fetchArchivedPage(
  { server, url, published }: ArchiveRequest,
  deps: FetchDeps,
): Promise<Result<(FetchedPage | FetchedPdf) & { readonly archived: ArchivedCopy }>> {
  const archiveDeps = { ...deps, reach: createReachCheck(server, deps.resolveHost) };
  const query = buildArchiveQuery(server, url, published);
  if (!query) return createFailure('fetch-failed', { reason: 'address', url: server });
  const answer = await fetchJsonText(query, archiveDeps);
  if (!answer.ok) return answer;
  const copy = parseArchivedCopy(answer.value, url, server);
  if (!copy.ok) return copy;
  const page = await fetchOriginal(copy.value.url, archiveDeps);
  return page.ok ? createSuccess({ ...page.value, url, archived: copy.value }) : page;
}
