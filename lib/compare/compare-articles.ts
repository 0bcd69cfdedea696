/** Compares two articles with the tables of all languages at hand. */
import type { Article } from '../core/article';
import type { SegmentEmbeddings } from '../core/engine';
import type { Report } from '../core/report';
import { listBoilerplatePhrases } from '../findings/boilerplate/phrase-tables';
import { comparePair, type LexiconLookup } from './compare-pair';

/** As `comparePair`, with phrases of boilerplate from the tables. */
export const compareArticles = (
  translation: Article,
  original: Article,
  lexicons: LexiconLookup,
  embeddings?: SegmentEmbeddings,
): Report => {
  const phrases = listBoilerplatePhrases(translation.lang, original.lang);
  return comparePair(translation, original, { lexicons, phrases }, embeddings);
};
