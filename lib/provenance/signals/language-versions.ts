/** The signal of versions of the page in other languages, one of which may be the original. */

import type { PlacedLine } from '../../core/page-observation';
import { isEnglish } from '../../languages/groups';
import { findLanguageCode, isSameLanguage } from '../address/address-language';
import { toPageKey } from '../address/normalize-url';
import { findNamedLanguages } from '../page/language-names';
import { type LanguageVersion, listDeclaredVersions } from '../page/language-versions';
import { toCreditedUrl } from '../page/link-spans';
import type { PageFacts } from '../page/page-facts';
import { type Clue, SIGNAL_WEIGHTS, type SignalFinder } from './signal-weights';

/** The page key of an address without the language code in its path or host. */
function toLanguageFreeKey(url: URL): string {
  const plain = new URL(url);
  plain.pathname = url.pathname.replace(/^\/[a-z]{2,3}(?:[-_][a-z]{2,4})?(?=\/)/i, '');
  plain.hostname = url.hostname.replace(/^[a-z]{2}\./i, '');
  return toPageKey(plain);
}

/**
 * Whether a version has the page's address without its language code: the page's address has one, the version's none.
 */
function isUnprefixed(page: PageFacts, { url }: LanguageVersion): boolean {
  const ownCode = findLanguageCode(page.url);
  return (
    ownCode !== undefined &&
    isSameLanguage(ownCode, page.lang) &&
    findLanguageCode(url) === undefined &&
    toLanguageFreeKey(page.url) === toLanguageFreeKey(url)
  );
}

function createVersionClue(page: PageFacts, version: LanguageVersion): Clue {
  const { url, lang, place } = version;
  const hasNoPrefix = isUnprefixed(page, version);
  if (hasNoPrefix && page.seen.machineSite !== undefined) {
    const words = page.seen.machineSite;
    const evidence = {
      signal: 'translated-site',
      place: 'address',
      words,
      weight: SIGNAL_WEIGHTS.translatedSite,
    } as const;
    return { evidence, url, lang, translates: true };
  }
  const weight = hasNoPrefix ? SIGNAL_WEIGHTS.sameAddressVersion : SIGNAL_WEIGHTS.languageVersions;
  return { evidence: { signal: 'language-versions', place, words: '', weight }, url, lang, translates: false };
}

/** The longest line that may offer another version, in letters. */
const MAX_LINE_LENGTH = 160;

/** Finds "Read this report in English" with a link to another site, since partner outlets share their reports. */
function findReadElsewhereClues(page: PageFacts, run: PlacedLine, index: number): Clue[] {
  const [link] = run.links;
  if (!link || run.links.length > 1 || run.text.length > MAX_LINE_LENGTH || run.zone !== 'main') return [];
  if (!page.mayLeave(link.href)) return [];
  const text = page.plainAt(index);
  const [label] = page.words.find('version', text);
  // Where the line says "translated", the other version is the translation, or its own signal finds it.
  if (page.words.findTranslating(text).some(({ purpose }) => purpose === 'translating')) return [];
  const namedLanguages = label
    ? findNamedLanguages(text, page.lang).filter((lang) => !isSameLanguage(lang, page.lang))
    : [];
  const url = namedLanguages.length === 1 ? toCreditedUrl(page, link.href) : undefined;
  if (!url || url.host === page.url.host) return [];
  // Most reports are first written in the language with more readers.
  const isLikelyOriginal = isEnglish(namedLanguages[0] ?? '') && !isEnglish(page.lang);
  const weight = isLikelyOriginal ? SIGNAL_WEIGHTS.readInEnglish : SIGNAL_WEIGHTS.languageVersions;
  const evidence = { signal: 'language-versions', place: run.place, words: run.text, weight } as const;
  return [{ evidence, url, lang: namedLanguages[0], translates: isLikelyOriginal }];
}

/**
 * Finds clues for versions in other languages. A version alone does not tell which text was first. Only plug-ins that
 * translate sites by machine do: they put a language code in front of the original's path.
 */
export const findLanguageVersionsClues: SignalFinder = (page: PageFacts): readonly Clue[] =>
  page.lang === 'und'
    ? []
    : [
        ...listDeclaredVersions(page).map((version) => createVersionClue(page, version)),
        ...[...page.listTelling()].flatMap((index) => findReadElsewhereClues(page, page.runs[index]!, index)),
      ];
