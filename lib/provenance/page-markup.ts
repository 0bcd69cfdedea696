import type { PageObservation } from '../core';
import { isRecord, parseJson } from '../util/json';
import { addressOf } from './address/normalize-url';

export type Thing = Readonly<Record<string, unknown>>;

export interface Alternate {
  readonly url: URL;
  readonly lang: string;
  readonly machine: boolean;
}

/** What the page's markup says, outside of its text. */
export interface Markup {
  readonly base: string;
  readonly canonical?: URL;
  readonly alternates: readonly Alternate[];
  /** JSON-LD about this page: top level, graphs, main entities. */
  readonly things: readonly Thing[];
}

/** Old pages hide scripts from older browsers in a comment. */
const parsed = (text: string): unknown => parseJson(text.trim().replace(/^<!--|-->$|^\/\/<!\[CDATA\[|\/\/\]\]>$/g, ''));

function thingsIn(value: unknown, depth = 0): Thing[] {
  if (depth > 6) return [];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((item) => thingsIn(item, depth + 1));
  if (!isRecord(value)) return [];
  const inner = [value['@graph'], value['mainEntity'], value['mainEntityOfPage']];
  return [value, ...inner.flatMap((item) => thingsIn(item, depth + 1))];
}

export function readMarkup({ base: declared, links, jsonLd }: PageObservation, address: URL): Markup {
  const base = (declared && addressOf(declared, address.href)?.href) || address.href;
  const canonical = links.find(({ rel }) => rel === 'canonical')?.href;
  return {
    base,
    canonical: canonical ? addressOf(canonical, base) : undefined,
    alternates: links.flatMap(({ rel, href, hreflang }) => {
      const url = hreflang && hreflang !== 'x-default' ? addressOf(href, base) : undefined;
      return url ? [{ url, lang: hreflang, machine: rel.includes('machine-translated-from') }] : [];
    }),
    things: jsonLd.flatMap((text) => thingsIn(parsed(text))),
  };
}
