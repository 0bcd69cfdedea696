import { guessAddressLanguage, isSameLanguage, toPrimaryLanguage } from '../address/address-language';
import type { SignalFinder } from '../clue';
import type { PageFacts } from '../page-facts';
import { WEIGHT } from '../signal-weights';

/** What the page was in before: its locale or its address may still say. */
function findFormerLanguage(page: PageFacts): string | undefined {
  const said = [toPrimaryLanguage(page.seen.metas['og:locale']), guessAddressLanguage(page.url)];
  return said.find((lang) => lang !== undefined && !isSameLanguage(lang, page.lang));
}

/** The reader's own browser is translating: the original is the same address, untranslated. */
export const findBrowserTranslationClues: SignalFinder = (page) => {
  if (!page.seen.beingTranslated) return [];
  const evidence = {
    signal: 'browser-translation',
    place: 'head',
    words: '',
    weight: WEIGHT.browserTranslation,
  } as const;
  return [{ evidence, url: page.url, lang: findFormerLanguage(page), translates: true }];
};
