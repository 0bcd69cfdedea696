/** Reads the pair of pages that are to be compared, a translation and its original, into two articles. */

import {
  type ArchivedCopy,
  type Article,
  type Block,
  BOUNDS,
  createExcessFailure,
  limitArticle,
} from '../core/article';
import type { TranslationDetection } from '../core/detection';
import { createFailure, createSuccess, type Result } from '../core/result';
import { parseWebUrl } from '../core/url';
import { buildArticleFromText } from '../page/article-from-text';
import { type ReadArticleDeps, readArticle } from '../page/html/read-article';
import { readBilingualPage } from '../page/html/read-bilingual-page';
import { getOriginalPage } from '../page/html/split-bilingual-page';
import { determinePdfLanguage, type PdfReading } from '../page/pdf/read-pdf-text';
import { toPageKey } from '../provenance/address/normalize-url';
import { detectTranslation } from '../provenance/detect-translation';
import { hasMoreStops } from '../text/determine-language';

/** The HTML of a page, from a tab, the network or a web archive. */
export interface PageSource {
  readonly html: string;
  readonly url: string;
  readonly archived?: ArchivedCopy;
}

/** The bytes of a PDF, from the network or a web archive. */
export interface PdfSource {
  readonly pdf: Uint8Array;
  readonly url: string;
  readonly archived?: ArchivedCopy;
}

/** Where the original's text comes from: a page, a PDF, or text that the reader pasted. */
export type OriginalSource = PageSource | PdfSource | { readonly text: string };

/** What reading needs from its environment, as functions, so that it runs in the panel, in Node and in tests. */
export interface ReadPageDeps {
  readonly parse: (html: string) => Document;
  /** Gives a BCP 47 language; undefined where it cannot tell. */
  readonly detectLanguage: (text: string) => Promise<string | undefined>;
  /** Reads a PDF; without it none is read. */
  readonly readPdf?: (bytes: Uint8Array, url: string) => Promise<Result<PdfReading>>;
}

/** The two articles to be compared. */
export interface PagePair {
  readonly translation: Article;
  readonly original: Article;
  /** What the original says about itself: it may be a translation, too. Left out for pasted text. */
  readonly detection?: TranslationDetection;
}

/**
 * Reads both articles of a comparison. `address` is the one that the original was asked for under, empty for pasted
 * text. Every expected error is returned as a `Failure`.
 */
export async function readPagePair(
  address: string,
  { page, original: source }: { readonly page: PageSource; readonly original: OriginalSource },
  deps: ReadPageDeps,
): Promise<Result<PagePair>> {
  if (isRedirectedBack(address, source, page))
    return createFailure('not-the-original', { reason: 'itself', url: address });
  const translation = await readPageSource(page, deps);
  if (!translation.ok) return translation;
  const original = await readArticleSource(source, deps);
  if (!original.ok) return original;
  return createSuccess({
    translation: translation.value.article,
    original: original.value.article,
    detection: original.value.detection,
  });
}

/**
 * Whether the original's address led back to the translation. Some sites redirect readers of its language from the
 * original to the page they came from.
 */
function isRedirectedBack(address: string, original: OriginalSource, page: PageSource): boolean {
  if ('text' in original) return false;
  const getKey = (href: string): string | undefined => {
    const url = parseWebUrl(href);
    return url && toPageKey(url);
  };
  // Where the browser translates the page in place, the original has the same address: that is no redirect.
  return getKey(original.url) === getKey(page.url) && getKey(address) !== getKey(page.url);
}

interface ArticleAndDetection {
  readonly article: Article;
  readonly detection?: TranslationDetection;
}

/** Reads the article in a page, with what the page says of itself, in a PDF, or in a text. */
export async function readArticleSource(
  source: OriginalSource,
  deps: ReadPageDeps,
): Promise<Result<ArticleAndDetection>> {
  if ('pdf' in source) return readPdfSource(source, deps);
  if (!('text' in source)) return readPageSource(source, deps);
  const detected = await deps.detectLanguage(source.text);
  const article = buildArticleFromText(source.text, {}, { detectLanguage: () => detected });
  if (article.blocks.length === 0) return createFailure('unreadable', { reason: 'empty' });
  const limited = limitArticle(createSuccess(article), hasMoreStops);
  return limited.ok ? createSuccess({ article }) : limited;
}

async function readPdfSource(
  { pdf, url, archived }: PdfSource,
  { readPdf, detectLanguage }: ReadPageDeps,
): Promise<Result<ArticleAndDetection>> {
  const read = readPdf ? await readPdf(pdf, url) : createFailure('unreadable', { reason: 'type', url });
  if (!read.ok) return read;
  const limited = limitArticle(createSuccess(read.value.article), hasMoreStops);
  if (!limited.ok) return limited;
  // What the letters alone do not tell is asked of the browser, with the text in reading order.
  const sample = limited.value.blocks.map((block) => block.text).join('\n');
  const detected = await detectLanguage(sample.slice(0, 4000));
  const { article: found } = determinePdfLanguage(read.value, { detectLanguage: () => detected });
  const article = limitArticle(createSuccess(found), hasMoreStops);
  if (!article.ok) return article;
  return createSuccess({ article: archived ? { ...article.value, archived } : article.value });
}

/**
 * Reads both articles of a page that a tool of the reader made bilingual. Nothing is requested. Fails with `no-original`
 * (`one-text`) where the translation is not in the page any more.
 */
export async function readBilingualSource(
  { html, url }: PageSource,
  { parse, detectLanguage }: Pick<ReadPageDeps, 'parse' | 'detectLanguage'>,
): Promise<Result<PagePair>> {
  const document = parse(html);
  if (document.getElementsByTagName('*').length > BOUNDS.elements) return createExcessFailure('elements', url);
  const first = readBilingualPage(document, url);
  if (!first.ok) return first;
  // The browser tells languages in its own time, and of the articles alone: the page has two.
  const detect = ({ blocks }: Article) => detectLanguage(joinTexts(blocks).slice(0, 4000));
  const detected = {
    original: await detect(first.value.original),
    translation: await detect(first.value.translation),
  };
  const read = readBilingualPage(document, url, { detectLanguage: (_, side) => detected[side] });
  if (!read.ok) return read;
  const original = limitArticle(createSuccess(read.value.original), hasMoreStops);
  return original.ok ? createSuccess({ translation: read.value.translation, original: original.value }) : original;
}

const joinTexts = (blocks: readonly Block[]): string => blocks.map(({ text }) => text).join('\n');

async function readPageSource(
  { html, url, archived }: PageSource,
  { parse, detectLanguage }: ReadPageDeps,
): Promise<Result<ArticleAndDetection>> {
  const document = parse(html);
  if (document.getElementsByTagName('*').length > BOUNDS.elements) return createExcessFailure('elements', url);
  const detected = await detectLanguage(extractLanguageSample(getOriginalPage(document)));
  const readDeps: ReadArticleDeps = { detectLanguage: () => detected };
  const article = limitArticle(readArticle(document, url, readDeps), hasMoreStops);
  if (!article.ok) return article;
  const detection = detectTranslation(document, url, { lang: article.value.lang });
  return createSuccess({ article: archived ? { ...article.value, archived } : article.value, detection });
}

/**
 * Text for language detection: the paragraphs only, since menus are often in other languages; the whole page where they
 * are too short. The numbers are UTF-16 units.
 */
export function extractLanguageSample(document: Document): string {
  let text = '';
  for (const paragraph of document.querySelectorAll('p')) {
    text += `${paragraph.textContent ?? ''}\n`;
    if (text.length > 4000) break;
  }
  return text.length > 200 ? text : (document.body?.textContent ?? '').slice(0, 8000);
}
