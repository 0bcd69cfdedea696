/** Asks an archive that speaks Memento (RFC 7089) for a page as it was at a time. */

import { createFailure, createSuccess, type Result } from '../../core/result';
import { parseWebUrl } from '../../core/url';
import { toPageKey } from '../address/normalize-url';
import type { FetchDeps } from '../fetch/fetch-deps';
import { type FetchedMemento, fetchLinkText, fetchMemento } from '../fetch/fetch-original';
import { createReachCheck } from '../fetch/reach-check';
import { removeArchiveBanner } from './archive-banner';
import { parseLinkFormat } from './link-format';

// Reads TimeMaps (RFC 7089): which copies of a page an archive has, and which was made nearest to a time.

/** A copy of a page. */
export interface Memento {
  readonly url: string;
  /** When it was made: ISO 8601, UTC, to the second. */
  readonly taken: string;
}

/** Another part of a long TimeMap; its copies are from `from` until `until`, where it says so (ISO 8601). */
export interface TimeMapPart {
  readonly url: string;
  readonly from?: string;
  readonly until?: string;
}

export interface TimeMap {
  /** The page's address; undefined where the archive does not say it. */
  readonly original?: string;
  /** The oldest first. */
  readonly mementos: readonly Memento[];
  readonly parts: readonly TimeMapPart[];
}

/**
 * Parses a TimeMap in link format.
 * @param base the TimeMap's own address, against which relative ones are resolved.
 */
export function parseTimeMap(text: string, base: string): TimeMap {
  const links = parseLinkFormat(text);
  const resolve = (target: string): string | undefined => parseWebUrl(target, base)?.href;
  const original = links.find(({ relations }) => relations.includes('original'))?.target;
  const mementos = links.flatMap(({ target, relations, attributes }) => {
    const [url, taken] = [resolve(target), parseHttpDate(attributes['datetime'])];
    return relations.includes('memento') && url && taken ? [{ url, taken }] : [];
  });
  const parts = links.flatMap(({ target, relations, attributes }) => {
    const url = resolve(target);
    if (!url || !relations.includes('timemap')) return [];
    const [from, until] = [parseHttpDate(attributes['from']), parseHttpDate(attributes['until'])];
    return [{ url, ...(from ? { from } : {}), ...(until ? { until } : {}) }];
  });
  return {
    ...(original ? { original } : {}),
    mementos: mementos.sort((a, b) => (a.taken < b.taken ? -1 : Number(a.taken > b.taken))),
    parts,
  };
}

/** Parses the date of a header ("Tue, 13 Mar 2026 08:09:10 GMT"); undefined where it is none. */
export function parseHttpDate(text: string | undefined): string | undefined {
  if (!text || !/^[A-Za-z]{3},? +\d{1,2}[ -][A-Za-z]{3}[ -]\d{4} +\d{2}:\d{2}:\d{2} +GMT$/.test(text.trim()))
    return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** The copy nearest to a time, with how far it is from it. */
export interface NearestMemento extends Memento {
  /** Seconds from the time wanted to the copy; negative where the copy is older. */
  readonly distance: number;
  /** The copies next to the time on either side: between them nobody knows what the page said. */
  readonly before?: Memento;
  readonly after?: Memento;
}

/** Finds the copy nearest to `time`, the older of two as near. `mementos`: the oldest first. Undefined where there are none. */
export function findNearestMemento(mementos: readonly Memento[], time: Date): NearestMemento | undefined {
  const getDistance = ({ taken }: Memento): number => (Date.parse(taken) - time.getTime()) / 1000;
  const afterIndex = mementos.findIndex((memento) => getDistance(memento) > 0);
  const before = mementos[afterIndex < 0 ? mementos.length - 1 : afterIndex - 1];
  const after = afterIndex < 0 ? undefined : mementos[afterIndex];
  const [nearest] = [before, after]
    .filter((memento) => memento !== undefined)
    .sort((a, b) => Math.abs(getDistance(a)) - Math.abs(getDistance(b)));
  if (!nearest) return undefined;
  return {
    ...nearest,
    distance: getDistance(nearest),
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
  };
}

/** Where an archive is asked: the page's address is put behind each. */
export interface MementoArchive {
  /** Such as "https://archive.example/timemap/link/". */
  readonly timeMap: string;
  /** Such as "https://archive.example/timegate/"; asked first, since its answer is the copy itself. */
  readonly timeGate?: string;
}

/** A page as it was. */
export interface ArchivedVersion {
  readonly html: string;
  readonly charset: string;
  /** The address of the page, not of its copy. */
  readonly url: string;
  /** `before` and `after` are known only where the archive's list was read. */
  readonly copy: NearestMemento;
  /** The archive had put something of its own into the page; it was taken out. */
  readonly hadBanner: boolean;
}

/** Parts of one TimeMap that are asked for at most, so that an archive cannot keep Verso asking. */
const MAX_PARTS = 4;

/**
 * Fetches the copy of a page nearest to `time`. Fails as `fetchOriginal` does; with `not-archived` where there is no
 * copy, and with `redirects` (`detail`: the page's address) where the copy is one of another page.
 */
export async function fetchVersion(
  archive: MementoArchive,
  url: string,
  time: Date,
  deps: FetchDeps,
): Promise<Result<ArchivedVersion>> {
  const home = parseWebUrl(archive.timeMap);
  // Nothing but the archive is asked, wherever its lists and redirects lead.
  const isHome = (address: URL): boolean => address.host === home?.host;
  const archiveDeps = { ...deps, reach: createReachCheck(archive.timeMap, deps.resolveHost), isFollowed: isHome };
  if (archive.timeGate !== undefined) {
    const answer = await fetchMemento(archive.timeGate + url, time, archiveDeps);
    if (!answer.ok && !canAskFurther(answer.failure.reason)) return answer;
    const version = answer.ok ? readVersion(answer.value, url, time) : undefined;
    // A gate that leads to no copy may stand before an archive that has some.
    if (version) return version;
  }
  const nearest = await findInTimeMap(archive.timeMap + url, url, time, archiveDeps);
  if (!nearest.ok) return nearest;
  const fetched = await fetchMemento(nearest.value.url, time, archiveDeps);
  if (!fetched.ok) return fetched;
  const version = readVersion(fetched.value, url, time);
  if (!version) return createFailure('unreadable', { reason: 'not-archived', url: nearest.value.url });
  return version.ok ? createSuccess({ ...version.value, copy: { ...nearest.value, ...version.value.copy } }) : version;
}

/** The gate has nothing, or does not want to choose: the list may know more. */
const canAskFurther = (reason: string | undefined): boolean =>
  reason === 'gone' || reason === 'status' || reason === 'type';

/** Reads a copy out of an answer; undefined where the answer is no copy. */
function readVersion(answer: FetchedMemento, url: string, time: Date): Result<ArchivedVersion> | undefined {
  const taken = parseHttpDate(answer.datetime);
  if (!taken) return undefined;
  const original = parseLinkFormat(answer.links).find(({ relations }) => relations.includes('original'))?.target;
  if (original !== undefined && !isSamePage(original, url)) return createOtherPageFailure(answer.url, original);
  const distance = (Date.parse(taken) - time.getTime()) / 1000;
  const { html, hadBanner } = removeArchiveBanner(answer.html);
  return createSuccess({ html, charset: answer.charset, url, copy: { url: answer.url, taken, distance }, hadBanner });
}

/** No server takes a longer address of a copy or a list. */
const MAX_ADDRESS = 16_000;

/** An address longer than this is cut: it is for a sentence. */
const MAX_DETAIL = 300;

/** The archive answered with another page than the one it was asked for. */
const createOtherPageFailure = (url: string, original: string): Result<never> =>
  createFailure('fetch-failed', { reason: 'redirects', url, detail: original.slice(0, MAX_DETAIL) });

/** Archives take http and https, and an address with and without "www.", for one page. */
function isSamePage(one: string, other: string): boolean {
  const [first, second] = [parseWebUrl(one), parseWebUrl(other)];
  return first && second ? toPageKey(first) === toPageKey(second) : one === other;
}

/** Reads the list, and of a list in parts those that are about the time. */
async function findInTimeMap(
  address: string,
  url: string,
  time: Date,
  deps: FetchDeps & Required<Pick<FetchDeps, 'isFollowed'>>,
): Promise<Result<NearestMemento>> {
  const isAtHome = (one: { readonly url: string }): boolean =>
    one.url.length <= MAX_ADDRESS && deps.isFollowed(new URL(one.url));
  const read = async (partAddress: string) => {
    const text = await fetchLinkText(partAddress, deps);
    return text.ok ? createSuccess(parseTimeMap(text.value, partAddress)) : text;
  };
  const first = await read(address);
  if (!first.ok)
    return first.failure.reason === 'gone' ? createFailure('fetch-failed', { reason: 'not-archived', url }) : first;
  const { original, mementos, parts } = first.value;
  if (original !== undefined && !isSamePage(original, url)) return createOtherPageFailure(address, original);
  const all = mementos.filter(isAtHome);
  for (const part of chooseParts(parts.filter(isAtHome), address, time)) {
    const more = await read(part.url);
    if (!more.ok) return more;
    all.push(...more.value.mementos.filter(isAtHome));
  }
  all.sort((a, b) => (a.taken < b.taken ? -1 : Number(a.taken > b.taken)));
  const nearest = findNearestMemento(all, time);
  return nearest ? createSuccess(nearest) : createFailure('fetch-failed', { reason: 'not-archived', url });
}

/** Parts nearest to the time first; those without dates last. */
function chooseParts(parts: readonly TimeMapPart[], address: string, time: Date): TimeMapPart[] {
  const now = time.getTime();
  const getDistance = ({ from, until }: TimeMapPart): number => {
    if (!from && !until) return Number.MAX_VALUE;
    const [start, end] = [from ? Date.parse(from) : -Infinity, until ? Date.parse(until) : Infinity];
    return now < start ? start - now : Math.max(0, now - end);
  };
  const seen = new Set([address]);
  const others = parts.filter(({ url }) => !seen.has(url) && seen.add(url));
  return others.sort((a, b) => getDistance(a) - getDistance(b)).slice(0, MAX_PARTS);
}
