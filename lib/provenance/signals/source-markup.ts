import { addressLanguage } from '../address/address-language';
import { addressOf, cleaned, isDeep, isNoArticle, siteOf } from '../address/normalize-url';
import type { Clue, Signal } from '../clue';
import { relationOf } from '../labeled-links';
import type { Page } from '../page-facts';
import { BONUS, WEIGHT } from '../signal-weights';

const NAMES = ['original-source', 'syndication-source', 'dc.source', 'dcterms.source'];

function clueOf(page: Page, url: URL): Clue[] {
  if (page.isSelf(url) || !isDeep(url) || isNoArticle(url) || siteOf(url) === page.site) return [];
  const lang = addressLanguage(url);
  const relation = relationOf(page, lang);
  const weight = WEIGHT.sourceMarkup + BONUS.otherSite + (relation === 'other' ? BONUS.otherLanguage : 0);
  const evidence = { signal: 'source-markup', place: 'head', words: '', weight } as const;
  return [{ evidence, url, lang, translates: relation === 'other' }];
}

/** Source and syndication metas, and a canonical address on another site: mostly republications, hence weak. */
export const sourceMarkup: Signal = (page) => {
  const { base, canonical } = page.markup;
  const said = NAMES.flatMap((name) => (page.seen.metas[name] ? (addressOf(page.seen.metas[name], base) ?? []) : []));
  return [...said, ...(canonical ? [canonical] : [])].flatMap((url) => clueOf(page, cleaned(url)));
};
