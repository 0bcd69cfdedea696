import { keyOf, weightOf } from './fold';
import type { Metadata } from './metadata';
import { holders, type Run } from './runs';

export interface Headline {
  readonly text: string;
  /** The run that shows it; none where only the head names it. */
  readonly run?: Run;
}

const same = (a: string, b: string): boolean => keyOf(a).toLowerCase() === keyOf(b).toLowerCase();

const divider = /\s+[|\u2013\u2014:\u00BB\u00B7\u2022-]+\s+|\s*\|\s*/;

/** "Headline | Site" and "Site - Section - Headline" to the headline: the longest part that is not the site's name. */
export function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(divider).filter((part) => part !== '');
  if (parts.length < 2 || !/\p{L}/u.test(parts.at(-1) ?? '')) return title;
  const first = parts[0] as string;
  const last = parts.at(-1) as string;
  if (site && same(last, site))
    return title.slice(0, title.lastIndexOf(last)).replace(/[\s|\u2013\u2014:\u00BB\u00B7\u2022-]+$/, '');
  if (site && same(first, site))
    return title.slice(first.length).replace(/^[\s|\u2013\u2014:\u00BB\u00B7\u2022-]+/, '');
  if (!title.includes('|') && weightOf(last) > 25) return title;
  return parts.reduce((best, part) => (weightOf(part) > weightOf(best) ? part : best), first);
}

const hasTag = (run: Run, root: Element, tags: string): boolean =>
  holders(run, root).some((holder) => tags.split(' ').includes(holder.tagName.toUpperCase()));

const agrees = (run: Run, titles: readonly string[]): boolean => {
  const key = keyOf(run.text).toLowerCase();
  return key.length >= 8 && titles.some((title) => keyOf(title).toLowerCase().includes(key));
};

/** Where several first-level headings stand (a logo is often one): the last before the text begins. */
function nearest(headings: readonly Run[], runs: readonly Run[], firstKept: Run | undefined): Run | undefined {
  const end = firstKept ? runs.indexOf(firstKept) : runs.length;
  const before = headings.filter((run) => runs.indexOf(run) <= end);
  return before.at(-1) ?? headings[0];
}

/**
 * The headline: what the page shows as its first heading, preferring the heading that agrees with the head's titles;
 * else any run that shows one of them in full; else the first of them without the site's name.
 */
export function headlineOf(
  runs: readonly Run[],
  kept: readonly Run[],
  root: Element,
  { titles, site }: Pick<Metadata, 'titles' | 'site'>,
): Headline {
  const named = titles.map((title) => withoutSite(title, site));
  const isSite = (run: Run): boolean => site !== undefined && same(run.text, site);
  const headings = runs.filter((run) => hasTag(run, root, 'H1') && !isSite(run));
  const agreeing = headings.filter((run) => agrees(run, titles));
  const run =
    nearest(agreeing, runs, kept[0]) ??
    runs.find((candidate) => named.some((title) => title.length >= 8 && same(title, candidate.text))) ??
    nearest(headings, runs, kept[0]);
  return run ? { text: run.text, run } : { text: named[0] ?? '' };
}
