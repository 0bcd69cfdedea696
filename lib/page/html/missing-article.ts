/** Tells pages without an article, and why: rendered by scripts, empty, or a list of other articles. */
import type { Failure } from '../../core/result';
import type { HeadMetadata } from './head-metadata';
import { sumRunWeights, type TextRun } from './text-runs';

/** With less text than this (weight), Readability has found only a part; the densest text is tried instead. */
export const STUB_WEIGHT = 200;
/** The least weight of text, links left out, that is an article. */
export const MIN_ARTICLE_WEIGHT = 60;
/** From this weight on a run is a paragraph of running text and not a label, byline or date. */
export const MIN_PARAGRAPH_WEIGHT = 80;
/** From this weight on it is one even where it does not end like a sentence. */
export const LONG_LINE_WEIGHT = 140;

/** The elements into which common frameworks render a page by script. */
const appRootSelector = '#root, #app, #__next, #__nuxt, #main-app, [data-reactroot], [ng-app], app-root';

/** Builds the failure for a page without an article: rendered by scripts that have not run, empty, or no article. */
export function buildMissingArticleFailure(page: Document, runs: readonly TextRun[], url: string): Failure {
  const hasOnlyScripts = page.querySelector('script') !== null && sumRunWeights(runs) < STUB_WEIGHT;
  const hasAppRoot = page.querySelector(`noscript, ${appRootSelector}`) !== null;
  if (hasOnlyScripts && hasAppRoot) return { kind: 'unreadable', reason: 'script-only', url };
  return sumRunWeights(runs) < MIN_ARTICLE_WEIGHT
    ? { kind: 'unreadable', reason: 'empty', url }
    : { kind: 'not-an-article', url };
}

/** Whether a run is a heading that links to another page. In documentation headings link to themselves. */
function isTeaser(run: TextRun): boolean {
  if (run.linked <= 0.9 || !/^H[1-6]$/i.test(run.block.tagName)) return false;
  const href = run.pieces[0]?.node.parentElement?.closest('a')?.getAttribute('href') ?? '';
  return !href.startsWith('#');
}

/** Whether a page lists other articles: at least four teasers, and about as many as paragraphs. */
export function isIndexPage(text: readonly TextRun[], metadata: HeadMetadata): boolean {
  if (metadata.isArticle) return false;
  const teaserCount = text.filter(isTeaser).length;
  const paragraphCount = text.filter((run) => run.weight >= MIN_PARAGRAPH_WEIGHT && run.linked < 0.5).length;
  return teaserCount >= 4 && teaserCount >= paragraphCount * 0.6;
}
