/** Decides whether a page is a translation, and lists the addresses that may be its original. */
import type { PageObservation, SignalName, TranslationDetection } from '../core';
import { toProbability } from '../util/logistic';
import { isSameLanguage } from './address/address-language';
import { toPageKey } from './address/normalize-url';
import type { Clue, SignalFinder } from './clue';
import { observePage } from './observe/observe-page';
import { buildPageFacts, type DetectionDeps, type PageFacts } from './page-facts';
import { keepStrongestClues, scoreCandidates } from './score-candidates';
import { PAGE_PRIOR } from './signal-weights';
import { findBrowserTranslationClues } from './signals/browser-translation';
import { findCreditAndVersionsClues } from './signals/credit-and-versions';
import { findEditionClues } from './signals/edition';
import { findForeignOutletClues } from './signals/foreign-outlet';
import { findJsonLdClues, listPageTranslations } from './signals/json-ld';
import { findLanguageVersionsClues } from './signals/language-versions';
import { findMachineTranslatedFromClues } from './signals/machine-translated-from';
import { findMachineNoticeClues, findOriginNoticeClues, findTranslatorCreditClues } from './signals/notices';
import { findOnlyForeignLinkClues } from './signals/only-foreign-link';
import { findProxyAddressClues } from './signals/proxy-address';
import { findSlugLanguageClues } from './signals/slug-language';
import { findSourceLabelClues } from './signals/source-label';
import { findSourceMarkupClues } from './signals/source-markup';
import { findTranslationLabelClues } from './signals/translation-label';
import { readNotices } from './translation-notices';

/** All signals. The order decides which of equally strong clues comes first. */
const SIGNAL_FINDERS: readonly SignalFinder[] = [
  findMachineTranslatedFromClues,
  findJsonLdClues,
  findProxyAddressClues,
  findBrowserTranslationClues,
  findTranslationLabelClues,
  findSourceLabelClues,
  findCreditAndVersionsClues,
  findEditionClues,
  findLanguageVersionsClues,
  findOnlyForeignLinkClues,
  findForeignOutletClues,
  findSlugLanguageClues,
  findMachineNoticeClues,
  findTranslatorCreditClues,
  findOriginNoticeClues,
  findSourceMarkupClues,
];

/** Signals that show a machine translation, even where no words of the page say so. */
const MACHINE_SIGNALS: ReadonlySet<SignalName> = new Set([
  'machine-translated-from',
  'proxy-address',
  'browser-translation',
  'translated-site',
]);

/** How many candidates are given at most: nobody chooses from a longer list. */
const MOST_CANDIDATES = 8;
/** Candidates with a lower probability are left out as noise. */
const LEAST_SCORE = 0.1;

const createEmptyDetection = (lang: string, article: boolean): TranslationDetection => ({
  article,
  translation: false,
  lang,
  machine: false,
  evidence: [],
  candidates: [],
});

/** The original's language: that of the best candidate, or else of the strongest clue without an address. */
function determineOriginalLanguage(clues: readonly Clue[], best: string | undefined, lang: string): string | undefined {
  const said = [best, ...keepStrongestClues(clues.filter((clue) => !clue.url)).map((clue) => clue.lang)];
  return said.find((one) => one !== undefined && !isSameLanguage(one, lang));
}

function detectFromArticle(page: PageFacts): TranslationDetection {
  const notices = readNotices(page);
  const reversed = new Set(listPageTranslations(page).map(toPageKey));
  const clues = SIGNAL_FINDERS.flatMap((signal) => signal(page, notices)).filter(
    ({ url }) => !url || !reversed.has(toPageKey(url)),
  );
  const weighed = scoreCandidates(clues).filter(({ candidate }) => candidate.score >= LEAST_SCORE);
  const own = keepStrongestClues(clues.filter((clue) => !clue.url)).map((clue) => clue.evidence);
  const said = toProbability(PAGE_PRIOR + own.reduce((sum, { weight }) => sum + weight, 0)) >= 0.5;
  const agreed = (lang: string | undefined): boolean =>
    lang !== undefined && clues.some((clue) => !clue.url && clue.lang !== undefined && isSameLanguage(clue.lang, lang));
  const translation =
    said ||
    weighed.some(({ candidate, translates }) => candidate.score >= 0.5 && (translates || agreed(candidate.lang)));
  return {
    article: true,
    translation,
    lang: page.lang,
    originalLang: translation ? determineOriginalLanguage(clues, weighed[0]?.candidate.lang, page.lang) : undefined,
    machine: notices.machine !== undefined || clues.some(({ evidence }) => MACHINE_SIGNALS.has(evidence.signal)),
    translator: notices.credit?.translator,
    evidence: own,
    candidates: weighed.slice(0, MOST_CANDIDATES).map(({ candidate }) => candidate),
  };
}

/**
 * Detects whether an observed page is a translation, and of what. For callers that have no `Document`, or that first
 * find out the page's language.
 */
export function detectFromObservation(seen: PageObservation, outside: DetectionDeps = {}): TranslationDetection {
  const page = buildPageFacts(seen, outside);
  if (!page) return createEmptyDetection(outside.lang ?? 'und', false);
  return seen.article ? detectFromArticle(page) : createEmptyDetection(page.lang, false);
}

/**
 * Detects from a page alone, without the network, whether it is an article, whether it is a translation, and of what
 * (candidates, best first). The same as `observePage` followed by `detectFromObservation`.
 */
export const detectTranslation = (doc: Document, url: string, outside: DetectionDeps = {}): TranslationDetection =>
  detectFromObservation(observePage(doc, url), outside);
