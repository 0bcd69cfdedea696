/** The signal of a translator's credit or another notice, together with versions of the page in other languages. */
import { isEnglish } from '../../languages/groups';
import { isSameLanguage } from '../address/address-language';
import { detectSlugLanguage } from '../address/slug-language';
import type { Clue, SignalFinder } from '../clue';
import { type LanguageVersion, listLanguageVersions } from '../language-versions';
import type { TranslationNotice } from '../notices/translation-notices';
import type { PageFacts } from '../page-facts';
import { SIGNAL_WEIGHTS } from '../signal-weights';

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
