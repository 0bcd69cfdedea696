/** Decides whether a page is a translation, and lists the addresses that may be its original. */
import type { PageObservation, SignalName, TranslationDetection } from '../core';
import { toProbability } from '../util/logistic';
import { isSameLanguage } from './address/address-language';
import { toPageKey } from './address/normalize-url';
import type { Clue, SignalFinder } from './clue';
import { listArticleLinks } from './credits/article-links';
import { findTranslatingSentenceClues } from './credits/translating-sentence';
import { readNotices } from './notices/translation-notices';
import { observePage } from './observe/observe-page';
import { findNamedOutlet } from './outlet/named-outlet';
import { buildSearchUrl, chooseSearchTerms } from './outlet/search-terms';
import { buildPageFacts, type DetectionDeps, type PageFacts } from './page-facts';
import { keepStrongestClues, scoreCandidates } from './score-candidates';
import { PAGE_PRIOR } from './signal-weights';
import { findBrowserTranslationClues } from './signals/browser-translation';
import { findCreditAndVersionsClues } from './signals/credit-and-versions';
import { findCreditedOutletClues } from './signals/credited-outlet';
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
import { listTranslatedVersions } from './translated-versions';

/** All signals. The order decides which of equally strong clues comes first. */
const SIGNAL_FINDERS: readonly SignalFinder[] = [
  findMachineTranslatedFromClues,
  findJsonLdClues,
  findProxyAddressClues,
  findBrowserTranslationClues,
  findTranslationLabelClues,
  findTranslatingSentenceClues,
  findSourceLabelClues,
  findCreditedOutletClues,
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
const MAX_CANDIDATES = 8;
/** Candidates with a lower probability are left out as noise. */
const MIN_SCORE = 0.1;

const createEmptyDetection = (lang: string, isArticle: boolean): TranslationDetection => ({
  article: isArticle,
  translation: false,
  lang,
  machine: false,
  evidence: [],
  candidates: [],
});

/** The original's language: that of the best candidate, or else of the strongest clue without an address. */
function determineOriginalLanguage(
  clues: readonly Clue[],
  bestCandidateLanguage: string | undefined,
  lang: string,
): string | undefined {
  const possibleLanguages = [
    bestCandidateLanguage,
    ...keepStrongestClues(clues.filter((clue) => !clue.url)).map((clue) => clue.lang),
  ];
  return possibleLanguages.find((possible) => possible !== undefined && !isSameLanguage(possible, lang));
}

function detectFromArticle(page: PageFacts): TranslationDetection {
  const notices = readNotices(page);
  const translationKeys = new Set(listPageTranslations(page).map(({ url }) => toPageKey(url)));
  const clues = SIGNAL_FINDERS.flatMap((findClues) => findClues(page, notices)).filter(
    ({ url }) => !url || !translationKeys.has(toPageKey(url)),
  );
  const scoredCandidates = scoreCandidates(clues).filter(({ candidate }) => candidate.score >= MIN_SCORE);
  const pageEvidence = keepStrongestClues(clues.filter((clue) => !clue.url)).map((clue) => clue.evidence);
  const isTranslationByPage =
    toProbability(PAGE_PRIOR + pageEvidence.reduce((sum, { weight }) => sum + weight, 0)) >= 0.5;
  const isNamedByPage = (lang: string | undefined): boolean =>
    lang !== undefined && clues.some((clue) => !clue.url && clue.lang !== undefined && isSameLanguage(clue.lang, lang));
  const isTranslation =
    isTranslationByPage ||
    scoredCandidates.some(
      ({ candidate, translates }) => candidate.score >= 0.5 && (translates || isNamedByPage(candidate.lang)),
    );
  const translations = isTranslation ? [] : listTranslatedVersions(page);
  const links = scoredCandidates.length > 0 ? [] : listArticleLinks(page);
  const outlet = isTranslation ? findNamedOutlet(page, notices) : undefined;
  return {
    article: true,
    translation: isTranslation,
    lang: page.lang,
    originalLang: isTranslation
      ? determineOriginalLanguage(clues, scoredCandidates[0]?.candidate.lang, page.lang)
      : undefined,
    machine: notices.machine !== undefined || clues.some(({ evidence }) => MACHINE_SIGNALS.has(evidence.signal)),
    translator: notices.credit?.translator,
    ...(outlet
      ? { outlet: { ...outlet, search: buildSearchUrl({ ...outlet, terms: chooseSearchTerms(page.runs) }) } }
      : {}),
    evidence: pageEvidence,
    candidates: scoredCandidates.slice(0, MAX_CANDIDATES).map(({ candidate }) => candidate),
    ...(links.length > 0 ? { links } : {}),
    ...(translations.length > 0 ? { translations } : {}),
  };
}

/**
 * Detects whether an observed page is a translation, and of what. For callers that have no `Document`, or that first
 * find out the page's language.
 */
export function detectFromObservation(observation: PageObservation, deps: DetectionDeps = {}): TranslationDetection {
  const page = buildPageFacts(observation, deps);
  if (!page) return createEmptyDetection(deps.lang ?? 'und', false);
  return observation.article ? detectFromArticle(page) : createEmptyDetection(page.lang, false);
}

/**
 * Detects from a page alone, without the network, whether it is an article, whether it is a translation, and of what
 * (candidates, best first). The same as `observePage` followed by `detectFromObservation`.
 */
export const detectTranslation = (doc: Document, url: string, deps: DetectionDeps = {}): TranslationDetection =>
  detectFromObservation(observePage(doc, url), deps);
