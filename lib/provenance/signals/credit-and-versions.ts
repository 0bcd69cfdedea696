/** The signal of a translator's credit or another notice, together with versions of the page in other languages. */

import type { PlacedLine } from '../../core/page-observation';
import { isEnglish } from '../../languages/groups';
import { detectSlugLanguage, guessAddressLanguage, isSameLanguage } from '../address/address-language';
import { getRegisteredSite } from '../address/normalize-url';
import { type LanguageVersion, listLanguageVersions } from '../page/language-versions';
import { toCandidateUrl } from '../page/link-spans';
import type { PageFacts } from '../page/page-facts';
import { isBesideBook } from './credit-subject';
import { compareLanguages, LANGUAGE_BONUSES } from './labeled-links';
import { type Clue, SIGNAL_BONUSES, SIGNAL_WEIGHTS, type SignalFinder } from './signal-weights';
import type { TranslationNotice } from './translation-notices';

/** The longest name of an outlet, and how many letters may stand beside it: a country, a date. */
const MAX_NAME_LENGTH = 40;
const MAX_BESIDE_LENGTH = 24;

/** The address that a line's only link leads to, where the line is the name of an outlet and little else. */
function getOutletUrl(page: PageFacts, run: PlacedLine, index: number): URL | undefined {
  const [link, ...others] = run.links;
  if (!link || others.length > 0 || run.zone !== 'main' || (run.place !== 'byline' && run.place !== 'end'))
    return undefined;
  if (page.words.has('picture', page.plainAt(index))) return undefined;
  const length = link.end - link.start;
  if (
    length > MAX_NAME_LENGTH ||
    run.text.length - length > MAX_BESIDE_LENGTH ||
    /^(?:figcaption|figure|li|h\d)$/.test(run.block)
  )
    return undefined;
  const url = toCandidateUrl(page, link.href);
  return url && getRegisteredSite(url) !== page.site && !isBesideBook(page.runs, index) ? url : undefined;
}

/**
 * Finds the outlet that stands beside byline or end of a page that credits a translator, where an icon or nothing says
 * what it is: "〈icon〉 The Harbour Times". It must be the only such line.
 */
export const findCreditedOutletClues: SignalFinder = (page, { credit }): readonly Clue[] => {
  if (!credit) return [];
  const urls = page.runs.flatMap((run, index) => {
    const url = getOutletUrl(page, run, index);
    return url ? [{ url, run }] : [];
  });
  const [only] = urls;
  if (!only || new Set(urls.map(({ url }) => url.href)).size > 1) return [];
  const lang = guessAddressLanguage(only.url) ?? credit.lang;
  const relation = compareLanguages(page, lang);
  if (relation === 'same') return [];
  const weight = SIGNAL_WEIGHTS.translatedLabel + LANGUAGE_BONUSES[relation] + SIGNAL_BONUSES.otherSite;
  const evidence = { signal: 'translation-label', place: only.run.place, words: credit.words, weight } as const;
  return [{ evidence, url: only.url, lang, translates: true }];
};

/** Up to so many languages count as few. */
const MAX_FEW_LANGUAGES = 3;

/** The weight of a version (log-odds): less with more languages; 0 where the credit names another language. */
function computeCreditWeight(
  version: LanguageVersion,
  versions: readonly LanguageVersion[],
  credit: TranslationNotice,
): number {
  if (version.isMarkedOriginal) return SIGNAL_WEIGHTS.versionNamed;
  if (versions.some(({ isMarkedOriginal }) => isMarkedOriginal)) return 0;
  if (credit.lang) return isSameLanguage(credit.lang, version.lang) ? SIGNAL_WEIGHTS.versionNamed : 0;
  const languages = new Set(versions.map(({ lang }) => lang)).size;
  if (languages === 1) return SIGNAL_WEIGHTS.versionOnly;
  return languages <= MAX_FEW_LANGUAGES ? SIGNAL_WEIGHTS.versionAmongFew : SIGNAL_WEIGHTS.versionAmongMany;
}

function createCreditClues(versions: readonly LanguageVersion[], credit: TranslationNotice): Clue[] {
  return versions.flatMap((version): Clue[] => {
    const weight = computeCreditWeight(version, versions, credit);
    const evidence = { signal: 'credit-and-versions', place: version.place, words: credit.words, weight } as const;
    return weight > 0 ? [{ evidence, url: version.url, lang: version.lang, translates: true }] : [];
  });
}

/** Creates clues for the versions in the language of the words in this page's own address. */
function createSlugClues(versions: readonly LanguageVersion[], lang: string): Clue[] {
  const evidence = {
    signal: 'slug-language',
    place: 'address',
    words: '',
    weight: SIGNAL_WEIGHTS.versionOfSlug,
  } as const;
  const slugVersions = versions.filter((version) => isSameLanguage(version.lang, lang));
  return slugVersions.map(({ url }): Clue => ({ evidence, url, lang, translates: true }));
}

/**
 * The language of the words in the page's address, where it differs from the page's. Undefined for English words on a
 * page in another script than Latin, since such pages often have English addresses.
 */
export function detectForeignSlugLanguage(page: PageFacts): string | undefined {
  const lang = detectSlugLanguage(page.url);
  if (!lang || page.lang === 'und' || isSameLanguage(lang, page.lang)) return undefined;
  const script = new Intl.Locale(page.lang).maximize().script;
  return isEnglish(lang) && script !== 'Latn' ? undefined : lang;
}

/** Finds clues for versions in other languages, where a notice or an address in another language calls for one. */
export const findCreditAndVersionsClues: SignalFinder = (page, { credit, machine, origin }) => {
  const slugLanguage = detectForeignSlugLanguage(page);
  const notice = credit ?? machine ?? origin;
  if (!notice && !slugLanguage) return [];
  const versions = listLanguageVersions(page);
  const lang = notice?.lang ?? machine?.lang ?? origin?.lang ?? slugLanguage;
  return [
    ...(notice ? createCreditClues(versions, { ...notice, lang }) : []),
    ...(slugLanguage ? createSlugClues(versions, slugLanguage) : []),
  ];
};
