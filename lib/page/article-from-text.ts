/** Builds an article from plain text, as pasted, read from a file or given as paragraphs. */
import type { Article } from '../core/article';
import { determineLanguage } from '../text/determine-language';
import type { ReadArticleDeps } from './html/read-article';

/** Characters of text given to the language detector; more does not make its guess better. */
const SAMPLE_LENGTH = 4000;

/**
 * Builds an article with one block a paragraph, in order and unchanged, so that a block's index is the paragraph's and
 * offsets stay valid. Without `lang` (BCP 47) the language is detected from the text. Never fails: without paragraphs
 * the article has no blocks.
 */
export function buildArticleFromParagraphs(
  paragraphs: readonly string[],
  lang: string | undefined,
  deps: ReadArticleDeps = {},
  url = '',
): Article {
  const detect = deps.detectLanguage;
  return {
    url,
    lang: lang || determineLanguage({ text: paragraphs.join('\n').slice(0, SAMPLE_LENGTH), detect }),
    title: '',
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
  };
}

/**
 * Builds an article from a text file, whose paragraphs are separated by blank lines. Their text stays as it is; a byte
 * order mark is left out. Never fails.
 */
export function buildArticleFromText(
  text: string,
  options: { readonly lang?: string; readonly url?: string },
  deps: ReadArticleDeps,
): Article {
  const paragraphs = text
    .replace(/^\uFEFF/, '')
    .split(/(?:\r?\n[ \t]*){2,}/)
    .filter((paragraph) => paragraph.trim() !== '');
  return buildArticleFromParagraphs(paragraphs, options.lang, deps, options.url);
}
