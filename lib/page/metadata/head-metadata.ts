import { foldWhitespace } from '../../text/fold-whitespace';
import { isRecord } from '../../util/json';
import { parseUrl } from '../../util/url';
import { type JsonLdNode, parseJsonLd } from './json-ld';

/** What a page's head says about its article. Everything is as found, folded, and may be missing. */
export interface HeadMetadata {
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

const toJsonArray = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value == null ? [] : [value];

const articleTypePattern = /(?:Article|BlogPosting|Report|Recipe|Review|CreativeWork|SocialMediaPosting)$/;

const hasJsonLdType = (node: JsonLdNode, pattern: RegExp): boolean =>
  toJsonArray(node['@type']).some((type) => typeof type === 'string' && pattern.test(type));

/** The nodes of the page's JSON-LD, top level or in a @graph. */
function readJsonLdNodes(page: Document): readonly JsonLdNode[] {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const top = scripts.flatMap((script) => toJsonArray(parseJsonLd(script.textContent ?? '')).filter(isRecord));
  return top.flatMap((node) => [node, ...toJsonArray(node['@graph']).filter(isRecord)]);
}

const toMetadataText = (value: unknown): string | undefined => {
  const folded = typeof value === 'string' ? foldWhitespace(value) : '';
  return folded === '' ? undefined : folded;
};

const getNodeName = (value: unknown): string | undefined => toMetadataText(isRecord(value) ? value['name'] : value);

type MetaTags = ReadonlyMap<string, string>;

/** Content of the page's meta elements by property, name or itemprop, in lower case; the first of a name counts. */
function readMetaTags(page: Document): MetaTags {
  const metas = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const content = toMetadataText(element.getAttribute('content'));
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && content && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

const getMetaContent = (metas: MetaTags, ...names: readonly string[]): string | undefined =>
  names.map((name) => metas.get(name.toLowerCase())).find((content) => content !== undefined);

const webUrlPattern = /^https?:\/\//i;

function readHeadByline(page: Document, metas: MetaTags, data: JsonLdNode | undefined): string | undefined {
  const named = toJsonArray(data?.['author'])
    .map(getNodeName)
    .filter((name) => name !== undefined);
  const written = named.length > 0 ? named.join(', ') : getMetaContent(metas, 'author', 'article:author', 'dc.creator');
  const shown = toMetadataText(page.querySelector('[rel~="author"], [itemprop="author"]')?.textContent);
  return [written, shown].find((name) => name && name.length <= 100 && !webUrlPattern.test(name));
}

/** ISO 8601 as the page gives it; anything else is left out, and fractions of a second no one reads. */
const isoDatePattern =
  /^\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

const findFirstIsoDate = (all: readonly (string | undefined)[]): string | undefined =>
  all
    .find((date) => date !== undefined && isoDatePattern.test(date))
    ?.replace(' ', 'T')
    .replace(/(:\d{2})\.\d+/, '$1');

/** "20250312114530", as Korean portals write it. */
const expandCompactDate = (date: string | undefined): string | undefined =>
  date?.replace(
    /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?$/,
    (_, y, m, d, h, min, s) => `${y}-${m}-${d}T${h}:${min}${s ? `:${s}` : ''}`,
  );

/** Dates for machines among what is shown: of microdata, microformats and time elements, but not those of other stories. */
function readMarkupDates(page: Document): readonly (string | undefined)[] {
  const marked = [...page.querySelectorAll('[itemprop~="datePublished"], abbr.published[title], time[datetime]')];
  const own = marked.filter((element) => !element.closest('nav, aside'));
  return ['content', 'datetime', 'title'].flatMap((name) =>
    own.map((element) => toMetadataText(element.getAttribute(name))),
  );
}

function readPublishedDate(page: Document, metas: MetaTags, data: JsonLdNode | undefined): string | undefined {
  const inHead = [
    'article:published_time',
    'datePublished',
    'pubdate',
    'publishdate',
    'publish-date',
    'dc.date',
    'date',
  ];
  const named = [
    ...inHead.map((name) => getMetaContent(metas, name)),
    expandCompactDate(getMetaContent(metas, 'og:regDate', 'regDate')),
  ];
  return findFirstIsoDate([toMetadataText(data?.['datePublished']), ...named, ...readMarkupDates(page)]);
}

function readModifiedDate(metas: MetaTags, data: JsonLdNode | undefined): string | undefined {
  const inHead = ['article:modified_time', 'og:updated_time', 'dateModified', 'last-modified', 'dcterms.modified'];
  return findFirstIsoDate([
    toMetadataText(data?.['dateModified']),
    ...inHead.map((name) => getMetaContent(metas, name)),
  ]);
}

function readCanonicalUrl(page: Document, metas: MetaTags, url: string): string | undefined {
  const href = page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? getMetaContent(metas, 'og:url');
  const full = href ? parseUrl(href, url || undefined)?.href : undefined;
  return full && webUrlPattern.test(full) ? full : undefined;
}

const filterDefined = (values: readonly (string | undefined)[]): readonly string[] =>
  values.filter((value): value is string => value !== undefined);

function readLanguageTags(page: Document, metas: MetaTags, data: JsonLdNode | undefined): readonly string[] {
  const equiv = page.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content');
  const root = page.documentElement;
  const inRoot = [root.getAttribute('lang'), root.getAttribute('xml:lang'), page.body?.getAttribute('lang')];
  const tags = [...inRoot, equiv, getMetaContent(metas, 'og:locale', 'dc.language', 'language'), data?.['inLanguage']];
  return filterDefined(tags.map((tag) => toMetadataText(tag)?.split(',')[0]));
}

/** schema.org's isAccessibleForFree, as a boolean or as its name. */
function readFreeAccess(data: JsonLdNode | undefined): boolean | undefined {
  const said = String(data?.['isAccessibleForFree'] ?? '').toLowerCase();
  return said === 'true' || said === 'false' ? said === 'true' : undefined;
}

/** Reads head, JSON-LD and microdata; the page is not changed. `url` makes relative addresses absolute. */
export function readHeadMetadata(page: Document, url: string): HeadMetadata {
  const all = readJsonLdNodes(page);
  const data = all.find((node) => hasJsonLdType(node, articleTypePattern));
  const website = all.find((node) => hasJsonLdType(node, /^WebSite$/));
  const metas = readMetaTags(page);
  const title = toMetadataText(page.querySelector('title')?.textContent);
  return {
    titles: filterDefined([
      toMetadataText(data?.['headline']),
      getMetaContent(metas, 'og:title'),
      getMetaContent(metas, 'twitter:title'),
      title,
    ]),
    byline: readHeadByline(page, metas, data),
    translator: getNodeName(toJsonArray(data?.['translator'])[0]),
    isFree: readFreeAccess(data),
    published: readPublishedDate(page, metas, data),
    modified: readModifiedDate(metas, data),
    site:
      getMetaContent(metas, 'og:site_name', 'application-name') ??
      getNodeName(data?.['publisher']) ??
      getNodeName(website),
    description: getMetaContent(metas, 'og:description', 'description', 'twitter:description'),
    canonical: readCanonicalUrl(page, metas, url),
    languages: readLanguageTags(page, metas, data),
    isArticle: data !== undefined || getMetaContent(metas, 'og:type') === 'article',
  };
}
