/** Reads an article out of what a caller hands in: a page, a text or a PDF. */
import type { Article } from '../../core/article';
import { createFailure, createSuccess, type Failure, type Result } from '../../core/result';
import { parseUrl } from '../../core/url';
import { buildArticleFromParagraphs, buildArticleFromText } from '../../page/article-from-text';
import { readArticle as readFromDocument } from '../../page/html/read-article';
import { type BilingualPage, readBilingualPage as readBothFromDocument } from '../../page/html/read-bilingual-page';
import { readMarkdown } from '../../page/markdown/read-markdown';
import { determinePdfLanguage } from '../../page/pdf/read-pdf-text';
import { detectLanguage } from '../shared/detect-language';
import { isText, NO_TEXT } from '../shared/input';
import { readFromHtml } from '../shared/parse-html';
import { readPdf } from '../shared/read-pdf';
import type { ArticleSource, HtmlSource, ReadOptions } from './article-source';

/** Stands for the address of a page that has none. */
const NO_ADDRESS = 'about:blank';

/** Why a page's address is of no use; undefined where it is one, or left out. */
export const findAddressFailure = (url: string | undefined): Failure | undefined =>
  url && !parseUrl(url) ? { kind: 'unreadable', reason: 'address', url } : undefined;

/** Reads what a page shows once it is parsed. Fails where it is no text, or its address is none. */
export function readHtml<T>(
  { html, url = '' }: HtmlSource,
  read: (page: Document, url: string) => Result<T>,
): Result<T> {
  const failure = findAddressFailure(url);
  if (failure) return { ok: false, failure };
  if (!isText(html)) return createFailure('unreadable', { ...NO_TEXT, ...(url ? { url } : {}) });
  return readFromHtml(html, url || NO_ADDRESS, (page) => read(page, url));
}

/** Reads an article. What a page holds is never the reason for an exception: where there is no article, a failure says why. */
export async function readArticle(source: ArticleSource, options: ReadOptions = {}): Promise<Result<Article>> {
  const deps = { detectLanguage: options.detectLanguage ?? detectLanguage };
  checkTexts(source);
  if ('html' in source) {
    const article = readHtml(source, (page, url) => readFromDocument(page, url, deps));
    return article.ok && source.lang ? createSuccess({ ...article.value, lang: source.lang }) : article;
  }
  if ('markdown' in source) {
    const { markdown, url = '', lang } = source;
    return createSuccess(readMarkdown(markdown, { path: url, url, lang }, deps).article);
  }
  if ('pdf' in source) {
    const url = source.url ?? '';
    const read = await readPdf(source.pdf, url, url);
    if (!read.ok) return read;
    const { article } = options.detectLanguage ? determinePdfLanguage(read.value, deps) : read.value;
    return createSuccess(article);
  }
  if ('paragraphs' in source)
    return createSuccess(buildArticleFromParagraphs(source.paragraphs, source.lang, deps, source.url));
  if ('text' in source) return createSuccess(buildArticleFromText(source.text, source, deps));
  throw new TypeError('An article is handed in as { html }, { markdown }, { text }, { paragraphs } or { pdf }.');
}

/**
 * Reads both articles of a page that a reader's tool made bilingual, with the blocks that belong together. Where no
 * translation stands beside the page's text, a failure says so (`one-text`).
 */
export async function readBilingualPage(source: HtmlSource, options: ReadOptions = {}): Promise<Result<BilingualPage>> {
  checkTexts({ ...source });
  const deps = { detectLanguage: options.detectLanguage ?? detectLanguage };
  const read = readHtml(source, (page, url) => readBothFromDocument(page, url, deps));
  if (!read.ok || !source.lang) return read;
  return createSuccess({ ...read.value, original: { ...read.value.original, lang: source.lang } });
}

/** Programs without types may hand in anything. */
function checkTexts(source: Readonly<Record<string, unknown>> | ArticleSource): void {
  for (const [name, value] of Object.entries(source))
    if (name !== 'paragraphs' && name !== 'pdf' && value !== undefined && typeof value !== 'string')
      throw new TypeError(`"${name}" is to be text.`);
}
