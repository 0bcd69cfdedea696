/** Tells whether the original was changed after the translation appeared. */
import type { Article } from '../core';

/**
 * When the original was changed after the translation appeared; undefined where it was not, or where the dates do not
 * tell. Dates are compared as precisely as the less precise of the two is, so that a day is not taken for later than an
 * hour of it.
 */
export function findLaterChange(
  original: Pick<Article, 'modified'>,
  translation: Pick<Article, 'published'>,
): string | undefined {
  const { modified } = original;
  const { published } = translation;
  if (!modified || !published) return undefined;
  const hasTimes = [modified, published].every((date) => date.includes('T'));
  if (hasTimes) return Date.parse(modified) > Date.parse(published) ? modified : undefined;
  const length = Math.min(10, modified.length, published.length);
  return modified.slice(0, length) > published.slice(0, length) ? modified : undefined;
}
