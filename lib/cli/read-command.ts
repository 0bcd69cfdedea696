import { createSuccess, type Result } from '../core';
import { type ArticleReading, readArticleWithDebug } from '../page';
import type { Answer } from './batch/answer-line';
import { detectLanguage } from './detect-language';
import { addressIn, articleFromFile, BadLine, isPage, pageFromFile, sentenceOf, textOf } from './input';
import { inPage } from './parse-html';

const outside = { detectLanguage };

/** `withRemoved`: what was left out of the article, and why, goes out with it. */
export interface ReadOptions {
  readonly withRemoved: boolean;
}

const readingOf = (html: string, url: string): Result<ArticleReading> =>
  inPage(html, url || 'about:blank', (page) => readArticleWithDebug(page, url, outside));

function readingFromFile(file: string, url: string): Result<ArticleReading> {
  if (!isPage(file)) {
    const read = articleFromFile(file, url);
    return read.ok ? createSuccess({ article: read.value, removed: [] }) : read;
  }
  const page = pageFromFile(file);
  return page.ok ? readingOf(page.value, url) : page;
}

const out = ({ article, removed }: ArticleReading, { withRemoved }: ReadOptions): object =>
  withRemoved ? { ...article, removed } : article;

/** Answers `{"id","url","html"}` with the article. */
export const readingAnswer =
  (options: ReadOptions): Answer =>
  (record) => {
    const url = record['url'] === undefined ? '' : addressIn(record, 'url');
    const result = readingOf(textOf(record, 'html'), url);
    if (!result.ok) throw new BadLine(sentenceOf(result.failure));
    return out(result.value, options);
  };

/** One file, as JSON or as text for a terminal. */
export function readingText(file: string, url: string, asJson: boolean, options: ReadOptions): Result<string> {
  const result = readingFromFile(file, url);
  if (!result.ok) return result;
  return createSuccess(asJson ? JSON.stringify(out(result.value, options)) : text(result.value, options));
}

function text({ article, removed }: ArticleReading, { withRemoved }: ReadOptions): string {
  const { title, lang, byline, translator, published, site, partial, blocks } = article;
  const about = [lang, byline, translator && `translated by ${translator}`, published, site]
    .filter(Boolean)
    .join(' · ');
  const notice = partial ? ['Only the beginning is shown; the rest is for subscribers.'] : [];
  const body = blocks.map((b) => (b.kind === 'paragraph' && !b.role ? b.text : `[${b.role ?? b.kind}] ${b.text}`));
  const left = withRemoved ? ['', 'Left out:', ...removed.map((entry) => `  ${entry.reason}: ${entry.text}`)] : [];
  return [title, about, ...notice, '', ...body, ...left].join('\n');
}
