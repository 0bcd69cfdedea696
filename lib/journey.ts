import { type Outside as ReadOutside, readArticle } from './article';
import { type Article, failed, type Report, type Result } from './domain';

/** A page as it came: from the tab in front, from the net, or from another tab. */
export interface Source {
  readonly html: string;
  readonly url: string;
}

export type Step = 'fetching' | 'reading' | 'aligning';

/** What the journey needs from outside, as plain functions: so that it runs in the panel, in Node and in a test. */
export interface Outside {
  /** The original's page, or why not. */
  readonly fetch: (url: string) => Promise<Result<Source>>;
  /** The page in the tab, as it stands now. */
  readonly page: () => Promise<Result<Source>>;
  readonly parse: (html: string) => Document;
  readonly detectLanguage: (text: string) => Promise<string | undefined>;
  /** Two articles to a report; in a worker where there is one. */
  readonly compare: (translation: Article, original: Article) => Promise<Report>;
  readonly step: (step: Step) => void;
  readonly signal: AbortSignal;
}

export interface Journey {
  readonly report: Report;
  readonly translation: Article;
  readonly original: Article;
}

/**
 * From a page and the address of its original to a report. Everything a reader can run into comes back as a Failure;
 * once `signal` is aborted the result is `cancelled` at the next step.
 */
export async function journey(original: string, outside: Outside): Promise<Result<Journey>> {
  outside.step('fetching');
  const [ours, theirs] = await Promise.all([outside.fetch(original), outside.page()]);
  if (!ours.ok) return ours;
  if (!theirs.ok) return theirs;
  if (outside.signal.aborted) return failed('cancelled', { url: original });
  outside.step('reading');
  const translationRead = await read(theirs.value, outside);
  if (!translationRead.ok) return translationRead;
  const originalRead = await read(ours.value, outside);
  if (!originalRead.ok) return originalRead;
  if (outside.signal.aborted) return failed('cancelled', { url: original });
  outside.step('aligning');
  const report = await outside.compare(translationRead.value, originalRead.value);
  if (outside.signal.aborted) return failed('cancelled', { url: original });
  return { ok: true, value: { report, translation: translationRead.value, original: originalRead.value } };
}

async function read({ html, url }: Source, { parse, detectLanguage }: Outside): Promise<Result<Article>> {
  const document = parse(html);
  const detected = await detectLanguage(sampleOf(document));
  const outside: ReadOutside = { detectLanguage: () => detected };
  return readArticle(document, url, outside);
}

/** Text of the paragraphs, for the detector: menus are often in other languages. */
function sampleOf(document: Document): string {
  let text = '';
  for (const paragraph of document.querySelectorAll('p')) {
    text += `${paragraph.textContent ?? ''}\n`;
    if (text.length > 4000) break;
  }
  return text.length > 200 ? text : (document.body?.textContent ?? '').slice(0, 8000);
}
