import { addressLanguage, primary, sameLanguage } from '../address/address-language';
import type { Signal } from '../clue';
import type { Page } from '../page-facts';
import { WEIGHT } from '../signal-weights';

/** What the page was in before: its locale or its address may still say. */
function former(page: Page): string | undefined {
  const said = [primary(page.seen.metas['og:locale']), addressLanguage(page.url)];
  return said.find((lang) => lang !== undefined && !sameLanguage(lang, page.lang));
}

/** The reader's own browser is translating: the original is the same address, untranslated. */
export const browserTranslation: Signal = (page) => {
  if (!page.seen.beingTranslated) return [];
  const evidence = {
    signal: 'browser-translation',
    place: 'head',
    words: '',
    weight: WEIGHT.browserTranslation,
  } as const;
  return [{ evidence, url: page.url, lang: former(page), translates: true }];
};
