/** Reads a page for a check, whatever it is written in. */
import { createSuccess, limitArticle, type Result } from '../../../core';
import { buildArticleFromText, readArticle } from '../../../page';
import { isMarkdownFile, readMarkdown } from '../../../page/markdown';
import { hasMoreSegments } from '../../../segment/segment-blocks';
import { detectLanguage } from '../../detect-language';
import { isHtmlFile } from '../../input';
import { readFromHtml } from '../../parse-html';
import type { ReadPage } from '../ignore-test';
import { addLines } from './find-block-lines';
import { listHtmlIgnores } from './html-ignores';

const deps = { detectLanguage };

/** Reads the text of a page into blocks with lines. `lang`: what its path says. */
export function readPageText(text: string, path: string, lang: string | undefined): Result<ReadPage> {
  const read = readByKind(text, path, lang);
  if (!read.ok) return read;
  const article = limitArticle(createSuccess(read.value.article), hasMoreSegments);
  if (!article.ok) return article;
  return createSuccess({ article: article.value, ignores: read.value.ignores });
}

function readByKind(text: string, path: string, lang: string | undefined): Result<ReadPage> {
  if (isMarkdownFile(path)) return createSuccess(readMarkdown(text, { path, ...(lang ? { lang } : {}) }, deps));
  if (!isHtmlFile(path)) {
    const article = buildArticleFromText(text, lang ? { lang } : {}, deps);
    return createSuccess({ article: { ...article, blocks: addLines(article.blocks, text, false) }, ignores: [] });
  }
  const read = readFromHtml(text, 'about:blank', (page) => readArticle(page, '', deps));
  if (!read.ok) return read;
  const article = { ...read.value, ...(lang ? { lang } : {}), blocks: addLines(read.value.blocks, text, true) };
  return createSuccess({ article, ignores: listHtmlIgnores(text) });
}
