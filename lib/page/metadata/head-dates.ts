/** Reads when an article was published and changed from the page's head and machine-readable markup. */
import { isPlausibleYear } from '../publication-date/calendars';
import { findPageDates, normalizeDateLine } from '../publication-date/parse-dates';
import { getMetaContent, type HeadData, toMetadataText } from './head-data';

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
