/** Reads golden pages and what they should give. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detect } from 'tinyld';
import { parseHtml } from '../../lib/cli/shared/parse-html';
import type { Failure } from '../../lib/core/result';
import { type ArticleReading, readArticleWithDebug } from '../../lib/page/html/read-article';

export const PAGES = join(import.meta.dirname, '..', 'pages', 'article');

/** Folders that hold a source; a folder without an expectation is for the test to complain about. */
export const goldenSlugs = (): readonly string[] => readdirSync(PAGES).sort();

export const detectLanguage = (text: string): string | undefined => detect(text) || undefined;

export const urlOf = (slug: string): string => `https://news.example/${slug}`;

export const pageOf = (slug: string): Document =>
  parseHtml(readFileSync(join(PAGES, slug, 'source.html'), 'utf8'), urlOf(slug));

export type Outcome = ArticleReading | { readonly failure: Failure };

/** What reading a golden page gives, as plain JSON values. */
export function outcomeOf(slug: string): Outcome {
  const result = readArticleWithDebug(pageOf(slug), urlOf(slug), { detectLanguage });
  return JSON.parse(JSON.stringify(result.ok ? result.value : { failure: result.failure }));
}
