import type { SignalEvidence } from '../core';
import type { PageFacts } from './page-facts';
import type { TranslationNotices } from './translation-notices';

/** One piece of evidence, for an address or, without one, for the page being a translation at all. */
export interface Clue {
  readonly evidence: SignalEvidence;
  readonly url?: URL;
  /** Language expected at the address, or, without one, of the unnamed original. */
  readonly lang?: string;
  /** It speaks of a translation, not of a source or of a republication in the same language. */
  readonly translates: boolean;
}

export type SignalFinder = (page: PageFacts, notices: TranslationNotices) => readonly Clue[];
