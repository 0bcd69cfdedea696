/** Type of a language's words in addresses (`<tag>/slug-words.ts`). */

/**
 * Words by which an address's language is recognized, spelled as in addresses (without accents), separated by spaces.
 * They are function words and, for English, a few words typical of headlines.
 */
export type SlugWords = string;
