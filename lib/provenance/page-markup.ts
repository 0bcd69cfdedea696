import type { PageObservation } from '../core';
import { type JsonLdNode, parseJsonLd } from '../page/metadata/json-ld';
import { isRecord } from '../util/json';
import { parseWebUrl } from './address/normalize-url';

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
  readonly things: readonly JsonLdNode[];
}

function collectJsonLdNodes(value: unknown, depth = 0): JsonLdNode[] {
  if (depth > 6) return [];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((item) => collectJsonLdNodes(item, depth + 1));
  if (!isRecord(value)) return [];
  const inner = [value['@graph'], value['mainEntity'], value['mainEntityOfPage']];
  return [value, ...inner.flatMap((item) => collectJsonLdNodes(item, depth + 1))];
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
    // Trimmed, a byte order mark before the JSON does no harm.
    things: jsonLd.flatMap((text) => collectJsonLdNodes(parseJsonLd(text.trim()))),
  };
}
