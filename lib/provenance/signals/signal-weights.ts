/**
 * Weights of the signals, as log-odds (natural logarithm).
 *
 * They were set by hand so that one certain signal, or a label with a link into another language, is enough to call a
 * page a translation. A source label with a link in the page's own language is not enough.
 */
import type { SignalEvidence } from '../../core/detection';
import type { PageFacts } from '../page/page-facts';
import type { TranslationNotices } from './translation-notices';

// A clue is one hint in a page that it is a translation, or that an address is its original.

/** One hint with its weight. With a `url` it is about that address; without one it is about the page as a whole. */
export interface Clue {
  readonly evidence: SignalEvidence;
  readonly url?: URL;
  /** The language expected at the address; without a `url`, the language of the original, wherever that is. */
  readonly lang?: string;
  /** The hint is about a translation. False for a source or a republication in the same language. */
  readonly translates: boolean;
}

/** Finds the clues of one signal in a page; an empty list where it has none. */
export type SignalFinder = (page: PageFacts, notices: TranslationNotices) => readonly Clue[];

/** Log-odds of an address to be the original before any clue is counted. */
export const CANDIDATE_PRIOR = -3.5;

/** What each signal adds to the log-odds. */
export const SIGNAL_WEIGHTS = {
  translationOfWork: 6,
  basedOn: 2,
  machineTranslatedFrom: 6,
  proxy: 6.5,
  browserTranslation: 5.5,
  /** No mark of a translation, but what the page says of its language is not what its text is written in. */
  declaredOtherwise: 4.2,
  bothTexts: 5.5,
  originalLabel: 3.6,
  republishedLabel: 3.2,
  translatedLabel: 2.4,
  /** A word of translating in a sentence with the link: one about this text, one that begins so, any other. */
  sentenceAboutText: 3.4,
  sentenceOpening: 2.8,
  sentenceLoose: 1.7,
  sourceLabel: 1.6,
  listedSource: 0.8,
  /** The version in the language that the credit names. */
  versionNamed: 4.6,
  /** The only version there is, of a page that credits a translator. */
  versionOnly: 4,
  versionAmongFew: 2.6,
  versionAmongMany: 1.6,
  versionOfSlug: 4,
  edition: 4.6,
  /** The bonuses for another language and another site come on top. */
  onlyForeignLink: 0.5,
  foreignOutlet: 1.4,
  languageVersions: 0.8,
  readInEnglish: 3.6,
  /** The page's address without the language code that a translating plug-in put in. */
  translatedSite: 4.2,
  sameAddressVersion: 1.6,
  sourceMarkup: 0.8,
  machineNotice: 4.5,
  translatorCredit: 3.8,
  originNotice: 3.3,
  slug: 2.6,
} as const;

/** What the circumstances of a clue add to its weight. */
export const SIGNAL_BONUSES = {
  otherLanguage: 2.4,
  unknownLanguage: 0.4,
  otherSite: 0.6,
  /** The label is where credits usually are: before or after the text, or in the footer. */
  creditPlace: 0.5,
  /** The link leads to a press kit, a report or a law: news is written from those, not translated. */
  material: -2.4,
  /** The address looks like a section's and not like an article's. */
  shallow: -0.3,
  /** The word of translating is in another sentence of the line, or in the line above or below. */
  nextSentence: -0.3,
  nextLine: -0.7,
  /** Another link of the sentence is nearer to the word. */
  fartherLink: -0.7,
  /** A sentence that may be about another text names a language: translators' lives do, too. */
  namedLanguage: 0.8,
  /** The word says "original" and not "translated". */
  originalOnly: -0.4,
  /** The address is written out for the reader to see. */
  bareAddress: 0.3,
} as const;

/** The share of the weight of clues without an address that is added to each candidate. */
export const PAGE_SHARE = 0.4;
/** The most that clues without an address add to a candidate. */
export const MAX_PAGE_SHARE = 2;
/**
 * Log-odds of a page to be a translation before any clue is counted. Where no original is known, a notice or a credit
 * is enough to outweigh it, but a slug alone is not.
 */
export const PAGE_PRIOR = -3;
