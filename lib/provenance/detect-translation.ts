/** Decides whether a page is a translation, and lists the addresses that may be its original. */

import type {
  ArticleLink,
  Candidate,
  SignalEvidence,
  SignalName,
  TranslatedVersion,
  TranslationDetection,
} from '../core/detection';
import { toProbability } from '../core/logistic';
import type { PageObservation, PlacedLine } from '../core/page-observation';
import { guessAddressLanguage, isSameLanguage } from './address/address-language';
import { getRegisteredSite, isSourceDocument, toPageKey } from './address/normalize-url';
import { listLanguageVersions } from './page/language-versions';
import { findLinkSpans, type LinkSpan } from './page/link-spans';
import { observePage } from './page/observe-page';
import { buildPageFacts, type DetectionDeps, type PageFacts } from './page/page-facts';
import { findCreditAndVersionsClues, findCreditedOutletClues } from './signals/credit-and-versions';
import { findEditionClues, findProxyAddressClues, findSlugLanguageClues } from './signals/edition';
import { findForeignOutletClues } from './signals/foreign-outlet';
import { findJsonLdClues, listPageTranslations } from './signals/json-ld';
import { compareLanguages } from './signals/labeled-links';
import { findLanguageVersionsClues } from './signals/language-versions';
import { buildSearchUrl, chooseSearchTerms, findNamedOutlet } from './signals/named-outlet';
import {
  findBothTextsClues,
  findBrowserTranslationClues,
  findMachineNoticeClues,
  findMachineTranslatedFromClues,
  findOriginNoticeClues,
  findTranslatorCreditClues,
} from './signals/notices';
import { findOnlyForeignLinkClues } from './signals/only-foreign-link';
import {
  CANDIDATE_PRIOR,
  type Clue,
  MAX_PAGE_SHARE,
  PAGE_PRIOR,
  PAGE_SHARE,
  type SignalFinder,
} from './signals/signal-weights';
import { findSourceLabelClues, findSourceMarkupClues } from './signals/source-label';
import { findTranslatingSentenceClues } from './signals/translating-sentence';
import { findTranslationLabelClues } from './signals/translation-label';
import { readNotices } from './signals/translation-notices';

/** How many links are given at most: nobody chooses from a longer list. */
const MAX_LINKS = 8;
/** The most letters of a link's text. */
const MAX_TEXT_LENGTH = 120;

const NO_ARTICLE_BLOCKS = /^(?:figcaption|figure|th)$/;

const isArticleLine = ({ zone, place, block, links, text }: PlacedLine): boolean =>
  (zone === 'main' || zone === 'header') &&
  place !== 'switcher' &&
  !NO_ARTICLE_BLOCKS.test(block) &&
  (links.length > 0 || text.includes('://'));

/** How likely a link leads to the original: by its words, its language and where it stands. */
function computeRank(page: PageFacts, run: PlacedLine, index: number, { url, isDeep }: LinkSpan): number {
  const isTranslating = page.canTell(index) && page.words.findTranslating(page.plainAt(index)).length > 0;
  const isForeign = compareLanguages(page, guessAddressLanguage(url)) === 'other';
  const isCreditPlace = run.place !== 'text' && run.block !== 'li';
  return (
    (isTranslating ? 4 : 0) +
    (isForeign ? 3 : 0) +
    (isCreditPlace ? 1 : 0) +
    (isDeep ? 0.5 : 0) -
    (isSourceDocument(url) ? 1 : 0)
  );
}

/** Lists the links of the article's text that leave its site or its language, the likeliest first. */
export function listArticleLinks(page: PageFacts): readonly ArticleLink[] {
  const ranked = new Map<string, ArticleLink & { readonly rank: number }>();
  page.runs.forEach((run, index) => {
    if (!isArticleLine(run)) return;
    if (run.links.length > 0 && !run.links.some(({ href, hreflang }) => page.mayLeave(href, hreflang))) return;
    for (const span of findLinkSpans(page, run)) {
      if (getRegisteredSite(span.url) === page.site && !page.mayLeave(span.url.href, span.hreflang)) continue;
      const key = toPageKey(span.url);
      const rank = computeRank(page, run, index, span);
      if (rank <= (ranked.get(key)?.rank ?? Number.NEGATIVE_INFINITY)) continue;
      const text = run.text.slice(span.start, span.end).trim().slice(0, MAX_TEXT_LENGTH);
      ranked.set(key, { url: span.url.href, text, rank });
    }
  });
  return [...ranked.values()]
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MAX_LINKS)
    .map(({ url, text }) => ({ url, text }));
}

/** How many are given at most. */
const MAX_VERSIONS = 40;

/**
 * Lists them, each address once: those that the page declares as its translations (schema.org `workTranslation`) first,
 * then versions from its head and from links. A version that is marked as the original is none.
 */
export function listTranslatedVersions(page: PageFacts): readonly TranslatedVersion[] {
  const versions = new Map<string, TranslatedVersion>();
  for (const { url, lang = guessAddressLanguage(url) } of listPageTranslations(page)) {
    if (page.isSelf(url)) continue;
    versions.set(toPageKey(url), { url: url.href, ...(lang ? { lang } : {}), isDeclared: true, place: 'head' });
  }
  for (const { url, lang, place, isMarkedOriginal } of listLanguageVersions(page)) {
    const key = toPageKey(url);
    const known = versions.get(key);
    if (known && !known.lang) versions.set(key, { ...known, lang });
    if (!known && !isMarkedOriginal) versions.set(key, { url: url.href, lang, isDeclared: false, place });
  }
  return [...versions.values()].slice(0, MAX_VERSIONS);
}

// Computes from all clues of a page how probable each address is as its original.

/** Keeps the strongest clue of each signal, strongest first: the same label in header and footer counts once. */
export function keepStrongestClues(clues: readonly Clue[]): Clue[] {
  const strongest = new Map<string, Clue>();
  for (const clue of clues) {
    const previous = strongest.get(clue.evidence.signal);
    if (!previous || clue.evidence.weight > previous.evidence.weight) strongest.set(clue.evidence.signal, clue);
  }
  return [...strongest.values()].sort((a, b) => b.evidence.weight - a.evidence.weight);
}

const sumWeights = (evidence: readonly SignalEvidence[]): number =>
  evidence.reduce((total, { weight }) => total + weight, 0);

/** A candidate with its log-odds, and whether a clue says that it was translated. */
export interface ScoredCandidate {
  readonly candidate: Candidate;
  readonly logOdds: number;
  readonly translates: boolean;
}

function scoreCandidate(clues: readonly Clue[], pageShare: number): ScoredCandidate {
  const strongest = keepStrongestClues(clues);
  const evidence = strongest.map((clue) => clue.evidence);
  const logOdds = CANDIDATE_PRIOR + sumWeights(evidence) + pageShare;
  const lang = strongest.find((clue) => clue.lang !== undefined)?.lang;
  const candidate = { url: strongest[0]?.url?.href ?? '', score: toProbability(logOdds), lang, evidence };
  return { candidate, logOdds, translates: clues.some((clue) => clue.translates) };
}

/**
 * Scores the candidates and sorts them, best first. For each address the weight of its strongest clue of each signal is
 * added to the prior (log-odds). Clues without an address raise every candidate by the same amount.
 */
export function scoreCandidates(clues: readonly Clue[]): ScoredCandidate[] {
  const cluesByPage = new Map<string, Clue[]>();
  for (const clue of clues) {
    if (!clue.url) continue;
    const key = toPageKey(clue.url);
    cluesByPage.set(key, [...(cluesByPage.get(key) ?? []), clue]);
  }
  const pageEvidence = keepStrongestClues(clues.filter((clue) => !clue.url)).map((clue) => clue.evidence);
  const pageShare = Math.min(MAX_PAGE_SHARE, sumWeights(pageEvidence) * PAGE_SHARE);
  return [...cluesByPage.values()]
    .map((pageClues) => scoreCandidate(pageClues, pageShare))
    .sort((a, b) => b.logOdds - a.logOdds);
}

/** All signals. The order decides which of equally strong clues comes first. */
const SIGNAL_FINDERS: readonly SignalFinder[] = [
  findMachineTranslatedFromClues,
  findJsonLdClues,
  findProxyAddressClues,
  findBothTextsClues,
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
  'both-texts',
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
