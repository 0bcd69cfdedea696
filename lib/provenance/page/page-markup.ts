/** Reads what a page's markup declares: its base and canonical address, its versions and JSON-LD. */

import { isRecord } from '../../core/json';
import type { PageObservation } from '../../core/page-observation';
import { parseWebUrl } from '../../core/url';
import { type JsonLdNode, parseJsonLd } from '../../page/html/head-data';

/** A version of the page in another language that its head declares. */
export interface AlternateLink {
  readonly url: URL;
  readonly lang: string;
  /** The page says that it was translated by machine from this version (`rel="machine-translated-from"`). */
  readonly machine: boolean;
}

/** What the markup of a page declares. */
export interface PageMarkup {
  /** The address that relative links start from. */
  readonly base: string;
  readonly canonical?: URL;
  readonly alternates: readonly AlternateLink[];
  /** The JSON-LD nodes about this page: those at the top level, in graphs, and main entities. */
  readonly things: readonly JsonLdNode[];
}

/** Collects nodes to a depth of 6 and the first 50 of each list: a page may nest or repeat without end. */
function collectJsonLdNodes(value: unknown, depth = 0): JsonLdNode[] {
  if (depth > 6) return [];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((item) => collectJsonLdNodes(item, depth + 1));
  if (!isRecord(value)) return [];
  const nestedValues = [value['@graph'], value['mainEntity'], value['mainEntityOfPage']];
  return [value, ...nestedValues.flatMap((item) => collectJsonLdNodes(item, depth + 1))];
}

/** Reads the declarations of an observed page; `address` is the page's own. */
export function readPageMarkup({ base: declaredBase, links, jsonLd }: PageObservation, address: URL): PageMarkup {
  const base = (declaredBase && parseWebUrl(declaredBase, address.href)?.href) || address.href;
  const canonical = links.find(({ rel }) => rel === 'canonical')?.href;
  return {
    base,
    canonical: canonical ? parseWebUrl(canonical, base) : undefined,
    alternates: links.flatMap(({ rel, href, hreflang }) => {
      const url = hreflang && hreflang !== 'x-default' ? parseWebUrl(href, base) : undefined;
      return url ? [{ url, lang: hreflang, machine: rel.includes('machine-translated-from') }] : [];
    }),
    // `trim` also removes a byte order mark, with which JSON cannot be parsed.
    things: jsonLd.flatMap((text) => collectJsonLdNodes(parseJsonLd(text.trim()))),
  };
}
