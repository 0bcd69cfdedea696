/** What the service worker, the pages of Verso and the scripts in web pages say to each other. */
import type { PageObservation } from '../../core';

/** A page as its tab shows it now. */
export interface PageSnapshot {
  readonly url: string;
  readonly title: string;
  /** The document as HTML; empty where it is larger than Verso reads. */
  readonly html: string;
  /** What the content script observed. The receiver evaluates it, since the word lists are too large for every page. */
  readonly observation: PageObservation;
}

/** What the scripts in a page send. */
export type PageMessage =
  /** Without an observation, an earlier one no longer applies. */
  | { readonly type: 'observed'; readonly observation?: PageObservation }
  /** Whether the page has marks now: their style sheet is added and removed with them. */
  | { readonly type: 'marks'; readonly there: boolean }
  /** The panel was opened on a page that has a chip. */
  | { readonly type: 'chip-done' };

/** What Verso's own pages and the service worker send. */
export type ExtensionMessage =
  | { readonly type: 'look-again' }
  | { readonly type: 'snapshot' }
  /** The answer is the address of the link that the reader clicks, or undefined where she cancels. */
  | { readonly type: 'pick' }
  | { readonly type: 'stop-picking' }
  | { readonly type: 'asked'; readonly tabId: number; readonly url?: string; readonly originalTab?: number }
  /** Is the panel about this tab? It answers with true. */
  | { readonly type: 'is-looked-at'; readonly tabId: number }
  /** Does the page have its chip? It answers with true. */
  | { readonly type: 'chip-stays' }
  /** The page of the chip may be loaded into a frame, where there is room, and names itself by this token. */
  | { readonly type: 'chip-frame'; readonly token: string }
  /** The chip is drawn, and can be seen at this width in CSS pixels. */
  | { readonly type: 'chip-shows'; readonly width: number }
  | { readonly type: 'chip-goes' }
  /** The icon was clicked, so that the browser lets Verso read the active page. */
  | { readonly type: 'called' };

/** Every message between the parts of Verso; all others are ignored. */
export type Message = PageMessage | ExtensionMessage;
