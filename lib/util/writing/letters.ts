/** Counts letters and recognizes words, in every script. */

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Whether a segment of `Intl.Segmenter` is a word. `isWordLike` is not used: in Thai, Lao, Khmer and Burmese texts it
 * is false in Firefox 153 for the last word before each space.
 */
export const isWordSegment = ({ segment }: { readonly segment: string }): boolean => LETTER.test(segment);

/** Counts the letters of a text, in code points. */
export const countLetters = (text: string): number => [...text.replace(/\P{L}+/gu, '')].length;
