import { type ArchivedCopy, createFailure, createSuccess, type Result } from '../../core';
import { isRecord, parseJson } from '../../util/json';
import { parseWebUrl } from '../address/normalize-url';
import { type FetchDeps, type FetchedPage, fetchJsonText, fetchOriginal } from './fetch-original';
import { createReachCheck } from './reach-check';

/** The request that asks an archive for its copy of a page nearest to a time; undefined where `server` is no address. */
export function buildArchiveQuery(server: string, url: string, published?: string): string | undefined {
  const query = parseWebUrl(server);
  if (!query) return undefined;
  query.searchParams.set('url', url);
  const stamp = published?.replace(/\D/g, '').slice(0, 8);
  if (stamp?.length === 8) query.searchParams.set('timestamp', stamp);
  return query.href;
}

/** `20250312080000` */
const ARCHIVE_TIMESTAMP = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?/;

function parseArchiveTime(stamp: unknown): string | undefined {
  const [, year, month, day, hour = '00', minute = '00', second = '00'] =
    ARCHIVE_TIMESTAMP.exec(String(stamp ?? '')) ?? [];
  return year && `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}

const getMember = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined);

/** The archive adds a bar and rewrites links, except where `id_` after the time asks for the page as it was. */
function toUnmodifiedCopyUrl(url: URL, secure: boolean): string {
  const plainer = new URL(url);
  plainer.pathname = url.pathname.replace(/(\/web\/\d{4,14})(\/)/, '$1id_$2');
  if (secure) plainer.protocol = 'https:';
  return plainer.href;
}

/**
 * The copy that an availability answer names (https://archive.org/help/wayback_api.php): its address as it was taken,
 * and when. Fails with `not-archived`, and with `unreadable`/`type` where the answer is not of that format.
 */
export function parseArchivedCopy(answer: string, url: string, server: string): Result<ArchivedCopy> {
  const snapshots = getMember(parseJson(answer), 'archived_snapshots');
  if (snapshots === undefined) return createFailure('unreadable', { reason: 'type', url: server });
  const closest = getMember(snapshots, 'closest');
  const at = parseWebUrl(String(getMember(closest, 'url') ?? ''));
  const taken = parseArchiveTime(getMember(closest, 'timestamp'));
  if (!at || !taken || getMember(closest, 'available') === false)
    return createFailure('fetch-failed', { reason: 'not-archived', url });
  return createSuccess({ url: toUnmodifiedCopyUrl(at, server.startsWith('https:')), taken });
}

/** What to ask which archive for, and when the copy should be from: the nearest is taken. */
export interface ArchiveRequest {
  readonly server: string;
  readonly url: string;
  readonly published?: string;
}

/**
 * A page's archived copy, as it was: one request to the archive's index, one for the copy, wherever the archive the
 * reader chose may reach. Fails as `fetchOriginal` does.
 */
export async function fetchArchivedPage(
  { server, url, published }: ArchiveRequest,
  world: FetchDeps,
): Promise<Result<FetchedPage & { readonly archived: ArchivedCopy }>> {
  const outside = { ...world, reach: createReachCheck(server) };
  const query = buildArchiveQuery(server, url, published);
  if (!query) return createFailure('fetch-failed', { reason: 'address', url: server });
  const answer = await fetchJsonText(query, outside);
  if (!answer.ok) return answer;
  const copy = parseArchivedCopy(answer.value, url, server);
  if (!copy.ok) return copy;
  const page = await fetchOriginal(copy.value.url, outside);
  return page.ok ? createSuccess({ ...page.value, url, archived: copy.value }) : page;
}
