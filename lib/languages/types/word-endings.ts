/** Endings and prefixes of a language's words: the form of `<tag>/word-endings.ts`. */

/**
 * How words of a language change their form, as far as finding a keyword again needs it. Affixes are given
 * as one string parted by spaces, in the spelling that `createNormalizer` makes.
 */
export interface Morphology {
  /** Endings, particles and postpositions written onto the word. */
  readonly suffixes?: string;
  /** Articles, conjunctions and verb prefixes written onto the word. */
  readonly prefixes?: string;
  /** Least letters left when an affix is taken off; 3 unless said otherwise. */
  readonly minStem?: number;
  /** How many suffixes may be taken off one after the other; 1 unless said otherwise. */
  readonly rounds?: number;
  /** Least letters of a keyword that a longer word begins with; 4 unless said otherwise. */
  readonly head?: number;
  /** Least letters of a keyword that a compound ends with; compounds' ends are not looked at without it. */
  readonly tail?: number;
}
