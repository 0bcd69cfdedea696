import type { PlacedLine } from '../../core';
import { addressLanguage, primary } from '../address/address-language';
import { addressOf, cleaned, isDeep, isNoArticle, siteOf } from '../address/normalize-url';
import type { Clue, Signal } from '../clue';
import { relationOf } from '../labeled-links';
import type { Page } from '../page-facts';
import { BONUS, WEIGHT } from '../signal-weights';

interface Foreign {
  readonly run: PlacedLine;
  readonly url: URL;
  readonly lang: string;
  /** The line is this link and nothing else, or its outlet's name and a date. */
  readonly alone: boolean;
}

/** Letters after an outlet's name: ", 14.03.2025." */
const LONGEST_DATE = 20;

function isAlone({ text, links: [link, ...others] }: PlacedLine): boolean {
  if (!link || others.length > 0) return false;
  return link.start === 0 && text.length - link.end <= LONGEST_DATE;
}

function foreignLinks(page: Page, run: PlacedLine): Foreign[] {
  return run.links.flatMap(({ href, hreflang }) => {
    if (!page.mayLeave(href, hreflang)) return [];
    const parsed = addressOf(href, page.markup.base);
    const url = parsed && cleaned(parsed);
    if (!url || siteOf(url) === page.site || page.isSelf(url) || isNoArticle(url) || !isDeep(url)) return [];
    const lang = primary(hreflang) ?? addressLanguage(url);
    if (!lang || relationOf(page, lang) !== 'other') return [];
    return [{ run, url, lang, alone: isAlone(run) }];
  });
}

function firstForeign(page: Page, runs: readonly PlacedLine[]): Foreign | undefined {
  for (const run of runs) {
    const [first] = run.place === 'end' ? foreignLinks(page, run) : [];
    if (first) return first;
  }
  return undefined;
}

const isOfArticle = ({ zone, place, block }: PlacedLine): boolean =>
  zone === 'main' && place !== 'switcher' && !/^(figcaption|figure|li)$/.test(block);

/**
 * The article's only link to an article in another language elsewhere, at the end: in a line of its own, or, where a
 * translator is credited, in a note.
 */
export const onlyForeignLink: Signal = (page: Page, { credit }): readonly Clue[] => {
  const runs = page.runs.filter((run) => run.links.length > 0 && isOfArticle(run));
  if (!credit && !runs.some((run) => run.place === 'end' && isAlone(run))) return [];
  // Every link that is looked at has to be parsed: the first foreign one at the end and a second one anywhere end it.
  const only = firstForeign(page, runs);
  if (!only || !(only.alone || credit)) return [];
  const another = ({ url }: Foreign): boolean => url.href !== only.url.href;
  if (runs.some((run) => foreignLinks(page, run).some(another))) return [];
  const weight = (only.alone ? WEIGHT.onlyForeignLink : 0) + BONUS.otherLanguage + BONUS.otherSite;
  const evidence = { signal: 'only-foreign-link', place: only.run.place, words: '', weight } as const;
  return [{ evidence, url: only.url, lang: only.lang, translates: false }];
};
