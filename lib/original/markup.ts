import { addressOf } from './links';

export type Thing = { readonly [name: string]: unknown };

export interface Alternate {
  readonly url: URL;
  readonly lang: string;
  readonly machine: boolean;
}

/** What the page's markup says, outside of its text. */
export interface Markup {
  readonly base: string;
  readonly htmlLang: string;
  readonly canonical?: URL;
  readonly alternates: readonly Alternate[];
  /** `name` or `property`, in lower case → content. */
  readonly metas: ReadonlyMap<string, string>;
  /** JSON-LD about this page: top level, graphs, main entities. */
  readonly things: readonly Thing[];
}

/** Beyond this a script is data, not a description. */
const LONGEST_SCRIPT = 300_000;

function parsed(text: string): unknown {
  if (text.length > LONGEST_SCRIPT) return undefined;
  try {
    return JSON.parse(text.trim().replace(/^<!--|-->$|^\/\/<!\[CDATA\[|\/\/\]\]>$/g, ''));
  } catch {
    return undefined;
  }
}

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function thingsIn(value: unknown, depth = 0): Thing[] {
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((item) => thingsIn(item, depth));
  if (!isThing(value) || depth > 3) return [];
  const inner = [
    value['@graph'],
    value['mainEntity'],
    isThing(value['mainEntityOfPage']) ? value['mainEntityOfPage'] : undefined,
  ];
  return [value, ...inner.flatMap((item) => (item === undefined ? [] : thingsIn(item, depth + 1)))];
}

function readThings(doc: Document): Thing[] {
  const scripts = [...doc.getElementsByTagName('script')].filter((script) =>
    /^application\/ld\+json/i.test(script.getAttribute('type') ?? ''),
  );
  return scripts.flatMap((script) => thingsIn(parsed(script.textContent ?? '')));
}

const rels = (link: Element): string[] => (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/);

function alternateOf(link: Element, base: string): Alternate[] {
  const lang = link.getAttribute('hreflang') ?? '';
  const url = addressOf(link.getAttribute('href') ?? '', base);
  const names = rels(link);
  if (!url || lang === '' || lang === 'x-default' || !names.includes('alternate')) return [];
  return [{ url, lang, machine: names.includes('machine-translated-from') }];
}

export function readMarkup(doc: Document, url: string): Markup {
  const base = addressOf(doc.getElementsByTagName('base')[0]?.getAttribute('href') ?? '', url)?.href ?? url;
  const links = [...doc.getElementsByTagName('link')];
  const metas = new Map<string, string>();
  for (const meta of doc.getElementsByTagName('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('http-equiv');
    const content = meta.getAttribute('content');
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
  }
  const canonical = links.find((link) => rels(link).includes('canonical'))?.getAttribute('href');
  return {
    base,
    htmlLang: doc.documentElement?.getAttribute('lang') ?? doc.documentElement?.getAttribute('xml:lang') ?? '',
    canonical: canonical ? addressOf(canonical, base) : undefined,
    alternates: links.flatMap((link) => alternateOf(link, base)),
    metas,
    things: readThings(doc),
  };
}

const ARTICLE_TYPE = /(Article|BlogPosting|^Report|ReviewNewsArticle)$/;

/** Whether the markup calls the page an article. */
export function saysArticle({ things, metas }: Markup): boolean {
  const types = things.flatMap((thing) => [thing['@type']].flat()).filter((type) => typeof type === 'string');
  return metas.get('og:type')?.toLowerCase() === 'article' || types.some((type) => ARTICLE_TYPE.test(type));
}
