/** Words in addresses: the form of `<tag>/slug-words.ts`. */

/**
 * Words that make an address's language recognizable, without accents, as addresses write them, parted by a space.
 * Function words, for English also a few that headlines are made of.
 */
export type SlugWords = string;
