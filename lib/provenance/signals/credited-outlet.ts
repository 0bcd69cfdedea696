/** The signal of a line that is nothing but a link to another outlet, on a page that credits a translator. */
import type { PlacedLine } from '../../core';
import { guessAddressLanguage } from '../address/address-language';
import { getRegisteredSite } from '../address/normalize-url';
import type { Clue, SignalFinder } from '../clue';
import { compareLanguages, LANGUAGE_BONUSES } from '../labeled-links';
import { toCandidateUrl } from '../link-spans';
import { isBesideBook } from '../notices/about-book';
import type { PageFacts } from '../page-facts';
import { SIGNAL_BONUSES, SIGNAL_WEIGHTS } from '../signal-weights';

/** The longest name of an outlet, and how many letters may stand beside it: a country, a date. */
const MAX_NAME_LENGTH = 40;
const MAX_BESIDE_LENGTH = 24;

/** The address that a line's only link leads to, where the line is the name of an outlet and little else. */
function getOutletUrl(page: PageFacts, run: PlacedLine, index: number): URL | undefined {
  const [link, ...others] = run.links;
  if (!link || others.length > 0 || run.zone !== 'main' || (run.place !== 'byline' && run.place !== 'end'))
    return undefined;
  if (page.vocabulary.find('picture', page.plainAt(index)).length > 0) return undefined;
  const length = link.end - link.start;
  if (
    length > MAX_NAME_LENGTH ||
    run.text.length - length > MAX_BESIDE_LENGTH ||
    /^(?:figcaption|figure|li|h\d)$/.test(run.block)
  )
    return undefined;
  const url = toCandidateUrl(page, link.href);
  return url && getRegisteredSite(url) !== page.site && !isBesideBook(page.runs, index) ? url : undefined;
}

/**
 * Finds the outlet that stands beside byline or end of a page that credits a translator, where an icon or nothing says
 * what it is: "〈icon〉 The Harbour Times". It must be the only such line.
 */
export const findCreditedOutletClues: SignalFinder = (page, { credit }): readonly Clue[] => {
  if (!credit) return [];
  const urls = page.runs.flatMap((run, index) => {
    const url = getOutletUrl(page, run, index);
    return url ? [{ url, run }] : [];
  });
  const [only] = urls;
  if (!only || new Set(urls.map(({ url }) => url.href)).size > 1) return [];
  const lang = guessAddressLanguage(only.url) ?? credit.lang;
  const relation = compareLanguages(page, lang);
  if (relation === 'same') return [];
  const weight = SIGNAL_WEIGHTS.translatedLabel + LANGUAGE_BONUSES[relation] + SIGNAL_BONUSES.otherSite;
  const evidence = { signal: 'translation-label', place: only.run.place, words: credit.words, weight } as const;
  return [{ evidence, url: only.url, lang, translates: true }];
};
