/** The signals of notices that the page is a translation, without an address of the original. */
import type { SignalName } from '../../core/detection';
import { guessAddressLanguage, isSameLanguage, toPrimaryLanguage } from '../address/address-language';
import { normalizeUrl } from '../address/normalize-url';
import type { PageFacts } from '../page/page-facts';
import { type Clue, SIGNAL_WEIGHTS, type SignalFinder } from './signal-weights';
import type { TranslationNotice } from './translation-notices';

/** The language of the page before the browser translated it, which its locale or its address may still tell. */
function findFormerLanguage(page: PageFacts): string | undefined {
  const possibleLanguages = [toPrimaryLanguage(page.seen.metas['og:locale']), guessAddressLanguage(page.url)];
  return possibleLanguages.find((lang) => lang !== undefined && !isSameLanguage(lang, page.lang));
}

/** Finds a clue where the page is being translated: the original is at the same address, not translated. */
export const findBrowserTranslationClues: SignalFinder = (page) => {
  if (!page.seen.beingTranslated) return [];
  const evidence = {
    signal: 'browser-translation',
    place: 'head',
    words: '',
    weight: SIGNAL_WEIGHTS.browserTranslation,
  } as const;
  return [{ evidence, url: page.url, lang: findFormerLanguage(page), translates: true }];
};

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

function createNoticeClues(signal: SignalName, weight: number, notice: TranslationNotice | undefined): Clue[] {
  if (!notice) return [];
  const { place, words, lang } = notice;
  return [{ evidence: { signal, place, words, weight }, lang, translates: true }];
}

/** Finds the notice that a machine translated the page. */
export const findMachineNoticeClues: SignalFinder = (_, { machine }) =>
  createNoticeClues('machine-notice', SIGNAL_WEIGHTS.machineNotice, machine);
/** Finds the notice that the text was first published in another language. */
export const findOriginNoticeClues: SignalFinder = (_, { origin }) =>
  createNoticeClues('origin-notice', SIGNAL_WEIGHTS.originNotice, origin);
/** Finds the credit of a translator. */
export const findTranslatorCreditClues: SignalFinder = (_, { credit }) =>
  createNoticeClues('translator-credit', SIGNAL_WEIGHTS.translatorCredit, credit);
