import type { SignalPlace } from './detection';

/** Where a stretch of the page belongs, from the elements around it. */
export type PageZone = 'main' | 'header' | 'footer' | 'nav' | 'aside';

export interface LineLink {
  /** Offsets into the run's text. */
  readonly start: number;
  readonly end: number;
  readonly href: string;
  readonly hreflang?: string;
}

/** One line or short block of shown text with the links in it. */
export interface ObservedLine {
  readonly text: string;
  readonly links: readonly LineLink[];
  readonly zone: PageZone;
  /** Name of the nearest block element. */
  readonly block: string;
  /** Numbers of the `<article>` elements around it, outermost first. */
  readonly articles: readonly number[];
  /** Letters that count as running text: none in headings, captions, short lines and lists of links. */
  readonly prose: number;
}

export interface PlacedLine extends ObservedLine {
  readonly place: SignalPlace;
}

/** A `<link>` that names another address of the page or of a version of it. */
export interface DeclaredLink {
  readonly rel: string;
  readonly href: string;
  readonly hreflang: string;
}

/**
 * What a page shows and declares, as plain values: the little that has to be done where the page is. It can be sent
 * to where the label words are.
 */
export interface PageObservation {
  readonly url: string;
  /** `href` of `<base>`, as it stands; empty without one. */
  readonly base: string;
  readonly htmlLang: string;
  /** The reader's browser, or a widget on the page, is translating it in place. */
  readonly beingTranslated: boolean;
  /** The plug-in or service that translates the site by machine, where its files are named in the page. */
  readonly machineSite?: string;
  /** An article with a headline and enough text of its own. */
  readonly article: boolean;
  readonly links: readonly DeclaredLink[];
  /** The few metas that matter, names in lower case. */
  readonly metas: Readonly<Record<string, string>>;
  /** JSON-LD scripts that speak of another work. */
  readonly jsonLd: readonly string[];
  /** Running text of the article's beginning, to tell the language from. */
  readonly sample: string;
  /** Shown lines of the article and around it, those of other articles left out; long ones without links are empty. */
  readonly runs: readonly PlacedLine[];
}
