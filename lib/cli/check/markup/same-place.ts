/** Tells whether two addresses lead to the same place, each in its own language. */
import { memoizeBounded } from '../../../core/memoize';
import { parsePathLanguage } from '../../shared/path-language';

/** A part of an address that may name a language or a country: two letters, or a tag. */
const isLocale = (part: string): boolean => /^[a-z]{2}$/i.test(part) || parsePathLanguage(part) !== undefined;

interface Place {
  readonly host: string;
  /** Whether its host says which language it is in, so that its path may be in that language. */
  readonly isLocalHost: boolean;
  readonly path: readonly string[];
  readonly query: string;
}

const PLACE_CACHE = { maxEntries: 10_000, maxKeyLength: 500 };

const decode = (text: string): string => {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
};

/** The same addresses are asked for again and again: each is compared with others of its passage. */
const parsePlace = memoizeBounded((target): Place => {
  const address = target.trim();
  const [start, rawHost = ''] = /^(?:[a-z][a-z+.-]{0,20}:)?(?:\/\/([^/?#]*))?/i.exec(address)!;
  const labels = rawHost
    .toLowerCase()
    .replace(/^www\./, '')
    .split('.');
  const isLocalHost = labels.length > 2 && isLocale(labels[0]!);
  const [path = '', query = ''] = decode(address.slice(start.length).split('#')[0]!).split('?');
  const parts = path.split('/').filter((part) => part && part !== '.' && part !== '..' && !isLocale(part));
  const last = parts.length - 1;
  const named = parts.map((part, at) =>
    at === last
      ? part
          .replace(/\.(?:mdx?|markdown|html?)$/i, '')
          .replace(/[._-]([a-z]{2}(?:[-_][a-z]{2,4})?)(?=$|\.[a-z]{2,4}$)/i, (whole, tag) =>
            isLocale(tag) ? '' : whole,
          )
      : part,
  );
  const isIndex = /^(?:_?index|readme)$/i.test(named.at(-1) ?? '');
  return {
    host: (isLocalHost ? labels.slice(1) : labels).join('.'),
    isLocalHost,
    path: isIndex ? named.slice(0, -1) : named,
    query: query
      .split('&')
      .filter((one) => one && !isLocale(one.replace(/^[^=]*=/, '')))
      .join('&'),
  };
}, PLACE_CACHE);

/** The same for addresses that differ by their language alone, or by the heading within the page. */
export function toPlaceKey(target: string): string {
  const { host, path, query } = parsePlace(target);
  return `${host}/${path.join('/')}?${query}`;
}

/** Whether two addresses may be one place: in two languages of a site, or one of them relative to its page. */
export function isSamePlace(one: string, other: string): boolean {
  const [own, their] = [parsePlace(one), parsePlace(other)];
  if (own.host && their.host && own.host !== their.host) return false;
  if (own.isLocalHost !== their.isLocalHost || (own.isLocalHost && one.split('/')[2] !== other.split('/')[2]))
    return true;
  if (own.query !== their.query) return false;
  const [longer, shorter] = own.path.length >= their.path.length ? [own.path, their.path] : [their.path, own.path];
  if (own.host && their.host) return longer.join('/') === shorter.join('/');
  return shorter.length > 0 && longer.slice(-shorter.length).join('/') === shorter.join('/');
}
