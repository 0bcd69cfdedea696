import type { Clue, Signal } from '../clue';
import { codeInAddress, sameLanguage } from '../language';
import { keyOf } from '../links';
import type { Page } from '../page';
import { type Version, versionsOf } from '../versions';
import { WEIGHT } from '../weights';

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

/**
 * Versions in other languages say nothing of which came first, except where a plug-in makes them by machine: those put
 * their language in front of the original's address.
 */
export const languageVersions: Signal = (page: Page): readonly Clue[] =>
  page.lang === 'und' ? [] : versionsOf(page).map((version) => clueOf(page, version));
