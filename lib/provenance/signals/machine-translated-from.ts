/** The signal that the page's markup says that it was translated by machine, and from which version. */
import { toPrimaryLanguage } from '../address/address-language';
import { normalizeUrl } from '../address/normalize-url';
import type { Clue, SignalFinder } from '../clue';
import type { PageFacts } from '../page-facts';
import { SIGNAL_WEIGHTS } from '../signal-weights';

const evidence = {
  signal: 'machine-translated-from',
  place: 'head',
  words: '',
  weight: SIGNAL_WEIGHTS.machineTranslatedFrom,
} as const;

/** The original's language in a tag such as `en-x-mtfrom-ja`. */
function parseSourceLanguage(tag: string): string | undefined {
  return toPrimaryLanguage(/-x-(?:.{0,60}-)?mtfrom-([a-z]{2,3}(?:-[a-z]{4})?)/i.exec(tag)?.[1]);
}

function createTagClues(page: PageFacts): Clue[] {
  const lang = parseSourceLanguage(page.seen.htmlLang);
  return lang ? [{ evidence, lang, translates: true }] : [];
}

/** Finds clues in `<link rel="alternate machine-translated-from" hreflang href>` and in the page's language tag. */
export const findMachineTranslatedFromClues: SignalFinder = (page) => {
  const links = page.markup.alternates.filter(
    (alternate) => alternate.machine && !page.isSelf(normalizeUrl(alternate.url)),
  );
  const clues = links.map(
    ({ url, lang }): Clue => ({ evidence, url: normalizeUrl(url), lang: toPrimaryLanguage(lang), translates: true }),
  );
  return [...clues, ...createTagClues(page)];
};
