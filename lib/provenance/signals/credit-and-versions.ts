import { sameLanguage } from '../address/address-language';
import { slugLanguage } from '../address/slug-language';
import type { Clue, Signal } from '../clue';
import { type Version, versionsOf } from '../language-versions';
import type { Page } from '../page-facts';
import { WEIGHT } from '../signal-weights';
import type { Notice } from '../translation-notices';

const FEW = 3;

function creditWeight(version: Version, versions: readonly Version[], credit: Notice): number {
  if (credit.lang) return sameLanguage(credit.lang, version.lang) ? WEIGHT.versionNamed : 0;
  const languages = new Set(versions.map(({ lang }) => lang)).size;
  if (languages === 1) return WEIGHT.versionOnly;
  return languages <= FEW ? WEIGHT.versionAmongFew : WEIGHT.versionAmongMany;
}

function fromCredit(versions: readonly Version[], credit: Notice): Clue[] {
  return versions.flatMap((version): Clue[] => {
    const weight = creditWeight(version, versions, credit);
    const evidence = { signal: 'credit-and-versions', place: version.place, words: credit.words, weight } as const;
    return weight > 0 ? [{ evidence, url: version.url, lang: version.lang, translates: true }] : [];
  });
}

/** The version in the language this page's own address is worded in. */
function fromSlug(versions: readonly Version[], lang: string): Clue[] {
  const evidence = { signal: 'slug-language', place: 'address', words: '', weight: WEIGHT.versionOfSlug } as const;
  const worded = versions.filter((version) => sameLanguage(version.lang, lang));
  return worded.map(({ url }): Clue => ({ evidence, url, lang, translates: true }));
}

/**
 * The language an address is worded in, where it tells of a translation: pages in other scripts than Latin have
 * English addresses of their own.
 */
export function foreignSlug(page: Page): string | undefined {
  const lang = slugLanguage(page.url);
  if (!lang || page.lang === 'und' || sameLanguage(lang, page.lang)) return undefined;
  const script = new Intl.Locale(page.lang).maximize().script;
  return lang === 'en' && script !== 'Latn' ? undefined : lang;
}

/** A translator credit or notice with a list of language versions, or versions and a foreign address. */
export const creditAndVersions: Signal = (page, { credit, machine, origin }) => {
  const slug = foreignSlug(page);
  const notice = credit ?? machine ?? origin;
  if (!notice && !slug) return [];
  const versions = versionsOf(page);
  const lang = notice?.lang ?? machine?.lang ?? origin?.lang ?? slug;
  return [...(notice ? fromCredit(versions, { ...notice, lang }) : []), ...(slug ? fromSlug(versions, slug) : [])];
};
