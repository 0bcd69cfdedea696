/**
 * Writing systems that set no spaces between words, as character classes and as languages.
 *
 * Letters are given as what stands in a class of a regular expression: `[${UNSPACED_LETTERS}]`, flag `u`. Places that
 * ask the same share one name. The others stand beside each other with what they have more or less: each was tuned for
 * its own question, and to make them equal would change what Verso finds.
 */

/** Thai, Lao, Khmer and Burmese. */
export const SOUTHEAST_ASIAN_LETTERS = '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

const HIRAGANA_LETTERS = '\\p{Script=Hiragana}';
export const KANA_LETTERS = `${HIRAGANA_LETTERS}\\p{Script=Katakana}`;

/** Chinese and Japanese: a letter is a syllable or a word. */
export const HAN_AND_KANA_LETTERS = `\\p{Script=Han}${KANA_LETTERS}`;

/** As above, and Korean: it sets spaces, but a letter is a syllable, too. */
export const EAST_ASIAN_LETTERS = `${HAN_AND_KANA_LETTERS}\\p{Script=Hangul}`;

/** All scripts without spaces. */
export const UNSPACED_LETTERS = SOUTHEAST_ASIAN_LETTERS + HAN_AND_KANA_LETTERS;

/** Without Lao, Khmer and Burmese: scripts whose credit lines are known. */
export const UNSPACED_CREDIT_LETTERS = `\\p{Script=Thai}${HAN_AND_KANA_LETTERS}`;

/** Without katakana, which writes foreign names: words of it are compared as names. */
export const UNSPACED_NATIVE_LETTERS = `${SOUTHEAST_ASIAN_LETTERS}\\p{Script=Han}${HIRAGANA_LETTERS}`;

/** With Hangul, whose words carry particles, and the sign that makes a kana's vowel long. */
export const UNSPACED_OR_JOINED_LETTERS = `${UNSPACED_LETTERS}\\p{Script=Hangul}ー`;

/** With Hangul, and with the signs that Han and kana share with other scripts (`scx`, script extensions). */
export const UNSPACED_OR_SHARED_LETTERS = `${SOUTHEAST_ASIAN_LETTERS}\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{Script=Hangul}`;

/**
 * Whether the letter at an offset is of a script without spaces, or Hangul, whose words carry particles. By blocks of the
 * basic plane: quicker than scripts, and read in every page.
 */
export const isUnspacedAt = (text: string, at: number): boolean =>
  /[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/.test(text.charAt(at));

/** Whether a label begins in a script without spaces: of those that have labels, all stand from Thai on in Unicode. */
export const isUnspacedLabel = (text: string): boolean => text.charCodeAt(0) >= 0x0e00;

/** Languages without spaces between words, as primary language tags. */
export const UNSPACED_LANGUAGES: ReadonlySet<string> = new Set(['th', 'lo', 'km', 'my', 'ja', 'zh', 'yue']);

/** Without Cantonese (`yue`). */
export const UNSPACED_LANGUAGES_BUT_CANTONESE: ReadonlySet<string> = new Set(['th', 'lo', 'km', 'my', 'ja', 'zh']);

/** Their scripts, as ISO 15924 codes. */
export const UNSPACED_SCRIPT_CODES: ReadonlySet<string> = new Set([
  'Thai',
  'Laoo',
  'Khmr',
  'Mymr',
  'Hans',
  'Hant',
  'Jpan',
]);

/** Languages that set no space between sentences; Thai, Lao, Khmer and Burmese do. Only tags in lower case. */
export const UNSPACED_SENTENCE_LANGUAGES = /^(?:zh|ja|yue)\b/;

/** As above; tags in any case. */
export const UNSPACED_SENTENCE_LANGUAGES_ANY_CASE = /^(?:zh|ja|yue)\b/i;

/** Languages that do not mark where a sentence ends: their segments are clauses. */
export const CLAUSE_LANGUAGES = /^(?:th|lo|km|my)(?:-|$)/;

/** Scripts of the languages whose text is certainly cut into clauses: Khmer and Burmese have a mark that some use. */
export const CLAUSE_LETTERS = '\\p{Script=Thai}\\p{Script=Lao}';
