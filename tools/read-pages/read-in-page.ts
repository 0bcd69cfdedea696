/** Reads one page inside a real browser; gives what the command's `read` and `locate` give for it. */
import { detectLanguage } from '../../lib/cli/shared/detect-language';
import { readArticleWithDebug } from '../../lib/page/html/read-article';
import { placeStreamedContent } from '../../lib/page/html/streamed-content';
import { detectTranslation } from '../../lib/provenance/detect-translation';

const deps = { detectLanguage };

export function readPage(html: string, url: string): object {
  const page = new DOMParser().parseFromString(html, 'text/html');
  placeStreamedContent(page);
  const detection = detectTranslation(page, url, deps);
  const read = readArticleWithDebug(page, url, deps);
  return read.ok
    ? { ...read.value.article, removed: read.value.removed, detection }
    : { error: read.failure, detection };
}
