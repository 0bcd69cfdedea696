/** Type of the words by which pages name what they were taken or translated from (`<tag>/provenance-labels.ts`). */

/**
 * Label words by purpose. A speaker of the language can correct a line without knowing the code. Words are separated by
 * "|", in lower case, with the language's accents (a page that leaves them out still matches). Signs:
 *
 *     quelle:          counts only before a colon, or as the whole text of a link
 *     übersetz*        any ending
 *     aus dem … von    up to forty characters in between
 *     …から翻訳         follows the link instead of preceding it
 */
export interface ProvenanceLabels {
  /** Precede the text that a page was translated from. */
  readonly original?: string;
  /** Say where a text was first published, in whatever language. */
  readonly republished?: string;
  /** Say that a text is a translation, and often by whom. "…" may only stand for the name of a language. */
  readonly translated?: string;
  /** Say that a machine translated the page. */
  readonly machine?: string;
  /**
   * Credit a source. They count only at the beginning of a line or sentence, directly before a colon, a dash or the
   * link.
   */
  readonly source?: string;
  /** Credit a picture or a video. A link after one of them is not the original of a text. */
  readonly picture?: string;
  /**
   * Name other language versions of the same page. They do not say which one came first: a page whose Spanish version
   * "was translated by" somebody is the original.
   */
  readonly version?: string;
  /** Refer to the page's own text ("this article"). */
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
