/**
 * What a page shows and declares, as plain values that can be sent as a message. Only this part of detection has to run
 * inside the page; the label words that it is compared with stay outside.
 */
import type { SignalPlace } from './detection';

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
  /** The reader's browser, or a widget of the page, is translating the page in place. */
  readonly beingTranslated: boolean;
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
