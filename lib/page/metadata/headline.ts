import { computeTextWeight, toSearchKey } from '../../text/fold-whitespace';
import { namesOf } from '../blocks/class-names';
import { holders, type Run } from '../blocks/text-runs';
import type { Metadata } from './head-metadata';

export interface Headline {
  readonly text: string;
  /** The run that shows it; none where only the head names it. */
  readonly run?: Run;
}

const same = (a: string, b: string): boolean => toSearchKey(a).toLowerCase() === toSearchKey(b).toLowerCase();

const divider = /\s{1,9}[|\u2013\u2014:\u00BB\u00B7\u2022-]{1,9}\s{1,9}|\s{0,9}\|\s{0,9}/;

/** "Headline | Site" and "Site - Section - Headline" to the headline: the longest part that is not the site's name. */
export function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(divider).filter((part) => part !== '');
  if (parts.length < 2 || !/\p{L}/u.test(parts.at(-1) ?? '')) return title;
  const first = parts[0] as string;
  const last = parts.at(-1) as string;
  if (site && same(last, site))
    return title
      .slice(0, title.lastIndexOf(last))
      .replace(/(?<![\s|\u2013\u2014:\u00BB\u00B7\u2022-])[\s|\u2013\u2014:\u00BB\u00B7\u2022-]+$/, '');
  if (site && same(first, site))
    return title.slice(first.length).replace(/^[\s|\u2013\u2014:\u00BB\u00B7\u2022-]+/, '');
  if (!title.includes('|') && computeTextWeight(last) > 25) return title;
  return parts.reduce((best, part) => (computeTextWeight(part) > computeTextWeight(best) ? part : best), first);
}

/** Everything by which sites part headline, section and name in the title element. */
const partsOf = (title: string): readonly string[] =>
  title
    .split(/\s{1,9}[|\u2013\u2014:\u00BB\u00B7\u2022-]{1,9}\s{1,9}|\s{0,9}[|_\uFF5C]\s{0,9}|:\s{1,9}/)
    .filter((part) => computeTextWeight(part) >= 8);

function isTopHeading(holder: Element): boolean {
  const role = holder.getAttribute('role') === 'heading' && holder.getAttribute('aria-level') === '1';
  return role || holder.tagName.toUpperCase() === 'H1';
}

/** The site's name as a link to its first page, which old templates make the page's first heading. */
function isHomeLink(run: Run): boolean {
  const href = run.pieces[0]?.node.parentElement?.closest('a')?.getAttribute('href') ?? undefined;
  return run.linked > 0.9 && href !== undefined && /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/i.test(href);
}

const agrees = (run: Run, titles: readonly string[]): boolean => {
  const key = toSearchKey(run.text).toLowerCase();
  return titles.some((title) => {
    const given = toSearchKey(title).toLowerCase();
    return (key.length >= 8 && given.includes(key)) || (given.length >= 12 && key.startsWith(given));
  });
};

/** Where several first-level headings stand (a logo is often one): the last before the text begins. */
function nearest(headings: readonly Run[], runs: readonly Run[], firstKept: Run | undefined): Run | undefined {
  const end = firstKept ? runs.indexOf(firstKept) : runs.length;
  const before = headings.filter((run) => runs.indexOf(run) <= end);
  return before.at(-1) ?? headings[0];
}

const titleName = /-(?:news|article|post|entry|story|detail|artikel|articulo|noticia)-?(?:title|headline|heading)-/;

/** What the page's own names call the headline, shortly before the text. */
function marked(runs: readonly Run[], root: Element, firstKept: Run | undefined): Run | undefined {
  const end = firstKept ? runs.indexOf(firstKept) : 0;
  const near = runs.slice(Math.max(0, end - 12), end + 1).filter((run) => run.weight >= 12 && run.weight <= 240);
  const inner = (run: Run): readonly Element[] => {
    const own = run.pieces[0]?.node.parentElement;
    return [...(own ? [own] : []), ...holders(run, root).slice(0, 2)];
  };
  return near.find((run) =>
    inner(run).some((at) => at.getAttribute('itemprop') === 'headline' || titleName.test(namesOf(at))),
  );
}

/** The run that shows one of these in full, the first of them first. */
function showing(runs: readonly Run[], titles: readonly string[]): Run | undefined {
  const shown = runs.filter((run) => !isHomeLink(run));
  const found = titles.map((title) => title.length >= 8 && shown.find((run) => same(title, run.text)));
  return found.find((run) => run) || undefined;
}

/**
 * The headline: what the page shows as its first heading, preferring the heading that agrees with the head's titles;
 * else any run that shows one of them, or the longest part of one, in full; else the first of them without the site's
 * name.
 */
export function headlineOf(
  runs: readonly Run[],
  kept: readonly Run[],
  root: Element,
  { titles, site }: Pick<Metadata, 'titles' | 'site'>,
): Headline {
  const isSite = (run: Run): boolean => site !== undefined && same(run.text, site);
  const named = titles.map((title) => withoutSite(title, site));
  const longest = (parts: readonly string[]): string =>
    parts.reduce((a, b) => (computeTextWeight(b) > computeTextWeight(a) ? b : a), '');
  const parts = titles.map((title) => longest(partsOf(title)));
  const tops = runs.filter((run) => /^H[1-4]$/i.test(run.block.tagName) && !isSite(run));
  const headings = runs.filter((run) => holders(run, root).some(isTopHeading) && !isSite(run));
  const agreeing = headings.filter((run) => agrees(run, titles) && !isHomeLink(run));
  const run =
    nearest(agreeing, runs, kept[0]) ??
    marked(runs, root, kept[0]) ??
    showing(runs, named) ??
    showing(runs, parts) ??
    showing(tops, titles.flatMap(partsOf)) ??
    nearest(headings, runs, kept[0]);
  return run ? { text: run.text, run } : { text: named[0] ?? '' };
}
