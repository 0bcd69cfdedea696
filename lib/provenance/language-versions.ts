import type { SignalPlace } from '../core';
import { primary, sameLanguage } from './address/address-language';
import { addressOf, cleaned, isDeep, isNoArticle, keyOf } from './address/normalize-url';
import { languageOfName } from './language-names';
import type { Page } from './page-facts';

/** The page in another language, as its head or its menu of languages names it. */
export interface Version {
  readonly url: URL;
  readonly lang: string;
  readonly place: SignalPlace;
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

const memo = new WeakMap<Page, readonly Version[]>();

const isOther = (page: Page, { url, lang }: Version): boolean =>
  !sameLanguage(lang, page.lang) && !page.isSelf(url) && isDeep(url) && !isNoArticle(url);

/** Those that the head declares. */
export const declaredVersions = (page: Page): readonly Version[] =>
  fromHead(page).filter((version) => isOther(page, version));

/** Versions in other languages, each once. */
export function versionsOf(page: Page): readonly Version[] {
  const known = memo.get(page);
  if (known) return known;
  const versions = new Map<string, Version>();
  for (const version of [...fromHead(page), ...fromLinks(page)]) {
    if (!isOther(page, version)) continue;
    const key = keyOf(version.url);
    if (!versions.has(key)) versions.set(key, version);
  }
  const all = [...versions.values()];
  memo.set(page, all);
  return all;
}
