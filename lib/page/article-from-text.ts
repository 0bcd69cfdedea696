import type { Article } from '../core';
import { determineLanguage } from './determine-language';
import type { ReadArticleDeps } from './read-article';

/** A detector needs no more than this. */
const SAMPLE_LENGTH = 4000;

/**
 * Paragraphs as they are, one block each, so that a block's number is the paragraph's and offsets hold. Without `lang`
 * (BCP 47) the language is told from the text. Never fails; of no paragraphs it is an article without blocks.
 */
export function buildArticleFromParagraphs(
  paragraphs: readonly string[],
  lang: string | undefined,
  outside: ReadArticleDeps = {},
  url = '',
): Article {
  const detect = outside.detectLanguage;
  return {
    url,
    lang: lang || determineLanguage({ text: paragraphs.join('\n').slice(0, SAMPLE_LENGTH), detect }),
    title: '',
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
  };
}

/** A text file: paragraphs parted by blank lines, their text unchanged. A byte order mark is no text. */
export function buildArticleFromText(
  text: string,
  given: { readonly lang?: string; readonly url?: string },
  outside: ReadArticleDeps,
): Article {
  const paragraphs = text
    .replace(/^\uFEFF/, '')
    .split(/(?:\r?\n[ \t]*){2,}/)
    .filter((paragraph) => paragraph.trim() !== '');
  return buildArticleFromParagraphs(paragraphs, given.lang, outside, given.url);
}
