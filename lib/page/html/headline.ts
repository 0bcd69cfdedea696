/** Finds the headline of an article among the runs of the page. */

import { memoize } from '../../core/memoize';
import { computeTextWeight, hasSameWords, toSearchKey } from '../../text/fold-whitespace';
import { getClassNames } from './class-names';
import type { HeadMetadata } from './head-metadata';
import type { TextRun } from './text-runs';

/** The headline of an article. */
export interface Headline {
  readonly text: string;
  /** The run that shows it; undefined where only the metadata give it. */
  readonly run?: TextRun;
}

const titleDivider = /\s{1,9}[|\u2013\u2014:\u00BB\u00B7\u2022-]{1,9}\s{1,9}|\s{0,9}\|\s{0,9}/;

/**
 * Removes the site's name and section from a title: "Headline | Site" and "Site - Section - Headline" give the
 * headline. Where the site's name is unknown, the longest part is taken.
 */
export function removeSiteName(title: string, site: string | undefined): string {
  const parts = title.split(titleDivider).filter((part) => part !== '');
  if (parts.length < 2 || !/\p{L}/u.test(parts.at(-1) ?? '')) return title;
  const first = parts[0] as string;
  const last = parts.at(-1) as string;
  if (site && hasSameWords(last, site))
    return title
      .slice(0, title.lastIndexOf(last))
      .replace(/(?<![\s|\u2013\u2014:\u00BB\u00B7\u2022-])[\s|\u2013\u2014:\u00BB\u00B7\u2022-]+$/, '');
  if (site && hasSameWords(first, site))
    return title.slice(first.length).replace(/^[\s|\u2013\u2014:\u00BB\u00B7\u2022-]+/, '');
  if (!title.includes('|') && computeTextWeight(last) > 25) return title;
  return parts.reduce(
    (longest, part) => (computeTextWeight(part) > computeTextWeight(longest) ? part : longest),
    first,
  );
}

/** Splits a title at all separators between headline, section and site. Parts with a weight below 8 are left out. */
const splitTitleParts = (title: string): readonly string[] =>
  title
    .split(/\s{1,9}[|\u2013\u2014:\u00BB\u00B7\u2022-]{1,9}\s{1,9}|\s{0,9}[|_\uFF5C]\s{0,9}|:\s{1,9}/)
    .filter((part) => computeTextWeight(part) >= 8);

/** Whether an element is a first-level heading, by its tag or role. */
function isTopHeading(element: Element): boolean {
  const hasHeadingRole = element.getAttribute('role') === 'heading' && element.getAttribute('aria-level') === '1';
  return hasHeadingRole || element.tagName.toUpperCase() === 'H1';
}

/** Whether a run is a link to the home page: old templates make the site's name the first heading. */
function isHomeLink(run: TextRun): boolean {
  const href = run.pieces[0]?.node.parentElement?.closest('a')?.getAttribute('href') ?? undefined;
  return run.linked > 0.9 && href !== undefined && /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/i.test(href);
}

/** Whether a run is part of one of the titles, or begins or ends with one: a kicker may stand before it. */
const hasMatchingTitle = (run: TextRun, titles: readonly string[]): boolean => {
  const key = toSearchKey(run.text).toLowerCase();
  return titles.some((title) => {
    const titleKey = toSearchKey(title).toLowerCase();
    return (
      (key.length >= 8 && titleKey.includes(key)) ||
      (titleKey.length >= 12 && (key.startsWith(titleKey) || key.endsWith(titleKey)))
    );
  });
};

/**
 * Finds the last heading before the text begins, else the first heading. The first one before the text is often a logo.
 */
function findNearestHeading(
  headings: readonly TextRun[],
  runs: readonly TextRun[],
  firstKept: TextRun | undefined,
): TextRun | undefined {
  const end = firstKept ? runs.indexOf(firstKept) : runs.length;
  const before = headings.filter((run) => runs.indexOf(run) <= end);
  return before.at(-1) ?? headings[0];
}

const titleClassPattern =
  /-(?:news|article|post|entry|story|detail|artikel|articulo|noticia)-?(?:title|headline|heading)-/;

/** Finds the run that class name or microdata mark as the headline, among the last runs before the text. */
function findMarkedHeadline(runs: readonly TextRun[], firstKept: TextRun | undefined): TextRun | undefined {
  const end = firstKept ? runs.indexOf(firstKept) : 0;
  const nearbyRuns = runs.slice(Math.max(0, end - 12), end + 1).filter((run) => run.weight >= 12 && run.weight <= 240);
  const listNearElements = (run: TextRun): readonly Element[] => {
    const parent = run.pieces[0]?.node.parentElement;
    return [...(parent ? [parent] : []), ...run.containers.slice(0, 2)];
  };
  return nearbyRuns.find((run) =>
    listNearElements(run).some(
      (element) => element.getAttribute('itemprop') === 'headline' || titleClassPattern.test(getClassNames(element)),
    ),
  );
}

/** Finds the run that shows one of these titles in full; earlier titles are preferred. */
function findTitleRun(runs: readonly TextRun[], titles: readonly string[]): TextRun | undefined {
  const showsTitle = (run: TextRun, title: string): boolean => hasSameWords(title, run.text) && !isHomeLink(run);
  const longTitles = titles.filter((title) => title.length >= 8);
  return longTitles.map((title) => runs.find((run) => showsTitle(run, title))).find((run) => run !== undefined);
}

/**
 * Finds the headline. In this order: a first-level heading that agrees with the metadata's titles; a run marked as the
 * headline; a run that shows a title, its longest part or, as a heading, any part in full; any first-level heading.
 * Where no run is found, the first title without the site's name; empty where there is no title.
 */
export function findHeadline(
  runs: readonly TextRun[],
  kept: readonly TextRun[],
  { titles, site }: Pick<HeadMetadata, 'titles' | 'site'>,
): Headline {
  const isSite = (run: TextRun): boolean => site !== undefined && hasSameWords(run.text, site);
  const cleanTitles = titles.map((title) => removeSiteName(title, site));
  const findLongest = (parts: readonly string[]): string =>
    parts.reduce((a, b) => (computeTextWeight(b) > computeTextWeight(a) ? b : a), '');
  const longestParts = titles.map((title) => findLongest(splitTitleParts(title)));
  const headingRuns = runs.filter((run) => /^H[1-4]$/i.test(run.block.tagName) && !isSite(run));
  const isHeading = memoize(isTopHeading);
  const headings = runs.filter((run) => run.containers.some(isHeading) && !isSite(run));
  const matchingHeadings = headings.filter((run) => hasMatchingTitle(run, titles) && !isHomeLink(run));
  const run =
    findNearestHeading(matchingHeadings, runs, kept[0]) ??
    findMarkedHeadline(runs, kept[0]) ??
    findTitleRun(runs, cleanTitles) ??
    findTitleRun(runs, longestParts) ??
    findTitleRun(headingRuns, titles.flatMap(splitTitleParts)) ??
    findNearestHeading(headings, runs, kept[0]);
  return run ? { text: run.text, run } : { text: cleanTitles[0] ?? '' };
}
