/** Type of a language's endings and prefixes of words (`<tag>/word-endings.ts`). */

/**
 * How the words of a language change their form, as far as it matters for finding a keyword. Affixes are one string,
 * separated by spaces, in the spelling that `createNormalizer` gives.
 */
export interface Morphology {
  /** Endings, particles and postpositions written together with the word. */
  readonly suffixes?: string;
  /** Articles, conjunctions and verb prefixes written together with the word. */
  readonly prefixes?: string;
  /** How many letters must remain when an affix is removed; 3 by default. */
  readonly minStem?: number;
  /** How many suffixes may be removed one after the other; 1 by default. */
  readonly rounds?: number;
  /** How many letters a keyword must have at the beginning of a longer word; 4 by default. */
  readonly head?: number;
  /** How many letters a keyword must have at the end of a compound. Without it, ends of compounds are not searched. */
  readonly tail?: number;
}
