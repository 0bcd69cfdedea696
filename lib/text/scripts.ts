/**
 * Writing systems that set no spaces between words, as character classes and as languages.
 *
 * The constants with letters are contents of a character class: write `[${UNSPACED_LETTERS}]` with flag `u`. Several of
 * them differ only a little. Each was tuned for its own use, and making them equal would change what Verso finds.
 */

// Counts letters and recognizes words, in every script.

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Whether a segment of `Intl.Segmenter` is a word. `isWordLike` is not used: in Thai, Lao, Khmer and Burmese texts it
 * is false in Firefox 153 for the last word before each space.
 */
export const isWordSegment = ({ segment }: { readonly segment: string }): boolean => LETTER.test(segment);

const LETTER_OR_MARK = /[\p{L}\p{M}\p{N}]/u;

/** Whether a letter or digit stands at an offset; false outside the text. Most are in ASCII, which saves time. */
export function isLetterAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90);
  return LETTER_OR_MARK.test(text.charAt(at));
}

/** Counts the letters of a text, in code points. */
export const countLetters = (text: string): number => [...text.replace(/\P{L}+/gu, '')].length;

/** Thai, Lao, Khmer and Burmese. */
export const SOUTHEAST_ASIAN_LETTERS = '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

const HIRAGANA_LETTERS = '\\p{Script=Hiragana}';
export const KANA_LETTERS = `${HIRAGANA_LETTERS}\\p{Script=Katakana}`;

/** Chinese and Japanese, where a letter is a syllable or a word. */
export const HAN_AND_KANA_LETTERS = `\\p{Script=Han}${KANA_LETTERS}`;

/** Chinese, Japanese and Korean. Korean sets spaces, but a letter of it is a syllable, too. */
export const EAST_ASIAN_LETTERS = `${HAN_AND_KANA_LETTERS}\\p{Script=Hangul}`;

/** All scripts without spaces. */
export const UNSPACED_LETTERS = SOUTHEAST_ASIAN_LETTERS + HAN_AND_KANA_LETTERS;

/** Scripts without spaces whose credit lines are known: all but Lao, Khmer and Burmese. */
export const UNSPACED_CREDIT_LETTERS = `\\p{Script=Thai}${HAN_AND_KANA_LETTERS}`;

/** Scripts without spaces except katakana. Words in katakana are mostly foreign and are compared as names. */
export const UNSPACED_NATIVE_LETTERS = `${SOUTHEAST_ASIAN_LETTERS}\\p{Script=Han}${HIRAGANA_LETTERS}`;

/**
 * Scripts without spaces, Hangul, whose words end with particles, and the sign `ー`, which makes a vowel of kana long.
 */
export const UNSPACED_OR_JOINED_LETTERS = `${UNSPACED_LETTERS}\\p{Script=Hangul}ー`;

/**
 * Whether the letter at an offset belongs to a script without spaces or to Hangul, whose words end with particles. It
 * compares with Unicode blocks, which is faster than with scripts, because it runs in every page.
 */
export const isUnspacedAt = (text: string, offset: number): boolean =>
  text.charCodeAt(offset) >= 0x0e00 &&
  /[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/.test(
    text.charAt(offset),
  );

/** Whether a label begins in a script without spaces. All of those that have labels come in Unicode from Thai on. */
export const isUnspacedLabel = (text: string): boolean => text.charCodeAt(0) >= 0x0e00;

/** Scripts without spaces between words, as ISO 15924 codes. */
export const UNSPACED_SCRIPT_CODES: ReadonlySet<string> = new Set([
  'Thai',
  'Laoo',
  'Khmr',
  'Mymr',
  'Hans',
  'Hant',
  'Jpan',
]);

/**
 * Scripts of languages that never mark the end of a sentence. Khmer and Burmese have a mark, but not everybody uses it.
 */
export const CLAUSE_LETTERS = '\\p{Script=Thai}\\p{Script=Lao}';
