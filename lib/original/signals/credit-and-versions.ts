import type { Place } from '../../domain';
import type { Clue, Signal } from '../clue';
import { primary, sameLanguage } from '../language';
import { addressOf, cleaned, isDeep, isNoArticle, keyOf } from '../links';
import { languageOfName } from '../named';
import type { Notice } from '../notices';
import type { Page } from '../page';
import { slugLanguage } from '../slug';
import { WEIGHT } from '../weights';

interface Version {
  readonly url: URL;
  readonly lang: string;
  readonly place: Place;
}

function fromHead(page: Page): Version[] {
  return page.markup.alternates.flatMap(({ url, lang }) => {
    const code = primary(lang);
    return code ? [{ url: cleaned(url), lang: code, place: 'head' as const }] : [];
  });
}

function languageOfLink(page: Page, hreflang: string | undefined, text: string): string | undefined {
  return primary(hreflang) ?? (text.length <= 24 ? languageOfName(text.replace(/[()[\]]/g, ''), page.lang) : undefined);
}

/** Links that are nothing but a language's name, or declare one. */
function fromLinks(page: Page): Version[] {
  return page.runs.flatMap((run) =>
    run.links.flatMap(({ start, end, href, hreflang }) => {
      if (!page.mayLeave(href, hreflang)) return [];
      const lang = languageOfLink(page, hreflang, run.text.slice(start, end).trim());
      const parsed = lang ? addressOf(href, page.markup.base) : undefined;
      return lang && parsed ? [{ url: cleaned(parsed), lang, place: run.place }] : [];
    }),
  );
}

/** Versions in other languages, each once. */
function versionsOf(page: Page): Version[] {
  const versions = new Map<string, Version>();
  for (const version of [...fromHead(page), ...fromLinks(page)]) {
    const { url, lang } = version;
    if (sameLanguage(lang, page.lang) || page.isSelf(url) || !isDeep(url) || isNoArticle(url)) continue;
    if (!versions.has(keyOf(url))) versions.set(keyOf(url), version);
  }
  return [...versions.values()];
}

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
export const creditAndVersions: Signal = (page, { credit, machine }) => {
  const slug = foreignSlug(page);
  const notice = credit ?? machine;
  if (!notice && !slug) return [];
  const versions = versionsOf(page);
  const lang = notice?.lang ?? machine?.lang ?? slug;
  return [...(notice ? fromCredit(versions, { ...notice, lang }) : []), ...(slug ? fromSlug(versions, slug) : [])];
};
