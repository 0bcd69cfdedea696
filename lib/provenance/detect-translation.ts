import type { PageObservation, SignalName, TranslationDetection } from '../core';
import { toProbability } from '../util/logistic';
import { sameLanguage } from './address/address-language';
import { keyOf } from './address/normalize-url';
import type { Clue, Signal } from './clue';
import { observe } from './observe/observe-page';
import { type Page, pageOf, type SightOutside } from './page-facts';
import { combine, strongest } from './score-candidates';
import { PAGE_PRIOR } from './signal-weights';
import { browserTranslation } from './signals/browser-translation';
import { creditAndVersions } from './signals/credit-and-versions';
import { edition } from './signals/edition';
import { foreignOutlet } from './signals/foreign-outlet';
import { jsonLd, translationsOfPage } from './signals/json-ld';
import { languageVersions } from './signals/language-versions';
import { machineTranslatedFrom } from './signals/machine-translated-from';
import { machineNotice, originNotice, translatorCredit } from './signals/notices';
import { onlyForeignLink } from './signals/only-foreign-link';
import { proxyAddress } from './signals/proxy-address';
import { slugLanguageSignal } from './signals/slug-language';
import { sourceLabel } from './signals/source-label';
import { sourceMarkup } from './signals/source-markup';
import { translationLabel } from './signals/translation-label';
import { readNotices } from './translation-notices';

const SIGNALS: readonly Signal[] = [
  machineTranslatedFrom,
  jsonLd,
  proxyAddress,
  browserTranslation,
  translationLabel,
  sourceLabel,
  creditAndVersions,
  edition,
  languageVersions,
  onlyForeignLink,
  foreignOutlet,
  slugLanguageSignal,
  machineNotice,
  translatorCredit,
  originNotice,
  sourceMarkup,
];

/** Signals of pages that a machine translated, though no words on them say so. */
const BY_MACHINE: ReadonlySet<SignalName> = new Set([
  'machine-translated-from',
  'proxy-address',
  'browser-translation',
  'translated-site',
]);

/** More than these a reader does not choose from. */
const MOST_CANDIDATES = 8;
/** Below this a candidate is noise. */
const LEAST_SCORE = 0.1;

const quiet = (lang: string, article: boolean): TranslationDetection => ({
  article,
  translation: false,
  lang,
  machine: false,
  evidence: [],
  candidates: [],
});

function originalLanguage(clues: readonly Clue[], best: string | undefined, lang: string): string | undefined {
  const said = [best, ...strongest(clues.filter((clue) => !clue.url)).map((clue) => clue.lang)];
  return said.find((one) => one !== undefined && !sameLanguage(one, lang));
}

function sightArticle(page: Page): TranslationDetection {
  const notices = readNotices(page);
  const reversed = new Set(translationsOfPage(page).map(keyOf));
  const clues = SIGNALS.flatMap((signal) => signal(page, notices)).filter(
    ({ url }) => !url || !reversed.has(keyOf(url)),
  );
  const weighed = combine(clues).filter(({ candidate }) => candidate.score >= LEAST_SCORE);
  const own = strongest(clues.filter((clue) => !clue.url)).map((clue) => clue.evidence);
  const said = toProbability(PAGE_PRIOR + own.reduce((sum, { weight }) => sum + weight, 0)) >= 0.5;
  const agreed = (lang: string | undefined): boolean =>
    lang !== undefined && clues.some((clue) => !clue.url && clue.lang !== undefined && sameLanguage(clue.lang, lang));
  const translation =
    said ||
    weighed.some(({ candidate, translates }) => candidate.score >= 0.5 && (translates || agreed(candidate.lang)));
  return {
    article: true,
    translation,
    lang: page.lang,
    originalLang: translation ? originalLanguage(clues, weighed[0]?.candidate.lang, page.lang) : undefined,
    machine: notices.machine !== undefined || clues.some(({ evidence }) => BY_MACHINE.has(evidence.signal)),
    translator: notices.credit?.translator,
    evidence: own,
    candidates: weighed.slice(0, MOST_CANDIDATES).map(({ candidate }) => candidate),
  };
}

/** What an observed page says about itself: for where the page is not at hand, or its language is found out first. */
export function judge(seen: PageObservation, outside: SightOutside = {}): TranslationDetection {
  const page = pageOf(seen, outside);
  if (!page) return quiet(outside.lang ?? 'und', false);
  return seen.article ? sightArticle(page) : quiet(page.lang, false);
}

/**
 * What a page says about itself, from the page alone: whether it is an article, whether a translation, and what of,
 * best first. `observe` and `judge` in one.
 */
export const sight = (doc: Document, url: string, outside: SightOutside = {}): TranslationDetection =>
  judge(observe(doc, url), outside);
