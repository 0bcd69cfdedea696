/** Words by which a page names what it was taken or translated from: the form of `<tag>/provenance-labels.ts`. */

/**
 * Label words by what they are for. A speaker of the language can correct a line without knowing the code. Words are
 * parted by "|", in lower case, accents as the language writes them (a page that leaves them out still matches). Signs:
 *
 *     quelle:          counts only with a colon after it, or where a link consists of this word alone
 *     übersetz*        any ending
 *     aus dem … von    up to forty characters in between
 *     …から翻訳         stands after the link instead of before it
 */
export interface ProvenanceLabels {
  /** Lead to the text that a page was translated from. */
  readonly original?: string;
  /** Say where a text came out first, in whichever language. */
  readonly republished?: string;
  /** Say that a text is a translation, and often by whom. With "…" inside only where a language is named in between. */
  readonly translated?: string;
  /** Notices that a machine translated the page. */
  readonly machine?: string;
  /** Credit a source. Only where they begin a line or a sentence, and a colon, a dash or the link itself follows at once. */
  readonly source?: string;
  /** Credit a picture or a video: a link after one of them is no text's original. */
  readonly picture?: string;
  /**
   * Lead to, or speak of, other language versions of the same page. They say nothing about which one came first: a page
   * whose Spanish version "was translated by" somebody is the original.
   */
  readonly version?: string;
  /** By these a page speaks of its own text ("this article"). */
  readonly self?: string;
}

export type LabelPurpose = keyof ProvenanceLabels;

/** All purposes, in the order in which a language's labels are read. */
export const LABEL_PURPOSES: readonly LabelPurpose[] = [
  'original',
  'republished',
  'translated',
  'machine',
  'source',
  'picture',
  'version',
  'self',
];
