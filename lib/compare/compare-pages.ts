import {
  type ArchivedCopy,
  type Article,
  createFailure,
  createSuccess,
  type Report,
  type Result,
  type TranslationDetection,
} from '../core';
import { buildArticleFromText, type ReadArticleDeps as ReadOutside, readArticle } from '../page';
import { detectTranslation, parseWebUrl, toPageKey } from '../provenance';

/** A page as it came: from the tab in front, from the net, from another tab, from an archive. */
export interface PageSource {
  readonly html: string;
  readonly url: string;
  readonly archived?: ArchivedCopy;
}

/** What an original is read from: a page, or text that the reader pasted. */
export type OriginalSource = PageSource | { readonly text: string };

export type ComparePagesStep = 'fetching' | 'reading' | 'aligning';

/** What the journey needs from outside, as plain functions: so that it runs in the panel, in Node and in a test. */
export interface ComparePagesDeps {
  /** The original, or why not. */
  readonly original: () => Promise<Result<OriginalSource>>;
  /** The page in the tab, as it stands now. */
  readonly page: () => Promise<Result<PageSource>>;
  readonly parse: (html: string) => Document;
  readonly detectLanguage: (text: string) => Promise<string | undefined>;
  /** Two articles to a report; in a worker where there is one. */
  readonly compare: (translation: Article, original: Article) => Promise<Report>;
  readonly step: (step: ComparePagesStep) => void;
  readonly signal: AbortSignal;
}

export interface ComparisonResult {
  readonly report: Report;
  /** What the original says of itself: it may be a translation too. None of pasted text. */
  readonly sighting?: TranslationDetection;
}

/**
 * From a page and its original to a report. `address` is where the original is looked for, empty for pasted text.
 * Everything a reader can run into comes back as a Failure; once `signal` is aborted the result is `cancelled` at the
 * next step.
 */
export async function comparePages(address: string, outside: ComparePagesDeps): Promise<Result<ComparisonResult>> {
  outside.step('fetching');
  const [ours, theirs] = await Promise.all([outside.original(), outside.page()]);
  if (!ours.ok) return ours;
  if (!theirs.ok) return theirs;
  if (outside.signal.aborted) return createFailure('cancelled', { url: address });
  if (isRedirectedBack(address, ours.value, theirs.value))
    return createFailure('not-the-original', { reason: 'itself', url: address });
  outside.step('reading');
  const translation = await readPageSource(theirs.value, outside);
  if (!translation.ok) return translation;
  const original = await readOriginalSource(ours.value, outside);
  if (!original.ok) return original;
  if (outside.signal.aborted) return createFailure('cancelled', { url: address });
  outside.step('aligning');
  const report = await outside.compare(translation.value.article, original.value.article);
  if (outside.signal.aborted) return createFailure('cancelled', { url: address });
  return createSuccess({ report, sighting: original.value.sighting });
}

/** A site may send readers of this language from the original's address to the very page they came from. */
function isRedirectedBack(address: string, ours: OriginalSource, theirs: PageSource): boolean {
  if ('text' in ours) return false;
  const key = (href: string): string | undefined => {
    const url = parseWebUrl(href);
    return url && toPageKey(url);
  };
  // The same page untranslated is the original where the reader's browser translates.
  return key(ours.url) === key(theirs.url) && key(address) !== key(theirs.url);
}

interface ArticleAndDetection {
  readonly article: Article;
  readonly sighting?: TranslationDetection;
}

async function readOriginalSource(
  source: OriginalSource,
  outside: ComparePagesDeps,
): Promise<Result<ArticleAndDetection>> {
  if (!('text' in source)) return readPageSource(source, outside);
  const detected = await outside.detectLanguage(source.text);
  const article = buildArticleFromText(source.text, {}, { detectLanguage: () => detected });
  return article.blocks.length > 0 ? createSuccess({ article }) : createFailure('unreadable', { reason: 'empty' });
}

async function readPageSource(
  { html, url, archived }: PageSource,
  { parse, detectLanguage }: ComparePagesDeps,
): Promise<Result<ArticleAndDetection>> {
  const document = parse(html);
  const detected = await detectLanguage(extractLanguageSample(document));
  const outside: ReadOutside = { detectLanguage: () => detected };
  const article = readArticle(document, url, outside);
  if (!article.ok) return article;
  const sighting = detectTranslation(document, url, { lang: article.value.lang });
  return createSuccess({ article: archived ? { ...article.value, archived } : article.value, sighting });
}

/** Text of the paragraphs, for the detector: menus are often in other languages. */
function extractLanguageSample(document: Document): string {
  let text = '';
  for (const paragraph of document.querySelectorAll('p')) {
    text += `${paragraph.textContent ?? ''}\n`;
    if (text.length > 4000) break;
  }
  return text.length > 200 ? text : (document.body?.textContent ?? '').slice(0, 8000);
}
