/** A clue is one hint in a page that it is a translation, or that an address is its original. */
import type { SignalEvidence } from '../core';
import type { TranslationNotices } from './notices/translation-notices';
import type { PageFacts } from './page-facts';

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
