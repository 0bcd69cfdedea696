/** The signal that the reader's browser, or a widget of the page, is translating the page in place. */
import { guessAddressLanguage, isSameLanguage, toPrimaryLanguage } from '../address/address-language';
import type { SignalFinder } from '../clue';
import type { PageFacts } from '../page-facts';
import { SIGNAL_WEIGHTS } from '../signal-weights';

/** The language of the page before the browser translated it, which its locale or its address may still tell. */
function findFormerLanguage(page: PageFacts): string | undefined {
  const possibleLanguages = [toPrimaryLanguage(page.seen.metas['og:locale']), guessAddressLanguage(page.url)];
  return possibleLanguages.find((lang) => lang !== undefined && !isSameLanguage(lang, page.lang));
}

/** Finds a clue where the page is being translated: the original is at the same address, not translated. */
export const findBrowserTranslationClues: SignalFinder = (page) => {
  if (!page.seen.beingTranslated) return [];
  const evidence = {
    signal: 'browser-translation',
    place: 'head',
    words: '',
    weight: SIGNAL_WEIGHTS.browserTranslation,
  } as const;
  return [{ evidence, url: page.url, lang: findFormerLanguage(page), translates: true }];
};
