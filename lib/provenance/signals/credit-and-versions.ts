import { isSameLanguage } from '../address/address-language';
import { detectSlugLanguage } from '../address/slug-language';
import type { Clue, SignalFinder } from '../clue';
import { type LanguageVersion, listLanguageVersions } from '../language-versions';
import type { PageFacts } from '../page-facts';
import { WEIGHT } from '../signal-weights';
import type { TranslationNotice } from '../translation-notices';

const FEW_LANGUAGES = 3;

function computeCreditWeight(
  version: LanguageVersion,
  versions: readonly LanguageVersion[],
  credit: TranslationNotice,
): number {
  if (credit.lang) return isSameLanguage(credit.lang, version.lang) ? WEIGHT.versionNamed : 0;
  const languages = new Set(versions.map(({ lang }) => lang)).size;
  if (languages === 1) return WEIGHT.versionOnly;
  return languages <= FEW_LANGUAGES ? WEIGHT.versionAmongFew : WEIGHT.versionAmongMany;
}

function createCreditClues(versions: readonly LanguageVersion[], credit: TranslationNotice): Clue[] {
  return versions.flatMap((version): Clue[] => {
    const weight = computeCreditWeight(version, versions, credit);
    const evidence = { signal: 'credit-and-versions', place: version.place, words: credit.words, weight } as const;
    return weight > 0 ? [{ evidence, url: version.url, lang: version.lang, translates: true }] : [];
  });
}

/** The version in the language this page's own address is worded in. */
function createSlugClues(versions: readonly LanguageVersion[], lang: string): Clue[] {
  const evidence = { signal: 'slug-language', place: 'address', words: '', weight: WEIGHT.versionOfSlug } as const;
  const worded = versions.filter((version) => isSameLanguage(version.lang, lang));
  return worded.map(({ url }): Clue => ({ evidence, url, lang, translates: true }));
}

/**
 * The language an address is worded in, where it tells of a translation: pages in other scripts than Latin have
 * English addresses of their own.
 */
export function detectForeignSlugLanguage(page: PageFacts): string | undefined {
  const lang = detectSlugLanguage(page.url);
  if (!lang || page.lang === 'und' || isSameLanguage(lang, page.lang)) return undefined;
  const script = new Intl.Locale(page.lang).maximize().script;
  return lang === 'en' && script !== 'Latn' ? undefined : lang;
}

/** A translator credit or notice with a list of language versions, or versions and a foreign address. */
export const findCreditAndVersionsClues: SignalFinder = (page, { credit, machine, origin }) => {
  const slug = detectForeignSlugLanguage(page);
  const notice = credit ?? machine ?? origin;
  if (!notice && !slug) return [];
  const versions = listLanguageVersions(page);
  const lang = notice?.lang ?? machine?.lang ?? origin?.lang ?? slug;
  return [
    ...(notice ? createCreditClues(versions, { ...notice, lang }) : []),
    ...(slug ? createSlugClues(versions, slug) : []),
  ];
};
