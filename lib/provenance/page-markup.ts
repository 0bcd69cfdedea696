import type { PageObservation } from '../core';
import { isRecord, parseJson } from '../util/json';
import { parseWebUrl } from './address/normalize-url';

export type JsonLdThing = Readonly<Record<string, unknown>>;

export interface AlternateLink {
  readonly url: URL;
  readonly lang: string;
  readonly machine: boolean;
}

/** What the page's markup says, outside of its text. */
export interface PageMarkup {
  readonly base: string;
  readonly canonical?: URL;
  readonly alternates: readonly AlternateLink[];
  /** JSON-LD about this page: top level, graphs, main entities. */
  readonly things: readonly JsonLdThing[];
}

/** Old pages hide scripts from older browsers in a comment. */
const parseJsonLd = (text: string): unknown =>
  parseJson(text.trim().replace(/^<!--|-->$|^\/\/<!\[CDATA\[|\/\/\]\]>$/g, ''));

function collectJsonLdThings(value: unknown, depth = 0): JsonLdThing[] {
  if (depth > 6) return [];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((item) => collectJsonLdThings(item, depth + 1));
  if (!isRecord(value)) return [];
  const inner = [value['@graph'], value['mainEntity'], value['mainEntityOfPage']];
  return [value, ...inner.flatMap((item) => collectJsonLdThings(item, depth + 1))];
}

export function readPageMarkup({ base: declared, links, jsonLd }: PageObservation, address: URL): PageMarkup {
  const base = (declared && parseWebUrl(declared, address.href)?.href) || address.href;
  const canonical = links.find(({ rel }) => rel === 'canonical')?.href;
  return {
    base,
    canonical: canonical ? parseWebUrl(canonical, base) : undefined,
    alternates: links.flatMap(({ rel, href, hreflang }) => {
      const url = hreflang && hreflang !== 'x-default' ? parseWebUrl(href, base) : undefined;
      return url ? [{ url, lang: hreflang, machine: rel.includes('machine-translated-from') }] : [];
    }),
    things: jsonLd.flatMap((text) => collectJsonLdThings(parseJsonLd(text))),
  };
}
