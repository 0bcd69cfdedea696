/** Lists the versions of a page in other languages, from its head and from its menu of languages. */
import type { SignalPlace } from '../core';
import { memoizeByObject } from '../util/memoize';
import { isSameLanguage, toPrimaryLanguage } from './address/address-language';
import { isDeepUrl, isNonArticle, normalizeUrl, parseWebUrl, toPageKey } from './address/normalize-url';
import { findLanguageByName } from './language-names';
import type { PageFacts } from './page-facts';

/** The address of the page in another language, and where in the page it was found. */
export interface LanguageVersion {
  readonly url: URL;
  readonly lang: string;
  readonly place: SignalPlace;
}

function listHeadVersions(page: PageFacts): LanguageVersion[] {
  return page.markup.alternates.flatMap(({ url, lang }) => {
    const code = toPrimaryLanguage(lang);
    return code ? [{ url: normalizeUrl(url), lang: code, place: 'head' as const }] : [];
  });
}

/** The language of a version that a link leads to: what it declares, or the language whose name is its text. */
function getLinkLanguage(page: PageFacts, hreflang: string | undefined, text: string): string | undefined {
  return (
    toPrimaryLanguage(hreflang) ??
    (text.length <= 24 ? findLanguageByName(text.replace(/[()[\]]/g, ''), page.lang) : undefined)
  );
}

/** Finds links that declare another language, or whose text is the name of one. */
function findLinkedVersions(page: PageFacts): LanguageVersion[] {
  return page.runs.flatMap((run) =>
    run.links.flatMap(({ start, end, href, hreflang }) => {
      if (!page.mayLeave(href, hreflang)) return [];
      const lang = getLinkLanguage(page, hreflang, run.text.slice(start, end).trim());
      const parsed = lang ? parseWebUrl(href, page.markup.base) : undefined;
      return lang && parsed ? [{ url: normalizeUrl(parsed), lang, place: run.place }] : [];
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
    if (!versions.has(key)) versions.set(key, version);
  }
  return [...versions.values()];
});
