import type { PlacedLine } from '../../core';
import { codeInAddress, sameLanguage } from '../address/address-language';
import { addressOf, cleaned, isDeep, isNoArticle, keyOf } from '../address/normalize-url';
import type { Clue, Signal } from '../clue';
import { languagesNamed } from '../language-names';
import { declaredVersions, type Version } from '../language-versions';
import type { Page } from '../page-facts';
import { WEIGHT } from '../signal-weights';

/** An address without the language in its path or host. */
function bare(url: URL): string {
  const plain = new URL(url);
  plain.pathname = url.pathname.replace(/^\/[a-z]{2,3}(?:[-_][a-z]{2,4})?(?=\/)/i, '');
  plain.hostname = url.hostname.replace(/^[a-z]{2}\./i, '');
  return keyOf(plain);
}

/** The version at the page's own address but for the language that stands in this one and not in that one. */
function isUnprefixed(page: Page, { url }: Version): boolean {
  const own = codeInAddress(page.url);
  return (
    own !== undefined &&
    sameLanguage(own, page.lang) &&
    codeInAddress(url) === undefined &&
    bare(page.url) === bare(url)
  );
}

function clueOf(page: Page, version: Version): Clue {
  const { url, lang, place } = version;
  const unprefixed = isUnprefixed(page, version);
  if (unprefixed && page.seen.machineSite !== undefined) {
    const words = page.seen.machineSite;
    const evidence = { signal: 'translated-site', place: 'address', words, weight: WEIGHT.translatedSite } as const;
    return { evidence, url, lang, translates: true };
  }
  const weight = unprefixed ? WEIGHT.sameAddressVersion : WEIGHT.languageVersions;
  return { evidence: { signal: 'language-versions', place, words: '', weight }, url, lang, translates: false };
}

const LONGEST_LINE = 160;

/** "Read this report in English", beside the text and leading to another site: sister outlets share their reports. */
function readElsewhere(page: Page, run: PlacedLine, index: number): Clue[] {
  const [link] = run.links;
  if (!link || run.links.length > 1 || run.text.length > LONGEST_LINE || run.zone !== 'main') return [];
  if (!page.mayLeave(link.href)) return [];
  const text = page.plainAt(index);
  const [hit] = page.vocabulary.find('version', text);
  // "… translated by": that version is the translation.
  if (page.vocabulary.find('translated', text).length > 0) return [];
  const named = hit ? languagesNamed(text, page.lang).filter((lang) => !sameLanguage(lang, page.lang)) : [];
  const parsed = named.length === 1 ? addressOf(link.href, page.markup.base) : undefined;
  const url = parsed && cleaned(parsed);
  if (!url || url.host === page.url.host || page.isSelf(url) || !isDeep(url) || isNoArticle(url)) return [];
  // Reports are first written in the language more readers have.
  const first = named[0] === 'en' && page.lang !== 'en';
  const weight = first ? WEIGHT.readInEnglish : WEIGHT.languageVersions;
  const evidence = { signal: 'language-versions', place: run.place, words: run.text, weight } as const;
  return [{ evidence, url, lang: named[0], translates: first }];
}

/**
 * Versions in other languages say nothing of which came first, except where a plug-in makes them by machine: those put
 * their language in front of the original's address.
 */
export const languageVersions: Signal = (page: Page): readonly Clue[] =>
  page.lang === 'und'
    ? []
    : [
        ...declaredVersions(page).map((version) => clueOf(page, version)),
        ...page.runs.flatMap((run, index) => readElsewhere(page, run, index)),
      ];
