/** Lists the pages that an original names as translations of it, or as versions of it in other languages. */
import type { TranslatedVersion } from '../core';
import { guessAddressLanguage } from './address/address-language';
import { toPageKey } from './address/normalize-url';
import { listLanguageVersions } from './language-versions';
import type { PageFacts } from './page-facts';
import { listPageTranslations } from './signals/json-ld';

/** How many are given at most. */
const MAX_VERSIONS = 40;

/**
 * Lists them, each address once: those that the page declares as its translations (schema.org `workTranslation`) first,
 * then versions from its head and from links. A version that is marked as the original is none.
 */
export function listTranslatedVersions(page: PageFacts): readonly TranslatedVersion[] {
  const versions = new Map<string, TranslatedVersion>();
  for (const { url, lang = guessAddressLanguage(url) } of listPageTranslations(page)) {
    if (page.isSelf(url)) continue;
    versions.set(toPageKey(url), { url: url.href, ...(lang ? { lang } : {}), isDeclared: true, place: 'head' });
  }
  for (const { url, lang, place, isMarkedOriginal } of listLanguageVersions(page)) {
    const key = toPageKey(url);
    const known = versions.get(key);
    if (known && !known.lang) versions.set(key, { ...known, lang });
    if (!known && !isMarkedOriginal) versions.set(key, { url: url.href, lang, isDeclared: false, place });
  }
  return [...versions.values()].slice(0, MAX_VERSIONS);
}
