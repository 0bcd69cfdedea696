/** Says whether a page is a translation, and which addresses may be its original. */
import { createSuccess, type Result, type TranslationDetection } from '../../core';
import { detectTranslation } from '../../provenance';
import { detectLanguage } from '../detect-language';
import type { HtmlSource, ReadOptions } from './article-source';
import { readHtml } from './read-article';

/** Looks at the page alone: nothing is fetched. `url`, the page's address, is what its links are read with. */
export const locateOriginal = async (
  page: HtmlSource,
  options: ReadOptions = {},
): Promise<Result<TranslationDetection>> => {
  const deps = {
    detectLanguage: options.detectLanguage ?? detectLanguage,
    ...(page.lang ? { lang: page.lang } : {}),
  };
  return readHtml(page, (document, url) => createSuccess(detectTranslation(document, url, deps)));
};
