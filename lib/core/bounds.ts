/** How much of a text or page Verso works on. What has more is told to be too large before anything is made of it. */
import type { Article, Block } from './article';
import { createFailure, type Result } from './result';

export const BOUNDS = {
  /**
   * Sentences of one text. A long book has 10,000. As many one-letter paragraphs on both sides, which share nothing and
   * so leave all ways open to line them up, take about 20 s and 800 MB.
   */
  sentences: 20_000,
  /** Paragraphs of one text, empty ones too, which no sentence comes from: five for each sentence. */
  paragraphs: 100_000,
  /**
   * Elements and comments of a page. The longest articles have 30,000; so many, each with a text, take the command
   * 1.5 GB, most of it for the nodes of its DOM.
   */
  elements: 250_000,
} as const;

/** Tells which bound a text or page exceeds. `most`: the bound, where it is not the usual one. */
export const createExcessFailure = (
  what: keyof typeof BOUNDS,
  url: string,
  most: number = BOUNDS[what],
): Result<never> =>
  createFailure('unreadable', { reason: 'large', url, detail: `more than ${most.toLocaleString('en')} ${what}` });

/** Whether an article has more than so many sentences, or clauses. */
export type SentenceCount = (blocks: readonly Block[], lang: string, most: number) => boolean;

/** A failure that names the bound where an article exceeds one; otherwise the article, or why there is none. */
export function limitArticle(
  article: Result<Article>,
  hasMore: SentenceCount,
  most: number = BOUNDS.sentences,
): Result<Article> {
  if (!article.ok) return article;
  const { blocks, lang, url } = article.value;
  if (blocks.length > BOUNDS.paragraphs) return createExcessFailure('paragraphs', url);
  return hasMore(blocks, lang, most) ? createExcessFailure('sentences', url, most) : article;
}
