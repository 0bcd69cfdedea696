/** Reads one page inside a real browser; gives what the command's `read` and `locate` give for it. */
import { detectLanguage } from '../../lib/cli/detect-language';
import { placeStreamedContent, readArticleWithDebug } from '../../lib/page';
import { detectTranslation } from '../../lib/provenance';

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
