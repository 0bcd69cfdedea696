import { primary } from '../address/address-language';
import { cleaned } from '../address/normalize-url';
import type { Clue, Signal } from '../clue';
import type { Page } from '../page-facts';
import { WEIGHT } from '../signal-weights';

const evidence = {
  signal: 'machine-translated-from',
  place: 'head',
  words: '',
  weight: WEIGHT.machineTranslatedFrom,
} as const;

/** The source language in `lang="en-x-mtfrom-ja"`. */
function sourceOf(tag: string): string | undefined {
  return primary(/-x-(?:.{0,60}-)?mtfrom-([a-z]{2,3}(?:-[a-z]{4})?)/i.exec(tag)?.[1]);
}

function fromTag(page: Page): Clue[] {
  const lang = sourceOf(page.seen.htmlLang);
  return lang ? [{ evidence, lang, translates: true }] : [];
}

/** `<link rel="alternate machine-translated-from" hreflang href>` and the language tag of a machine-translated page. */
export const machineTranslatedFrom: Signal = (page) => {
  const links = page.markup.alternates.filter((alternate) => alternate.machine && !page.isSelf(cleaned(alternate.url)));
  const clues = links.map(
    ({ url, lang }): Clue => ({ evidence, url: cleaned(url), lang: primary(lang), translates: true }),
  );
  return [...clues, ...fromTag(page)];
};
