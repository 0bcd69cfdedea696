/** The encoder that Verso carries, for tests of comparisons: opened once in a file. */
import { BUNDLED_ENCODER } from '../lib/cli/engine/encoder-sources';
import { compareArticles } from '../lib/compare/compare-articles';
import { listEncodable } from '../lib/compare/compare-pair';
import type { Article } from '../lib/core/article';
import { createLazy } from '../lib/core/memoize';
import type { Report } from '../lib/core/report';
import { embedSegments } from '../lib/meaning/embed-segments';
import { cachedLexicons } from './cached-lexicons';

/** Milliseconds for the first use: on a busy machine the model takes seconds to open. */
export const OPENING = 60_000;

const openOnce = createLazy(() => BUNDLED_ENCODER.open());

/** An article of plain paragraphs. */
export const parseArticle = (lang: string, paragraphs: readonly string[]): Article => ({
  url: `https://${lang}.example/`,
  lang,
  title: '',
  blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
});

/** The comparison of two articles with the encoder that Verso carries. */
export async function compareWithEncoder(translation: Article, original: Article): Promise<Report> {
  const { signal } = new AbortController();
  const vectors = await embedSegments(listEncodable(translation, original), await openOnce(), { signal });
  return compareArticles(translation, original, cachedLexicons, vectors);
}

/** Paragraphs with other words in place of some; throws where these are not there. */
export function putEmbeddings(paragraphs: readonly string[], from: string, to: string): string[] {
  if (!paragraphs.some((text) => text.includes(from))) throw new RangeError(`${from} is not there`);
  return paragraphs.map((text) => text.replace(from, to));
}
