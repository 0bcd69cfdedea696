/** Tells articles apart that have more sentences or paragraphs than are compared. */
import { type Article, BOUNDS, createExcessFailure, type Result } from '../core';
import { hasMoreSegments } from './segment-blocks';

/** A failure that names the bound where the article exceeds one; otherwise the article, or why there is none. */
export function limitArticle(article: Result<Article>, maxSegments: number = BOUNDS.sentences): Result<Article> {
  if (!article.ok) return article;
  const { blocks, lang, url } = article.value;
  if (blocks.length > BOUNDS.paragraphs) return createExcessFailure('paragraphs', url);
  return hasMoreSegments(blocks, lang, maxSegments) ? createExcessFailure('sentences', url, maxSegments) : article;
}
