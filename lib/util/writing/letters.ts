/** Letters and words of a text, in every script. */

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Whether a piece that `Intl.Segmenter` cut is a word. Firefox 153 says of the last word before each blank of a Thai,
 * Lao, Khmer or Burmese text that it is none (`isWordLike`).
 */
export const isWord = ({ segment }: { readonly segment: string }): boolean => LETTER.test(segment);

/** How many letters a text has. */
export const countLetters = (text: string): number => [...text.replace(/\P{L}+/gu, '')].length;
