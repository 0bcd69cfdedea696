/** Where in the page a signal stands; a link in the text weighs differently from one in a menu. */
export type SignalPlace = 'head' | 'byline' | 'text' | 'end' | 'footer' | 'switcher' | 'address';

/** Every signal by its name; the last five are the reader’s word or the original’s own. */
export const SIGNAL_NAMES = [
  'translation-label',
  'source-label',
  'json-ld',
  'machine-translated-from',
  'credit-and-versions',
  'proxy-address',
  'browser-translation',
  'machine-notice',
  'translator-credit',
  'origin-notice', // another language is named as the text's first
  'slug-language',
  'language-versions', // versions in other languages, one of which may have come first
  'translated-site', // a plug-in translates the site by machine, and this address is one it made
  'edition', // another edition of the outlet is named, and its page declared
  'foreign-outlet', // a dateline or tag names an agency of another language
  'only-foreign-link', // the one link of the article to a page in another language
  'source-markup', // metas and canonical addresses that name another site's page
  'credited', // the original found names this one as its own
  'given', // the reader named the address
  'picked', // the reader clicked the link in the page
  'open-tab', // the reader chose an open tab
  'pasted', // the reader pasted the text
] as const;

export type SignalName = (typeof SIGNAL_NAMES)[number];

/** One reason to believe in a candidate (or that the page is a translation at all), checkable in the page. */
export interface SignalEvidence {
  readonly signal: SignalName;
  readonly place: SignalPlace;
  /** The words on the page that say so ("ที่มา:"), as shown; empty for markup. */
  readonly words: string;
  /** Log-odds this evidence adds. */
  readonly weight: number;
}

export interface Candidate {
  readonly url: string;
  /** Calibrated 0..1. */
  readonly score: number;
  /** The language expected there, where anything says so. */
  readonly lang?: string;
  readonly evidence: readonly SignalEvidence[];
}

/** What a page says about itself, from the page alone: no network. */
export interface TranslationDetection {
  readonly article: boolean;
  readonly translation: boolean;
  readonly lang: string;
  readonly originalLang?: string;
  /** A machine-translation notice stands on the page. */
  readonly machine: boolean;
  /** The translator the page credits. */
  readonly translator?: string;
  /** Evidence that it is a translation which names no address. */
  readonly evidence: readonly SignalEvidence[];
  /** Best first; empty where there are none. */
  readonly candidates: readonly Candidate[];
}
