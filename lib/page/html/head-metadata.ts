/** Reads what a page's head, JSON-LD and microdata say about its article. */
import { isRecord } from '../../core/json';
import { createLazy, memoizeBounded, TAG_CACHE } from '../../core/memoize';
import { parseUrl } from '../../core/url';
import { isPlausibleYear } from '../dates/month-names';
import { findPageDates, normalizeDateLine } from '../dates/parse-dates';
import { isPersonName } from './byline';
import {
  getMetaContent,
  getNodeName,
  type HeadData,
  hasJsonLdType,
  type JsonLdNode,
  type MetaTags,
  readHeadData,
  toJsonArray,
  toMetadataText,
  webUrlPattern,
} from './head-data';

// Reads when an article was published and changed from the page's head and machine-readable markup.

/** Dates in ISO 8601; others are ignored. */
const isoDatePattern =
  /^\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** Whether a date is one that a content management system writes for none, or before there were web pages. */
const isPlausibleDate = (date: string): boolean => isPlausibleYear(Number(date.slice(0, 4)), 'gregory');

/** Matches the dates of e-mail and HTTP: "Thu, 25 Apr 2024 14:07:00 GMT". */
const mailDatePattern = /^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}(?::\d{2})? (?:[+-]\d{4}|GMT|UTC?)$/;

/** Reads a date in ISO 8601, in the form of e-mail, or as people write it in the page's language. */
function toIsoDate(date: string, getLanguage: () => string): string | undefined {
  if (isoDatePattern.test(date)) return date.replace(' ', 'T').replace(/(:\d{2})\.\d+/, '$1');
  if (mailDatePattern.test(date)) return new Date(date).toISOString().replace('.000', '');
  if (date.length > MAX_DATE_LENGTH) return undefined;
  return findPageDates(normalizeDateLine(date), { language: getLanguage() })[0]?.iso;
}

/** The longest date in words, in UTF-16 units. */
const MAX_DATE_LENGTH = 60;

/** Finds the first date that can be read, in ISO 8601 without fractions of a second. Those behind it are not read. */
function findFirstDate(dates: Iterable<string | undefined>, getLanguage: () => string): string | undefined {
  for (const date of dates) {
    const read = date === undefined ? undefined : toIsoDate(date, getLanguage);
    if (read !== undefined && isPlausibleDate(read)) return read;
  }
  return undefined;
}

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
function* readMarkupDates(page: Document): Iterable<string | undefined> {
  const dateElements = [...page.querySelectorAll('[itemprop~="datePublished"], abbr.published[title], time[datetime]')];
  const articleElements = dateElements.filter(
    (element) =>
      !element.closest('nav, aside') && (element.closest('article, main') || !element.closest('header, footer')),
  );
  for (const name of ['content', 'datetime', 'title'])
    for (const element of articleElements) yield toMetadataText(element.getAttribute(name));
}

/** Reads the publication date, ISO 8601; `getLanguage` gives the language that dates in words are read in. */
export function readPublishedDate({ page, metas, article }: HeadData, getLanguage: () => string): string | undefined {
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
  return (
    findFirstDate([toMetadataText(article?.['datePublished']), ...metaDates], getLanguage) ??
    findFirstDate(readMarkupDates(page), getLanguage)
  );
}

/** Reads the date of the last change, ISO 8601. */
export function readModifiedDate({ metas, article }: HeadData, getLanguage: () => string): string | undefined {
  const metaNames = ['article:modified_time', 'og:updated_time', 'dateModified', 'last-modified', 'dcterms.modified'];
  return findFirstDate(
    [toMetadataText(article?.['dateModified']), ...metaNames.map((name) => getMetaContent(metas, name))],
    getLanguage,
  );
}

// Reads who wrote an article from the page's head: persons rather than the paper.

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

/** Joins all contents of the meta elements of a property or name that is given once for each author. */
function readAllMetaContents(elements: readonly Element[], name: string): string | undefined {
  const named = elements.filter((element) => element.matches(`meta[property="${name}" i], meta[name="${name}" i]`));
  const contents = named.map((element) => toMetadataText(element.getAttribute('content')));
  const names = contents.filter((content) => content !== undefined && !webUrlPattern.test(content));
  return toMetadataText([...new Set(names)].join(', '));
}

/** The most writers of one article. */
const MAX_WRITERS = 6;

/**
 * Reads the writers that a page links as such, side by side in one element, where the one that it declares is among
 * them: some sites declare only the first or last of several.
 */
function readLinkedAuthors(page: Document, declared: string): string | undefined {
  const links = [...page.querySelectorAll('[rel~="author"]')];
  const names = links.map((link) => toMetadataText(link.textContent) ?? '');
  const own = links[names.indexOf(declared)];
  const box = own && findSharedParent(own, links);
  const writers = [...new Set(names.filter((_, i) => box?.contains(links[i] ?? null)))];
  return writers.length > 1 && writers.length <= MAX_WRITERS && writers.every(isPersonName)
    ? writers.join(', ')
    : undefined;
}

/** An element with more text (UTF-16 units) holds more than the article's writers. */
const MAX_WRITERS_BOX_LENGTH = 300;

/** The small element around a link that holds another of the links: its parent, or one of the two around that. */
function findSharedParent(own: Element, links: readonly Element[]): Element | undefined {
  let parent = own.parentElement;
  for (let level = 0; parent && level < 3; level += 1, parent = parent.parentElement) {
    if ((toMetadataText(parent.textContent)?.length ?? 0) > MAX_WRITERS_BOX_LENGTH) return undefined;
    const box = parent;
    if (links.some((link) => link !== own && box.contains(link))) return box;
  }
  return undefined;
}

/** Who a page's head says wrote the article. */
export interface HeadAuthors {
  /** Persons, separated by commas. */
  readonly byline?: string;
  /** The first author that JSON-LD declares, be it the paper itself. */
  readonly firstAuthor?: string;
}

/** Reads the authors from JSON-LD, else from meta elements, else from the first element marked as author. */
export function readHeadAuthors({ page, elements, metas, nodes, article }: HeadData): HeadAuthors {
  const ownNames = [
    getNodeName(article?.['publisher']),
    getMetaContent(metas, 'publisher'),
    getMetaContent(metas, 'og:site_name', 'application-name'),
  ].map((name) => name?.toLowerCase());
  const isOwn = (name: string): boolean => ownNames.includes(name.toLowerCase());
  const authors = toJsonArray(article?.['author']).flatMap((author) => readAuthor(author, nodes));
  const hasPerson = authors.some(({ name, isOrganization }) => !isOrganization && !isOwn(name));
  const metaByline = [
    getMetaContent(metas, 'author'),
    readAllMetaContents(elements, 'article:author'),
    readAllMetaContents(elements, 'dc.creator'),
  ].find(
    (name) =>
      name &&
      !isOwn(name) &&
      (authors.length === 0 || isPersonName(name)) &&
      !authors.some((author) => author.name === name),
  );
  const declaredByline = hasPerson ? [...new Set(authors.map(({ name }) => name))].join(', ') : metaByline;
  const markedAuthor = toMetadataText(page.querySelector('[rel~="author"], [itemprop="author"]')?.textContent);
  const byline = [declaredByline, markedAuthor].find((name) => name && name.length <= 100 && !webUrlPattern.test(name));
  return { byline: (byline && readLinkedAuthors(page, byline)) ?? byline, firstAuthor: authors[0]?.name };
}

/** What a page's metadata say about its article. Texts are as found, with white space folded; all may be missing. */
export interface HeadMetadata {
  /** Headlines, most trustworthy first: JSON-LD, Open Graph, Twitter, the title element. */
  readonly titles: readonly string[];
  readonly byline?: string;
  /** The first author that JSON-LD declares, be it the paper itself. */
  readonly firstAuthor?: string;
  readonly translator?: string;
  /** Whether the whole article is free, where the page says so. */
  readonly isFree?: boolean;
  /** CSS selectors of what is not free, as the page gives them to search engines. */
  readonly paidParts?: readonly string[];
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

function readCanonicalUrl({ elements, metas }: HeadData, url: string): string | undefined {
  const link = elements.find((element) => element.hasAttribute('rel') && element.matches('link[rel~="canonical"]'));
  const href = link?.getAttribute('href') ?? getMetaContent(metas, 'og:url');
  const absoluteUrl = href ? parseUrl(href, url || undefined)?.href : undefined;
  return absoluteUrl && webUrlPattern.test(absoluteUrl) ? absoluteUrl : undefined;
}

const filterDefined = (values: readonly (string | undefined)[]): readonly string[] =>
  values.filter((value): value is string => value !== undefined);

function readLanguageTags({ page, elements, metas, article }: HeadData): readonly string[] {
  const equivalents = elements.filter((element) => element.hasAttribute('http-equiv'));
  const equivalent = equivalents.find((element) => element.matches('[http-equiv="content-language" i]'));
  const root = page.documentElement;
  const rootTags = [root.getAttribute('lang'), root.getAttribute('xml:lang'), page.body?.getAttribute('lang')];
  const tags = [
    ...rootTags,
    equivalent?.getAttribute('content'),
    getMetaContent(metas, 'og:locale', 'dc.language', 'language'),
    article?.['inLanguage'],
  ];
  return filterDefined(tags.map((tag) => toMetadataText(tag)?.split(',')[0]));
}

const isSupported = memoizeBounded((tag): boolean => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}, TAG_CACHE);

/** The first declared language that dates can be read in; English where there is none. */
const findSupportedLanguage = (languages: readonly string[]): string =>
  languages.map((tag) => tag.replaceAll('_', '-')).find(isSupported) ?? 'en';

/** Reads a value of isAccessibleForFree: a boolean, its name, or its address at schema.org. Undefined for all else. */
const parseFreeAccess = (value: unknown): boolean | undefined => {
  const [name] = /(?:true|false)$/i.exec(String(value ?? '')) ?? [];
  return name === undefined ? undefined : name.toLowerCase() === 'true';
};

/** Parts of the article that are not free, as the page declares them. */
const listPaidParts = (data: JsonLdNode | undefined): readonly JsonLdNode[] =>
  toJsonArray(data?.['hasPart'])
    .filter(isRecord)
    .filter((part) => parseFreeAccess(part['isAccessibleForFree']) === false);

/** Whether all of the article is free, by JSON-LD, by microdata, or by what the page declares to a social network. */
function readFreeAccess(data: JsonLdNode | undefined, metas: MetaTags): boolean | undefined {
  const declared =
    parseFreeAccess(data?.['isAccessibleForFree']) ?? parseFreeAccess(getMetaContent(metas, 'isAccessibleForFree'));
  if (declared !== undefined) return declared;
  const tier = getMetaContent(metas, 'article:content_tier')?.toLowerCase();
  return listPaidParts(data).length > 0 || tier === 'locked' ? false : undefined;
}

const readPaidParts = (data: JsonLdNode | undefined): readonly string[] =>
  listPaidParts(data).flatMap((part) => toJsonArray(part['cssSelector']).filter((one) => typeof one === 'string'));

/**
 * Reads the metadata of a page without changing it. `url` makes relative addresses absolute; it may be empty. Never
 * fails.
 */
export function readHeadMetadata(page: Document, url: string): HeadMetadata {
  const head = readHeadData(page);
  const { metas, nodes, article: data } = head;
  const website = nodes.find((node) => hasJsonLdType(node, /^WebSite$/));
  const title = toMetadataText(page.querySelector('title')?.textContent);
  const languages = readLanguageTags(head);
  // Only for dates in words: asking what `Intl` supports takes long the first time.
  const getLanguage = createLazy(() => findSupportedLanguage(languages));
  return {
    titles: filterDefined([
      toMetadataText(data?.['headline']),
      getMetaContent(metas, 'og:title'),
      getMetaContent(metas, 'twitter:title'),
      title,
    ]),
    ...readHeadAuthors(head),
    translator: getNodeName(toJsonArray(data?.['translator'])[0]),
    isFree: readFreeAccess(data, metas),
    paidParts: readPaidParts(data),
    published: readPublishedDate(head, getLanguage),
    modified: readModifiedDate(head, getLanguage),
    site:
      getMetaContent(metas, 'og:site_name', 'application-name') ??
      getNodeName(data?.['publisher']) ??
      getNodeName(website),
    description: getMetaContent(metas, 'og:description', 'description', 'twitter:description'),
    canonical: readCanonicalUrl(head, url),
    languages,
    isArticle: data !== undefined || getMetaContent(metas, 'og:type') === 'article',
  };
}
