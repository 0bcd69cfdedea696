/** Reads TimeMaps (RFC 7089): which copies of a page an archive has, and which was made nearest to a time. */
import { parseWebUrl } from '../address/normalize-url';
import { parseLinkFormat } from './link-format';

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
