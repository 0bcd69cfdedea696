/** Reads what a page's head, JSON-LD and microdata say about its article. */
import { isRecord } from '../../util/json';
import { createLazy } from '../../util/lazy';
import { memoizeBounded, TAG_CACHE } from '../../util/memoize';
import { parseUrl } from '../../util/url';
import { readHeadAuthors } from './head-authors';
import {
  getMetaContent,
  getNodeName,
  type HeadData,
  hasJsonLdType,
  type MetaTags,
  readHeadData,
  toJsonArray,
  toMetadataText,
  webUrlPattern,
} from './head-data';
import { readModifiedDate, readPublishedDate } from './head-dates';
import type { JsonLdNode } from './json-ld';

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
