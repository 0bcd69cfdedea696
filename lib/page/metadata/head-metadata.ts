/** Reads what a page's head, JSON-LD and microdata say about its article. */
import { foldWhitespace } from '../../text/fold-whitespace';
import { isRecord } from '../../util/json';
import { parseUrl } from '../../util/url';
import { isPlausibleYear } from '../publication-date/calendars';
import { findPageDates, normalizeDateLine } from '../publication-date/parse-dates';
import { isPersonName } from './byline';
import { type JsonLdNode, parseJsonLd } from './json-ld';

/** What a page's metadata say about its article. Texts are as found, with white space folded; all may be missing. */
export interface HeadMetadata {
  /** Headlines, most trustworthy first: JSON-LD, Open Graph, Twitter, the title element. */
  readonly titles: readonly string[];
  readonly byline?: string;
  /** Who is responsible for the text where nobody is named as its writer: an editorial office, the paper. */
  readonly publisher?: string;
  readonly translator?: string;
  /** Whether the whole article is free, where the page says so. */
  readonly isFree?: boolean;
  /** Publication date, ISO 8601. */
  readonly published?: string;
  /** Date of the last change, ISO 8601. */
  readonly modified?: string;
  /** Name of the site. */
  readonly site?: string;
  readonly description?: string;
  /** Absolute URL, http or https, that the page declares as its own. */
  readonly canonical?: string;
  /** Language tags as declared, most trustworthy first. */
  readonly languages: readonly string[];
  /** Whether the page declares that it is an article. */
  readonly isArticle: boolean;
}

const toJsonArray = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value == null ? [] : [value];

const articleTypePattern = /(?:Article|BlogPosting|Report|Recipe|Review|CreativeWork|SocialMediaPosting)$/;

const hasJsonLdType = (node: JsonLdNode, pattern: RegExp): boolean =>
  toJsonArray(node['@type']).some((type) => typeof type === 'string' && pattern.test(type));

/** Reads the nodes of the page's JSON-LD, at the top level, in a @graph or as what a page is about. */
function readJsonLdNodes(page: Document): readonly JsonLdNode[] {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const top = scripts.flatMap((script) => toJsonArray(parseJsonLd(script.textContent ?? '')).filter(isRecord));
  return top
    .flatMap((node) => [node, ...toJsonArray(node['@graph']).filter(isRecord)])
    .flatMap((node) => [node, ...toJsonArray(node['mainEntity']).filter(isRecord)]);
}

const toMetadataText = (value: unknown): string | undefined => {
  const folded = typeof value === 'string' ? foldWhitespace(value) : '';
  return folded === '' ? undefined : folded;
};

const getNodeName = (value: unknown): string | undefined => toMetadataText(isRecord(value) ? value['name'] : value);

/** An author as JSON-LD names one. */
interface DeclaredAuthor {
  readonly name: string;
  readonly isOrganization: boolean;
}

/** Reads an author: a name, a node or a reference to one. A given and a family name are joined. */
function readAuthor(value: unknown, nodes: readonly JsonLdNode[]): readonly DeclaredAuthor[] {
  if (!isRecord(value)) return listAuthor(toMetadataText(value), false);
  const id = value['name'] === undefined ? value['@id'] : undefined;
  const named =
    id === undefined ? undefined : nodes.find((other) => other['@id'] === id && other['name'] !== undefined);
  const node: JsonLdNode = named ?? value;
  const parts = [node['givenName'], node['familyName']].map(toMetadataText).filter((part) => part !== undefined);
  return listAuthor(getNodeName(node) ?? toMetadataText(parts.join(' ')), hasJsonLdType(node, /Organization$/));
}

const listAuthor = (name: string | undefined, isOrganization: boolean): readonly DeclaredAuthor[] =>
  name === undefined ? [] : [{ name, isOrganization }];

type MetaTags = ReadonlyMap<string, string>;

/**
 * Reads the content of the page's meta elements by property, name or itemprop, in lower case. The first of a name
 * counts.
 */
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

/** Joins all contents of the meta elements of a property or name that is given once for each author. */
function readAllMetaContents(page: Document, name: string): string | undefined {
  const elements = page.querySelectorAll(`meta[property="${name}" i], meta[name="${name}" i]`);
  const contents = [...elements].map((element) => toMetadataText(element.getAttribute('content')));
  const names = contents.filter((content) => content !== undefined && !webUrlPattern.test(content));
  return toMetadataText([...new Set(names)].join(', '));
}

const webUrlPattern = /^https?:\/\//i;

/** Reads the authors from JSON-LD, else from meta elements, else from the first element marked as author. */
function readHeadByline(
  page: Document,
  metas: MetaTags,
  nodes: readonly JsonLdNode[],
  data: JsonLdNode | undefined,
): string | undefined {
  const ownNames = [
    getNodeName(data?.['publisher']),
    getMetaContent(metas, 'publisher'),
    getMetaContent(metas, 'og:site_name', 'application-name'),
  ].map((name) => name?.toLowerCase());
  const isOwn = (name: string): boolean => ownNames.includes(name.toLowerCase());
  const authors = toJsonArray(data?.['author']).flatMap((author) => readAuthor(author, nodes));
  const hasPerson = authors.some(({ name, isOrganization }) => !isOrganization && !isOwn(name));
  const metaByline = [
    getMetaContent(metas, 'author'),
    readAllMetaContents(page, 'article:author'),
    readAllMetaContents(page, 'dc.creator'),
  ].find(
    (name) =>
      name &&
      !isOwn(name) &&
      (authors.length === 0 || isPersonName(name)) &&
      !authors.some((author) => author.name === name),
  );
  const declaredByline = hasPerson ? [...new Set(authors.map(({ name }) => name))].join(', ') : metaByline;
  const markedAuthor = toMetadataText(page.querySelector('[rel~="author"], [itemprop="author"]')?.textContent);
  return [declaredByline, markedAuthor].find((name) => name && name.length <= 100 && !webUrlPattern.test(name));
}

/** Dates in ISO 8601; others are ignored. */
const isoDatePattern =
  /^\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** Whether a date is one that a content management system writes for none, or before there were web pages. */
const isPlausibleDate = (date: string): boolean => isPlausibleYear(Number(date.slice(0, 4)), 'gregory');

/** Matches the dates of e-mail and HTTP: "Thu, 25 Apr 2024 14:07:00 GMT". */
const mailDatePattern = /^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}(?::\d{2})? (?:[+-]\d{4}|GMT|UTC?)$/;

/** Reads a date in ISO 8601, in the form of e-mail, or as people write it in the page's language. */
function toIsoDate(date: string, language: string): string | undefined {
  if (isoDatePattern.test(date)) return date.replace(' ', 'T').replace(/(:\d{2})\.\d+/, '$1');
  if (mailDatePattern.test(date)) return new Date(date).toISOString().replace('.000', '');
  return date.length <= MAX_DATE_LENGTH ? findPageDates(normalizeDateLine(date), { language })[0]?.iso : undefined;
}

/** The longest date in words, in UTF-16 units. */
const MAX_DATE_LENGTH = 60;

/** Finds the first date that can be read, in ISO 8601 without fractions of a second. */
const findFirstDate = (dates: readonly (string | undefined)[], language: string): string | undefined =>
  dates
    .map((date) => (date === undefined ? undefined : toIsoDate(date, language)))
    .find((date) => date !== undefined && isPlausibleDate(date));

/** Expands dates such as "20250312114530", as Korean portals write them, to ISO 8601. */
const expandCompactDate = (date: string | undefined): string | undefined =>
  date?.replace(
    /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?$/,
    (_, y, m, d, h, min, s) => `${y}-${m}-${d}T${h}:${min}${s ? `:${s}` : ''}`,
  );

/**
 * Reads machine-readable dates in the body: microdata, microformats and time elements. Those in navigation and asides
 * belong to other articles, and those in the site's header or footer are today's.
 */
function readMarkupDates(page: Document): readonly (string | undefined)[] {
  const dateElements = [...page.querySelectorAll('[itemprop~="datePublished"], abbr.published[title], time[datetime]')];
  const articleElements = dateElements.filter(
    (element) =>
      !element.closest('nav, aside') && (element.closest('article, main') || !element.closest('header, footer')),
  );
  return ['content', 'datetime', 'title'].flatMap((name) =>
    articleElements.map((element) => toMetadataText(element.getAttribute(name))),
  );
}

function readPublishedDate(
  page: Document,
  metas: MetaTags,
  data: JsonLdNode | undefined,
  language: string,
): string | undefined {
  const metaNames = [
    'article:published_time',
    'datePublished',
    'pubdate',
    'publishdate',
    'publish-date',
    'dc.date',
    'date',
  ];
  const metaDates = [
    ...metaNames.map((name) => getMetaContent(metas, name)),
    expandCompactDate(getMetaContent(metas, 'og:regDate', 'regDate')),
  ];
  return findFirstDate([toMetadataText(data?.['datePublished']), ...metaDates, ...readMarkupDates(page)], language);
}

function readModifiedDate(metas: MetaTags, data: JsonLdNode | undefined, language: string): string | undefined {
  const metaNames = ['article:modified_time', 'og:updated_time', 'dateModified', 'last-modified', 'dcterms.modified'];
  return findFirstDate(
    [toMetadataText(data?.['dateModified']), ...metaNames.map((name) => getMetaContent(metas, name))],
    language,
  );
}

function readCanonicalUrl(page: Document, metas: MetaTags, url: string): string | undefined {
  const href = page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? getMetaContent(metas, 'og:url');
  const absoluteUrl = href ? parseUrl(href, url || undefined)?.href : undefined;
  return absoluteUrl && webUrlPattern.test(absoluteUrl) ? absoluteUrl : undefined;
}

const filterDefined = (values: readonly (string | undefined)[]): readonly string[] =>
  values.filter((value): value is string => value !== undefined);

function readLanguageTags(page: Document, metas: MetaTags, data: JsonLdNode | undefined): readonly string[] {
  const metaEquivalent = page.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content');
  const root = page.documentElement;
  const rootTags = [root.getAttribute('lang'), root.getAttribute('xml:lang'), page.body?.getAttribute('lang')];
  const tags = [
    ...rootTags,
    metaEquivalent,
    getMetaContent(metas, 'og:locale', 'dc.language', 'language'),
    data?.['inLanguage'],
  ];
  return filterDefined(tags.map((tag) => toMetadataText(tag)?.split(',')[0]));
}

/** The first declared language that dates can be read in; English where there is none. */
function findSupportedLanguage(languages: readonly string[]): string {
  const isSupported = (tag: string): boolean => {
    try {
      return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
    } catch {
      return false;
    }
  };
  return languages.map((tag) => tag.replaceAll('_', '-')).find(isSupported) ?? 'en';
}

/** Reads isAccessibleForFree of schema.org, given as a boolean or as its name; undefined for anything else. */
function readFreeAccess(data: JsonLdNode | undefined): boolean | undefined {
  const value = String(data?.['isAccessibleForFree'] ?? '').toLowerCase();
  return value === 'true' || value === 'false' ? value === 'true' : undefined;
}

/**
 * Reads the metadata of a page without changing it. `url` makes relative addresses absolute; it may be empty. Never
 * fails.
 */
export function readHeadMetadata(page: Document, url: string): HeadMetadata {
  const nodes = readJsonLdNodes(page);
  const data = nodes.find((node) => hasJsonLdType(node, articleTypePattern));
  const website = nodes.find((node) => hasJsonLdType(node, /^WebSite$/));
  const metas = readMetaTags(page);
  const title = toMetadataText(page.querySelector('title')?.textContent);
  const languages = readLanguageTags(page, metas, data);
  const language = findSupportedLanguage(languages);
  return {
    titles: filterDefined([
      toMetadataText(data?.['headline']),
      getMetaContent(metas, 'og:title'),
      getMetaContent(metas, 'twitter:title'),
      title,
    ]),
    byline: readHeadByline(page, metas, nodes, data),
    publisher: toJsonArray(data?.['author']).flatMap((author) => readAuthor(author, nodes))[0]?.name,
    translator: getNodeName(toJsonArray(data?.['translator'])[0]),
    isFree: readFreeAccess(data),
    published: readPublishedDate(page, metas, data, language),
    modified: readModifiedDate(metas, data, language),
    site:
      getMetaContent(metas, 'og:site_name', 'application-name') ??
      getNodeName(data?.['publisher']) ??
      getNodeName(website),
    description: getMetaContent(metas, 'og:description', 'description', 'twitter:description'),
    canonical: readCanonicalUrl(page, metas, url),
    languages,
    isArticle: data !== undefined || getMetaContent(metas, 'og:type') === 'article',
  };
}
