/** Lists the links of an article by how likely each leads to its original, for a reader to choose from. */
import type { ArticleLink, PlacedLine } from '../../core';
import { guessAddressLanguage } from '../address/address-language';
import { getRegisteredSite, isSourceDocument, toPageKey } from '../address/normalize-url';
import { compareLanguages } from '../labeled-links';
import { findLinkSpans, type LinkSpan } from '../link-spans';
import type { PageFacts } from '../page-facts';

/** How many links are given at most: nobody chooses from a longer list. */
const MAX_LINKS = 8;
/** The most letters of a link's text. */
const MAX_TEXT_LENGTH = 120;

const NO_ARTICLE_BLOCKS = /^(?:figcaption|figure|th)$/;

const isArticleLine = ({ zone, place, block, links, text }: PlacedLine): boolean =>
  (zone === 'main' || zone === 'header') &&
  place !== 'switcher' &&
  !NO_ARTICLE_BLOCKS.test(block) &&
  (links.length > 0 || text.includes('://'));

/** How likely a link leads to the original: by its words, its language and where it stands. */
function computeRank(page: PageFacts, run: PlacedLine, index: number, { url, isDeep }: LinkSpan): number {
  const isTranslating = page.canTell(index) && page.translationWords.has(page.plainAt(index));
  const isForeign = compareLanguages(page, guessAddressLanguage(url)) === 'other';
  const isCreditPlace = run.place !== 'text' && run.block !== 'li';
  return (
    (isTranslating ? 4 : 0) +
    (isForeign ? 3 : 0) +
    (isCreditPlace ? 1 : 0) +
    (isDeep ? 0.5 : 0) -
    (isSourceDocument(url) ? 1 : 0)
  );
}

/** Lists the links of the article's text that leave its site or its language, the likeliest first. */
export function listArticleLinks(page: PageFacts): readonly ArticleLink[] {
  const ranked = new Map<string, ArticleLink & { readonly rank: number }>();
  page.runs.forEach((run, index) => {
    if (!isArticleLine(run)) return;
    if (run.links.length > 0 && !run.links.some(({ href, hreflang }) => page.mayLeave(href, hreflang))) return;
    for (const span of findLinkSpans(page, run)) {
      if (getRegisteredSite(span.url) === page.site && !page.mayLeave(span.url.href, span.hreflang)) continue;
      const key = toPageKey(span.url);
      const rank = computeRank(page, run, index, span);
      if (rank <= (ranked.get(key)?.rank ?? Number.NEGATIVE_INFINITY)) continue;
      const text = run.text.slice(span.start, span.end).trim().slice(0, MAX_TEXT_LENGTH);
      ranked.set(key, { url: span.url.href, text, rank });
    }
  });
  return [...ranked.values()]
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MAX_LINKS)
    .map(({ url, text }) => ({ url, text }));
}
