/**
 * What a page shows and declares, as plain values that can be sent as a message. Only this part of detection has to run
 * inside the page; the label words that it is compared with stay outside.
 */
import type { SignalPlace } from './detection';
import type { FindingKind } from './finding';

// The card that the page shows on a sentence: what the original says there and, on a difference, what it is.

/** What a reader can do on a card. */
export const CARD_ACTIONS = ['confirm', 'dismiss', 'undo', 'copy'] as const;

export type CardActionName = (typeof CARD_ACTIONS)[number];

export interface CardAction {
  readonly does: CardActionName;
  readonly label: string;
}

/** What differs in the sentence. */
export interface CardFlag {
  readonly kind: FindingKind;
  /** The sign of the kind. */
  readonly sign: string;
  /** What changed, on one line; the words of pages are parts of their own. */
  readonly line: readonly (string | { readonly text: string })[];
  /** How sure it is, in words. */
  readonly sureness: string;
  /** One sentence on it; empty where the title says all. */
  readonly why: string;
}

/** The words of the original. */
export interface CardPassage {
  readonly lang: string;
  /** The translation has nothing for it. */
  readonly isDropped: boolean;
  readonly pieces: readonly { readonly text: string; readonly isMarked: boolean }[];
}

/** The passage in a language that the reader reads: all of it or, under a label, the words that are known of it. */
export interface CardReading {
  readonly lang: string;
  readonly label?: string;
  /** `isKept`: what matters most, such as figures and negations. */
  readonly parts: readonly { readonly text: string; readonly isKept: boolean }[];
}

/** A card: plain text, in the interface's language but for the passage and its reading. */
export interface PageCard {
  /** The id of the finding or, where the sentence has none, of the translation's segment. */
  readonly id: string;
  /** The interface's language. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly flag?: CardFlag;
  readonly passage?: CardPassage;
  /** Stands in place of the passage where the original has none. */
  readonly absence?: string;
  readonly reading?: CardReading;
  /** The outlet, its language, and what is special about the passage. */
  readonly source: string;
  readonly actions: readonly CardAction[];
  /** What the reader has just decided; the card then goes by itself. */
  readonly decided?: string;
}

/** The part of the page that a line belongs to, told by the elements around it. */
export type PageZone = 'main' | 'header' | 'footer' | 'nav' | 'aside';

/** A hyperlink in a line. */
export interface LineLink {
  /** Offsets into the line's text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly href: string;
  readonly hreflang?: string;
}

/** One line or short block of visible text, with its hyperlinks. */
export interface ObservedLine {
  readonly text: string;
  readonly links: readonly LineLink[];
  readonly zone: PageZone;
  /** Tag name of the nearest block element. */
  readonly block: string;
  /** Numbers of the `<article>` elements around the line, outermost first. */
  readonly articles: readonly number[];
  /** Number of letters of running text: 0 for headings, captions, short lines and lists of links. */
  readonly prose: number;
}

/** A line with the place that signals found in it get. */
export interface PlacedLine extends ObservedLine {
  readonly place: SignalPlace;
}

/** A `<link>` element that names another address of the page or of one of its versions. */
export interface DeclaredLink {
  readonly rel: string;
  readonly href: string;
  readonly hreflang: string;
}

/** What was observed in one page. */
export interface PageObservation {
  readonly url: string;
  /** `href` of `<base>` as written; empty without one. */
  readonly base: string;
  readonly htmlLang: string;
  /** The reader's browser, a tool of hers or a widget of the page has replaced its text by a translation. */
  readonly beingTranslated: boolean;
  /** A tool of the reader has put a translation beside the page's text, or the text away beside it. */
  readonly bilingual?: true;
  /** The plug-in or service that translates the site by machine, where the page loads its files. */
  readonly machineSite?: string;
  /** The page is an article: it has a headline and enough text of its own. */
  readonly article: boolean;
  readonly links: readonly DeclaredLink[];
  /** The `<meta>` elements that signals use, by name in lower case. */
  readonly metas: Readonly<Record<string, string>>;
  /** JSON-LD scripts that mention another work. */
  readonly jsonLd: readonly string[];
  /** Running text from the beginning of the article, for language detection. */
  readonly sample: string;
  /** Visible lines of the article and around it, without those of other articles. Long lines without links are empty. */
  readonly runs: readonly PlacedLine[];
}
