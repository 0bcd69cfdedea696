import { foldWhitespace } from '../../text/fold-whitespace';
import { isRecord, parseJson } from '../../util/json';
import { parseUrl } from '../../util/url';

/** What a page's head says about its article. Everything is as found, folded, and may be missing. */
export interface Metadata {
  /** Headlines, most trustworthy first: JSON-LD, Open Graph, Twitter, the title element. */
  readonly titles: readonly string[];
  readonly byline?: string;
  readonly translator?: string;
  /** Whether all of it is shown to everybody, where the page says so. */
  readonly isFree?: boolean;
  readonly published?: string;
  readonly modified?: string;
  readonly site?: string;
  readonly description?: string;
  /** Absolute http(s) address. */
  readonly canonical?: string;
  /** Language tags, most trustworthy first. */
  readonly languages: readonly string[];
  readonly isArticle: boolean;
}

type Json = Readonly<Record<string, unknown>>;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value]);

/** Old pages hide scripts from older browsers in a comment. */
const parsed = (text: string): unknown =>
  parseJson(text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''));

const articleType = /(?:Article|BlogPosting|Report|Recipe|Review|CreativeWork|SocialMediaPosting)$/;

const isTyped = (node: Json, pattern: RegExp): boolean =>
  listOf(node['@type']).some((type) => typeof type === 'string' && pattern.test(type));

/** The nodes of the page's JSON-LD, top level or in a @graph. */
function linkedData(page: Document): readonly Json[] {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const top = scripts.flatMap((script) => listOf(parsed(script.textContent ?? '')).filter(isRecord));
  return top.flatMap((node) => [node, ...listOf(node['@graph']).filter(isRecord)]);
}

const text = (value: unknown): string | undefined => {
  const folded = typeof value === 'string' ? foldWhitespace(value) : '';
  return folded === '' ? undefined : folded;
};

const nameOf = (value: unknown): string | undefined => text(isRecord(value) ? value['name'] : value);

type Metas = ReadonlyMap<string, string>;

/** Content of the page's meta elements by property, name or itemprop, in lower case; the first of a name counts. */
function metasOf(page: Document): Metas {
  const metas = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const content = text(element.getAttribute('content'));
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && content && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

const meta = (metas: Metas, ...names: readonly string[]): string | undefined =>
  names.map((name) => metas.get(name.toLowerCase())).find((content) => content !== undefined);

const address = /^https?:\/\//i;

function bylineOf(page: Document, metas: Metas, data: Json | undefined): string | undefined {
  const named = listOf(data?.['author'])
    .map(nameOf)
    .filter((name) => name !== undefined);
  const written = named.length > 0 ? named.join(', ') : meta(metas, 'author', 'article:author', 'dc.creator');
  const shown = text(page.querySelector('[rel~="author"], [itemprop="author"]')?.textContent);
  return [written, shown].find((name) => name && name.length <= 100 && !address.test(name));
}

/** ISO 8601 as the page gives it; anything else is left out, and fractions of a second no one reads. */
const iso = /^\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

const firstDate = (all: readonly (string | undefined)[]): string | undefined =>
  all
    .find((date) => date !== undefined && iso.test(date))
    ?.replace(' ', 'T')
    .replace(/(:\d{2})\.\d+/, '$1');

/** "20250312114530", as Korean portals write it. */
const compact = (date: string | undefined): string | undefined =>
  date?.replace(
    /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?$/,
    (_, y, m, d, h, min, s) => `${y}-${m}-${d}T${h}:${min}${s ? `:${s}` : ''}`,
  );

/** Dates for machines among what is shown: of microdata, microformats and time elements, but not those of other stories. */
function markedDates(page: Document): readonly (string | undefined)[] {
  const marked = [...page.querySelectorAll('[itemprop~="datePublished"], abbr.published[title], time[datetime]')];
  const own = marked.filter((element) => !element.closest('nav, aside'));
  return ['content', 'datetime', 'title'].flatMap((name) => own.map((element) => text(element.getAttribute(name))));
}

function publishedOf(page: Document, metas: Metas, data: Json | undefined): string | undefined {
  const inHead = [
    'article:published_time',
    'datePublished',
    'pubdate',
    'publishdate',
    'publish-date',
    'dc.date',
    'date',
  ];
  const named = [...inHead.map((name) => meta(metas, name)), compact(meta(metas, 'og:regDate', 'regDate'))];
  return firstDate([text(data?.['datePublished']), ...named, ...markedDates(page)]);
}

function modifiedOf(metas: Metas, data: Json | undefined): string | undefined {
  const inHead = ['article:modified_time', 'og:updated_time', 'dateModified', 'last-modified', 'dcterms.modified'];
  return firstDate([text(data?.['dateModified']), ...inHead.map((name) => meta(metas, name))]);
}

function canonicalOf(page: Document, metas: Metas, url: string): string | undefined {
  const href = page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? meta(metas, 'og:url');
  const full = href ? parseUrl(href, url || undefined)?.href : undefined;
  return full && address.test(full) ? full : undefined;
}

const given = (values: readonly (string | undefined)[]): readonly string[] =>
  values.filter((value): value is string => value !== undefined);

function languagesOf(page: Document, metas: Metas, data: Json | undefined): readonly string[] {
  const equiv = page.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content');
  const root = page.documentElement;
  const inRoot = [root.getAttribute('lang'), root.getAttribute('xml:lang'), page.body?.getAttribute('lang')];
  const tags = [...inRoot, equiv, meta(metas, 'og:locale', 'dc.language', 'language'), data?.['inLanguage']];
  return given(tags.map((tag) => text(tag)?.split(',')[0]));
}

/** schema.org's isAccessibleForFree, as a boolean or as its name. */
function freeOf(data: Json | undefined): boolean | undefined {
  const said = String(data?.['isAccessibleForFree'] ?? '').toLowerCase();
  return said === 'true' || said === 'false' ? said === 'true' : undefined;
}

/** Reads head, JSON-LD and microdata; the page is not changed. `url` makes relative addresses absolute. */
export function metadataOf(page: Document, url: string): Metadata {
  const all = linkedData(page);
  const data = all.find((node) => isTyped(node, articleType));
  const website = all.find((node) => isTyped(node, /^WebSite$/));
  const metas = metasOf(page);
  const title = text(page.querySelector('title')?.textContent);
  return {
    titles: given([text(data?.['headline']), meta(metas, 'og:title'), meta(metas, 'twitter:title'), title]),
    byline: bylineOf(page, metas, data),
    translator: nameOf(listOf(data?.['translator'])[0]),
    isFree: freeOf(data),
    published: publishedOf(page, metas, data),
    modified: modifiedOf(metas, data),
    site: meta(metas, 'og:site_name', 'application-name') ?? nameOf(data?.['publisher']) ?? nameOf(website),
    description: meta(metas, 'og:description', 'description', 'twitter:description'),
    canonical: canonicalOf(page, metas, url),
    languages: languagesOf(page, metas, data),
    isArticle: data !== undefined || meta(metas, 'og:type') === 'article',
  };
}
