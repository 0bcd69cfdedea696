/** Folds white space and invisible characters, for text on show and for searching. */

/** Folds a text to its words: lower case, single spaces, without punctuation. */
export const foldWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/**
 * Invisible characters: soft hyphen, zero-width space and word joiner (Thai and Khmer sites put them between words),
 * byte order mark, bidi controls. ZWNJ and ZWJ are not among them, since they change how Persian and Indic words look.
 */
const INVISIBLE_CHARACTERS = '\\u00AD\\u200B\\u2060\\uFEFF\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069';
const invisiblePattern = new RegExp(`[${INVISIBLE_CHARACTERS}]+`, 'g');
const blankPattern = new RegExp(`^[\\s${INVISIBLE_CHARACTERS}]*$`);

/**
 * Characters that a search ignores: white space differs between a block's text and the page, joiners between versions.
 */
const ignoredRunPattern = new RegExp(`[\\s\\u200C\\u200D${INVISIBLE_CHARACTERS}]+`, 'g');
const ignoredCharacterPattern = new RegExp(`[\\s\\u200C\\u200D${INVISIBLE_CHARACTERS}]`);

/** Text as it is shown: without invisible characters, all white space folded to single spaces, trimmed. */
export const foldWhitespace = (text: string): string => text.replace(invisiblePattern, '').replace(/\s+/g, ' ').trim();

/** The search key of a text: folded text and raw text of the same passage have the same one. */
export const toSearchKey = (text: string): string => text.replace(ignoredRunPattern, '');

/** Whether a UTF-16 unit is left out of search keys. */
export const isIgnoredInSearch = (unit: string): boolean => ignoredCharacterPattern.test(unit);

const sentenceEndPattern =
  /[.!?\u2026\u3002\uFF01\uFF1F\u061F\u06D4\u0964\u17D4\u104B\u0589]["'\u2019\u201D\u00BB\u300D\u300F)]*$/;

/** Whether a text ends with sentence punctuation, also inside closing quotation marks or brackets. */
export const isSentenceEnd = (text: string): boolean => sentenceEndPattern.test(text);

/** Whether a text shows nothing. */
export const isBlank = (text: string): boolean => blankPattern.test(text);

/** Length in UTF-16 units; Han, kana and Hangul count double, since they write a word in one or two characters. */
export function computeTextWeight(text: string): number {
  const wide = text.match(/[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF]/g);
  return text.length + (wide ? wide.length : 0);
}
