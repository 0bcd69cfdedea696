/** The signal that meta elements or the canonical address name a page of another site as the source. */
import { guessAddressLanguage } from '../address/address-language';
import { getRegisteredSite, isDeepUrl, isNonArticle, normalizeUrl, parseWebUrl } from '../address/normalize-url';
import type { Clue, SignalFinder } from '../clue';
import { compareLanguages } from '../labeled-links';
import type { PageFacts } from '../page-facts';
import { SIGNAL_BONUSES, SIGNAL_WEIGHTS } from '../signal-weights';

const SOURCE_METAS = ['original-source', 'syndication-source', 'dc.source', 'dcterms.source'];

function createSourceMarkupClues(page: PageFacts, url: URL): Clue[] {
  if (page.isSelf(url) || !isDeepUrl(url) || isNonArticle(url) || getRegisteredSite(url) === page.site) return [];
  const lang = guessAddressLanguage(url);
  const relation = compareLanguages(page, lang);
  const weight =
    SIGNAL_WEIGHTS.sourceMarkup + SIGNAL_BONUSES.otherSite + (relation === 'other' ? SIGNAL_BONUSES.otherLanguage : 0);
  const evidence = { signal: 'source-markup', place: 'head', words: '', weight } as const;
  return [{ evidence, url, lang, translates: relation === 'other' }];
}

/** Finds clues in source and syndication metas and the canonical address. They are weak: most are republications. */
export const findSourceMarkupClues: SignalFinder = (page) => {
  const { base, canonical } = page.markup;
  const declared = SOURCE_METAS.flatMap((name) =>
    page.seen.metas[name] ? (parseWebUrl(page.seen.metas[name], base) ?? []) : [],
  );
  return [...declared, ...(canonical ? [canonical] : [])].flatMap((url) =>
    createSourceMarkupClues(page, normalizeUrl(url)),
  );
};
