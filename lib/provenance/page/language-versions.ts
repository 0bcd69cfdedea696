/** Lists the versions of a page in other languages, from its head and from its menu of languages. */

import type { SignalPlace } from '../../core/detection';
import { memoizeByObject } from '../../core/memoize';
import { parseWebUrl } from '../../core/url';
import { toPlainText } from '../../text/plain-text';
import { isSameLanguage, toPrimaryLanguage } from '../address/address-language';
import { isDeepUrl, isNonArticle, normalizeUrl, toPageKey } from '../address/normalize-url';
import { findLanguageByName } from './language-names';
import type { PageFacts } from './page-facts';

/** The address of the page in another language, and where in the page it was found. */
export interface LanguageVersion {
  readonly url: URL;
  readonly lang: string;
  readonly place: SignalPlace;
  /** The link says that this version is the original: "English (original)". */
  readonly isMarkedOriginal: boolean;
}

/** Longer texts of links (UTF-16 units) are headlines. */
const MAX_MARK_LENGTH = 40;

function listHeadVersions(page: PageFacts): LanguageVersion[] {
  return page.markup.alternates.flatMap(({ url, lang }) => {
    const code = toPrimaryLanguage(lang);
    return code ? [{ url: normalizeUrl(url), lang: code, place: 'head' as const, isMarkedOriginal: false }] : [];
  });
}

/** The language of a version that a link leads to: what it declares, or the language whose name is its text. */
function getLinkLanguage(page: PageFacts, hreflang: string | undefined, text: string): string | undefined {
  return (
    toPrimaryLanguage(hreflang) ??
    (text.length <= 24 ? findLanguageByName(text.replace(/[()[\]]/g, ''), page.lang) : undefined)
  );
}

/** Whether a short text of a link says that it leads to the original. */
const isOriginalMark = ({ words }: PageFacts, text: string): boolean =>
  text.length <= MAX_MARK_LENGTH && (/\boriginal\b/i.test(text) || words.has('original', `${toPlainText(text)}:`));

/** Finds links that declare another language, or whose text is the name of one. */
function findLinkedVersions(page: PageFacts): LanguageVersion[] {
  return page.runs.flatMap((run) =>
    run.links.flatMap(({ start, end, href, hreflang }) => {
      if (!page.mayLeave(href, hreflang)) return [];
      const text = run.text.slice(start, end).trim();
      const lang = getLinkLanguage(page, hreflang, text);
      const parsed = lang ? parseWebUrl(href, page.markup.base) : undefined;
      const isMarkedOriginal = isOriginalMark(page, text);
      return lang && parsed ? [{ url: normalizeUrl(parsed), lang, place: run.place, isMarkedOriginal }] : [];
    }),
  );
}

const isOtherVersion = (page: PageFacts, { url, lang }: LanguageVersion): boolean =>
  !isSameLanguage(lang, page.lang) && !page.isSelf(url) && isDeepUrl(url) && !isNonArticle(url);

/** Lists the versions in other languages that the head declares. */
export const listDeclaredVersions = (page: PageFacts): readonly LanguageVersion[] =>
  listHeadVersions(page).filter((version) => isOtherVersion(page, version));

/** Lists all versions in other languages, each address once; those of the head come first. */
export const listLanguageVersions = memoizeByObject((page: PageFacts): readonly LanguageVersion[] => {
  const versions = new Map<string, LanguageVersion>();
  for (const version of [...listHeadVersions(page), ...findLinkedVersions(page)]) {
    if (!isOtherVersion(page, version)) continue;
    const key = toPageKey(version.url);
    const known = versions.get(key);
    if (!known || (version.isMarkedOriginal && !known.isMarkedOriginal)) versions.set(key, version);
  }
  return [...versions.values()];
});
