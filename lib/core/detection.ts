/** What a page says about itself: whether it is a translation, and which addresses may be its original. */

/** Where in the page a signal was found. A link in the text has another weight than one in a menu. */
export type SignalPlace = 'head' | 'byline' | 'text' | 'end' | 'footer' | 'switcher' | 'address';

/** The names of all signals. The last six do not come from the page itself: the reader or the original gave them. */
export const SIGNAL_NAMES = [
  'translation-label',
  'source-label',
  'json-ld',
  'machine-translated-from',
  'credit-and-versions',
  'proxy-address',
  'browser-translation',
  'both-texts', // a tool of the reader put its translation into the page, and the original is there, too
  'machine-notice',
  'translator-credit',
  'origin-notice', // the page names another language as the one its text was first written in
  'slug-language',
  'language-versions', // versions in other languages, one of which may be the original
  'translated-site', // a plug-in translates the site by machine and made this address
  'edition', // the page names another edition of the outlet and declares that edition's page
  'foreign-outlet', // a dateline or tag names an agency of another language
  'only-foreign-link', // the article's only link to a page in another language
  'source-markup', // meta elements and canonical addresses that name a page of another site
  'credited', // the original that was found names this page as its own original
  'given', // the reader entered the address
  'picked', // the reader clicked the link in the page
  'open-tab', // the reader chose an open tab
  'listed', // the reader chose the page among the original's versions in other languages
  'pasted', // the reader pasted the text
] as const;

export type SignalName = (typeof SIGNAL_NAMES)[number];

/** One reason to believe in a candidate, or that the page is a translation at all. A reader can check it in the page. */
export interface SignalEvidence {
  readonly signal: SignalName;
  readonly place: SignalPlace;
  /** The words of the page, as shown ("ที่มา:"); empty for markup. */
  readonly words: string;
  /** The log-odds that this evidence adds. */
  readonly weight: number;
}

/** An address that may be the original. */
export interface Candidate {
  readonly url: string;
  /** Calibrated 0..1. */
  readonly score: number;
  /** The language expected at the address; left out where nothing tells it. */
  readonly lang?: string;
  readonly evidence: readonly SignalEvidence[];
}

/** A page that an original names as a translation of it, or as a version of it in another language. */
export interface TranslatedVersion {
  readonly url: string;
  /** Left out where nothing tells it. */
  readonly lang?: string;
  /** Whether the page calls it a translation; otherwise it only says that it has the text in another language. */
  readonly isDeclared: boolean;
  readonly place: SignalPlace;
}

/** An outlet that a page names without giving the address of the original. */
export interface NamedOutlet {
  readonly name: string;
  /** Host of its home page, where the page links to that. */
  readonly host?: string;
}

/** An outlet with the address of a search for the article there, https, for the reader to open. */
export interface SearchableOutlet extends NamedOutlet {
  readonly search: string;
}

/** A link of the article to another page. */
export interface ArticleLink {
  readonly url: string;
  /** Its text, as shown; the address for one that is written out. */
  readonly text: string;
}

/** The result of detection. It rests on the page alone, without the network. */
export interface TranslationDetection {
  readonly article: boolean;
  readonly translation: boolean;
  readonly lang: string;
  readonly originalLang?: string;
  /** The page has a notice that it was translated by machine. */
  readonly machine: boolean;
  /** The translator whom the page credits. */
  readonly translator?: string;
  /** The outlet that the page names as the text's own. */
  readonly outlet?: SearchableOutlet;
  /** Evidence that the page is a translation, without an address of the original. */
  readonly evidence: readonly SignalEvidence[];
  /** Best first; empty where there are none. */
  readonly candidates: readonly Candidate[];
  /** Where no candidate is known: links of the article, the likeliest first. Left out where there are none. */
  readonly links?: readonly ArticleLink[];
  /** Of a page that is no translation itself: its versions in other languages. Left out where there are none. */
  readonly translations?: readonly TranslatedVersion[];
}
