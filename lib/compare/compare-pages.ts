/** Compares a page with its original: gets both, reads the articles in them, and compares these. */
import {
  type ArchivedCopy,
  type Article,
  BOUNDS,
  createExcessFailure,
  createFailure,
  createSuccess,
  limitArticle,
  type Report,
  type Result,
  type TranslationDetection,
} from '../core';
import { buildArticleFromText, hasMoreStops, type ReadArticleDeps, readArticle } from '../page';
import { detectTranslation, parseWebUrl, toPageKey } from '../provenance';

/** The HTML of a page, from a tab, the network or a web archive. */
export interface PageSource {
  readonly html: string;
  readonly url: string;
  readonly archived?: ArchivedCopy;
}

/** Where the original's text comes from: a page, or text that the reader pasted. */
export type OriginalSource = PageSource | { readonly text: string };

/** What is being done, for the progress display. */
export type ComparePagesStep = 'fetching' | 'reading' | 'aligning';

/** What `comparePages` needs from its environment, as functions, so that it runs in the panel, in Node and in tests. */
export interface ComparePagesDeps {
  /** Gets the original. */
  readonly original: () => Promise<Result<OriginalSource>>;
  /** Gets the translation: the page in the tab in its present state. */
  readonly page: () => Promise<Result<PageSource>>;
  readonly parse: (html: string) => Document;
  /** Gives a BCP 47 language; undefined where it cannot tell. */
  readonly detectLanguage: (text: string) => Promise<string | undefined>;
  /** Compares two articles; in a worker where there is one. */
  readonly compare: (translation: Article, original: Article) => Promise<Report>;
  /** Called when a step begins. */
  readonly step: (step: ComparePagesStep) => void;
  readonly signal: AbortSignal;
}

export interface ComparisonResult {
  readonly report: Report;
  /** What the original says about itself: it may be a translation, too. Left out for pasted text. */
  readonly sighting?: TranslationDetection;
}

/**
 * Compares the page in the tab with its original. `address` is the original's address, empty for pasted text. Every
 * expected error is returned as a `Failure`; after `signal` is aborted the next step returns `cancelled`.
 */
export async function comparePages(address: string, deps: ComparePagesDeps): Promise<Result<ComparisonResult>> {
  deps.step('fetching');
  const [originalSource, pageSource] = await Promise.all([deps.original(), deps.page()]);
  if (!originalSource.ok) return originalSource;
  if (!pageSource.ok) return pageSource;
  if (deps.signal.aborted) return createFailure('cancelled', { url: address });
  if (isRedirectedBack(address, originalSource.value, pageSource.value))
    return createFailure('not-the-original', { reason: 'itself', url: address });
  deps.step('reading');
  const translation = await readPageSource(pageSource.value, deps);
  if (!translation.ok) return translation;
  const original = await readArticleSource(originalSource.value, deps);
  if (!original.ok) return original;
  if (deps.signal.aborted) return createFailure('cancelled', { url: address });
  deps.step('aligning');
  const report = await deps.compare(translation.value.article, original.value.article);
  if (deps.signal.aborted) return createFailure('cancelled', { url: address });
  return createSuccess({ report, sighting: original.value.sighting });
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
  readonly sighting?: TranslationDetection;
}

/** Reads the article in a page, with what the page says of itself, or in a text. */
export async function readArticleSource(
  source: OriginalSource,
  deps: Pick<ComparePagesDeps, 'parse' | 'detectLanguage'>,
): Promise<Result<ArticleAndDetection>> {
  if (!('text' in source)) return readPageSource(source, deps);
  const detected = await deps.detectLanguage(source.text);
  const article = buildArticleFromText(source.text, {}, { detectLanguage: () => detected });
  if (article.blocks.length === 0) return createFailure('unreadable', { reason: 'empty' });
  const limited = limitArticle(createSuccess(article), hasMoreStops);
  return limited.ok ? createSuccess({ article }) : limited;
}

async function readPageSource(
  { html, url, archived }: PageSource,
  { parse, detectLanguage }: Pick<ComparePagesDeps, 'parse' | 'detectLanguage'>,
): Promise<Result<ArticleAndDetection>> {
  const document = parse(html);
  if (document.getElementsByTagName('*').length > BOUNDS.elements) return createExcessFailure('elements', url);
  const detected = await detectLanguage(extractLanguageSample(document));
  const readDeps: ReadArticleDeps = { detectLanguage: () => detected };
  const article = limitArticle(readArticle(document, url, readDeps), hasMoreStops);
  if (!article.ok) return article;
  const sighting = detectTranslation(document, url, { lang: article.value.lang });
  return createSuccess({ article: archived ? { ...article.value, archived } : article.value, sighting });
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
