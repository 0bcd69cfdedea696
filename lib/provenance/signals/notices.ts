/** The signals of notices that the page is a translation, without an address of the original. */
import type { SignalName } from '../../core/detection';
import { buildScriptProfile } from '../../text/script-profile';
import {
  detectByFunctionWords,
  guessAddressLanguage,
  isSameLanguage,
  toPrimaryLanguage,
} from '../address/address-language';
import { normalizeUrl } from '../address/normalize-url';
import type { PageFacts } from '../page/page-facts';
import { type Clue, SIGNAL_WEIGHTS, type SignalFinder } from './signal-weights';
import type { TranslationNotice } from './translation-notices';

/** The language of the page before the browser translated it, which its locale or its address may still tell. */
function findFormerLanguage(page: PageFacts): string | undefined {
  const possibleLanguages = [toPrimaryLanguage(page.seen.metas['og:locale']), guessAddressLanguage(page.url)];
  return possibleLanguages.find((lang) => lang !== undefined && !isSameLanguage(lang, page.lang));
}

/** The language that a page's own versions declare for its address. */
function findOwnVersionLanguage(page: PageFacts): string | undefined {
  const own = page.markup.alternates.filter(({ url, machine }) => !machine && page.isSelf(normalizeUrl(url)));
  const languages = new Set(own.flatMap(({ lang }) => toPrimaryLanguage(lang) ?? []));
  return languages.size === 1 ? [...languages][0] : undefined;
}

/** What software writes as a page's locale where nobody sets one. */
const DEFAULT_LOCALE = /^en[_-]us$/i;

/** A shorter text may be in any language. */
const MIN_SAMPLE_LENGTH = 200;

/** Whether the text itself, by its words or letters, is in the language that the page is taken to be in. */
function isSurelyIn({ seen, lang }: PageFacts): boolean {
  if (seen.sample.length < MIN_SAMPLE_LENGTH) return false;
  const guess = detectByFunctionWords(seen.sample) ?? buildScriptProfile(seen.sample).letters;
  return guess !== undefined && isSameLanguage(guess, lang);
}

/**
 * The language that a page declares for its address, where its text is surely in another: something has translated it
 * that left no mark. One version for the address tells it, and else the locale, unless that is the usual default.
 */
function findDeclaredLanguage(page: PageFacts): string | undefined {
  const version = findOwnVersionLanguage(page);
  const locale = page.seen.metas['og:locale'] ?? '';
  const declared = version ?? (DEFAULT_LOCALE.test(locale) ? undefined : toPrimaryLanguage(locale));
  if (declared === undefined || isSameLanguage(declared, page.lang)) return undefined;
  return isSurelyIn(page) ? declared : undefined;
}

/** Finds a clue where the page was translated in place: the original is at the same address, not translated. */
export const findBrowserTranslationClues: SignalFinder = (page) => {
  const { beingTranslated, bilingual } = page.seen;
  const declared = beingTranslated || bilingual ? undefined : findDeclaredLanguage(page);
  if (!beingTranslated && declared === undefined) return [];
  const weight = beingTranslated ? SIGNAL_WEIGHTS.browserTranslation : SIGNAL_WEIGHTS.declaredOtherwise;
  const evidence = { signal: 'browser-translation', place: 'head', words: '', weight } as const;
  return [{ evidence, url: page.url, lang: declared ?? findFormerLanguage(page), translates: true }];
};

/** Finds a clue where a tool of the reader put its translation into the page: the original is there, too. */
export const findBothTextsClues: SignalFinder = (page) => {
  if (!page.seen.bilingual) return [];
  const evidence = { signal: 'both-texts', place: 'text', words: '', weight: SIGNAL_WEIGHTS.bothTexts } as const;
  return [{ evidence, url: page.url, translates: true }];
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
