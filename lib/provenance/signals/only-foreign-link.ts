/** The signal that the article has only one link to an article in another language, and it is at the end. */
import type { PlacedLine } from '../../core/page-observation';
import { guessAddressLanguage, toPrimaryLanguage } from '../address/address-language';
import { getRegisteredSite } from '../address/normalize-url';
import { toCandidateUrl } from '../page/link-spans';
import type { PageFacts } from '../page/page-facts';
import { isBesideBook } from './credit-subject';
import { compareLanguages } from './labeled-links';
import { type Clue, SIGNAL_BONUSES, SIGNAL_WEIGHTS, type SignalFinder } from './signal-weights';

/** A link to a page of another site in another language. */
interface ForeignLink {
  readonly run: PlacedLine;
  readonly url: URL;
  readonly lang: string;
  /** The line is only this link, perhaps with a date after it. */
  readonly isAlone: boolean;
}

/** How many letters may follow the link in its line: a date such as ", 14.03.2025.". */
const MAX_DATE_LENGTH = 20;

function isLinkOnly({ text, links: [link, ...others] }: PlacedLine): boolean {
  if (!link || others.length > 0) return false;
  return link.start === 0 && text.length - link.end <= MAX_DATE_LENGTH;
}

function findForeignLinks(page: PageFacts, run: PlacedLine): ForeignLink[] {
  return run.links.flatMap(({ href, hreflang }) => {
    if (!page.mayLeave(href, hreflang)) return [];
    const url = toCandidateUrl(page, href);
    if (!url || getRegisteredSite(url) === page.site) return [];
    const lang = toPrimaryLanguage(hreflang) ?? guessAddressLanguage(url);
    if (!lang || compareLanguages(page, lang) !== 'other') return [];
    return [{ run, url, lang, isAlone: isLinkOnly(run) }];
  });
}

function findFirstForeignLink(page: PageFacts, runs: readonly PlacedLine[]): ForeignLink | undefined {
  for (const run of runs) {
    const [first] = run.place === 'end' ? findForeignLinks(page, run) : [];
    if (first) return first;
  }
  return undefined;
}

const isArticleLine = ({ zone, place, block }: PlacedLine): boolean =>
  zone === 'main' && place !== 'switcher' && !/^(figcaption|figure|li)$/.test(block);

/**
 * Finds the article's only link to an article of another site and language, where it is at the end. It must be in a
 * line of its own; on a page that credits a translator it may be within a note.
 */
export const findOnlyForeignLinkClues: SignalFinder = (page: PageFacts, { credit }): readonly Clue[] => {
  const runs = page.runs.filter((run) => run.links.length > 0 && isArticleLine(run));
  if (!credit && !runs.some((run) => run.place === 'end' && isLinkOnly(run))) return [];
  // Parsing links is slow. So the first foreign link at the end is found first, and the search stops at a second one.
  const onlyLink = findFirstForeignLink(page, runs);
  if (!onlyLink || !(onlyLink.isAlone || credit) || isBesideBook(page.runs, page.runs.indexOf(onlyLink.run))) return [];
  const isAnother = ({ url }: ForeignLink): boolean => url.href !== onlyLink.url.href;
  if (runs.some((run) => findForeignLinks(page, run).some(isAnother))) return [];
  const weight =
    (onlyLink.isAlone ? SIGNAL_WEIGHTS.onlyForeignLink : 0) + SIGNAL_BONUSES.otherLanguage + SIGNAL_BONUSES.otherSite;
  const evidence = { signal: 'only-foreign-link', place: onlyLink.run.place, words: '', weight } as const;
  return [{ evidence, url: onlyLink.url, lang: onlyLink.lang, translates: false }];
};
