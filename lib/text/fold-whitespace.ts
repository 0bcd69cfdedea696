/** Folds white space and invisible characters, for text on show and for searching. */

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

/** White space that is not a single space; leaving out those, which are most, saves time. */
const unfoldedSpace = /[^\S ]\s*| \s+/g;
const needsFolding = new RegExp(`[${INVISIBLE_CHARACTERS}]|[^\\S ]| \\s`);

/** Text as it is shown: without invisible characters, all white space folded to single spaces, trimmed. */
export const foldWhitespace = (text: string): string =>
  (needsFolding.test(text) ? text.replace(invisiblePattern, '').replace(unfoldedSpace, ' ') : text).trim();

/** The search key of a text: folded text and raw text of the same passage have the same one. */
export const toSearchKey = (text: string): string => text.replace(ignoredRunPattern, '');

/** Whether a UTF-16 unit is left out of search keys. */
export const isIgnoredInSearch = (unit: string): boolean => ignoredCharacterPattern.test(unit);

const SENTENCE_ENDS = '.!?\u2026\u3002\uFF01\uFF1F\u061F\u06D4\u0964\u17D4\u104B\u0589';
const CLOSING_MARKS = '"\'\u2019\u201D\u00BB\u300D\u300F)';

/**
 * Whether a text ends with sentence punctuation, also inside closing quotation marks or brackets. Read from the end: a
 * pattern would look at all of the text.
 */
export function isSentenceEnd(text: string): boolean {
  let end = text.length;
  while (end > 0 && CLOSING_MARKS.includes(text.charAt(end - 1))) end -= 1;
  return end > 0 && SENTENCE_ENDS.includes(text.charAt(end - 1));
}

/** Whether a UTF-16 unit is a visible ASCII character. */
const isVisibleAscii = (unit: number): boolean => unit > 0x20 && unit < 0x7f;

/** Whether a text shows nothing. Most texts begin with a letter, which saves time. */
export const isBlank = (text: string): boolean => !isVisibleAscii(text.charCodeAt(0)) && blankPattern.test(text);

/** Whether a UTF-16 unit is a letter or digit that a search never leaves out; beyond ASCII, one of scripts without case. */
const isPlainUnit = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x30 && unit <= 0x39) ||
  (unit >= 0x620 && unit <= 0x109f) ||
  (unit >= 0x3041 && unit <= 0x9fff) ||
  (unit >= 0xac00 && unit <= 0xd7a3);

/** The UTF-16 unit at an offset; an ASCII letter in lower case. */
function getCaselessUnit(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
}

/** Whether two texts begin with different words for sure: at the first plain units in which they differ. */
function hasOtherBeginning(a: string, b: string): boolean {
  for (let at = 0; ; at += 1) {
    const [unit, other] = [getCaselessUnit(a, at), getCaselessUnit(b, at)];
    if (!isPlainUnit(unit) || !isPlainUnit(other)) return false;
    if (unit !== other) return true;
  }
}

/** Whether two texts have the same search key apart from case. Most begin unlike, which saves time. */
export const hasSameWords = (a: string, b: string): boolean =>
  !hasOtherBeginning(a, b) && toSearchKey(a).toLowerCase() === toSearchKey(b).toLowerCase();

/** Han, kana and Hangul, which write a word in one or two characters. */
const wideRun = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF]+/g;

/** Length in UTF-16 units; Han, kana and Hangul count double, since they write a word in one or two characters. */
export const computeTextWeight = (text: string): number => 2 * text.length - text.replace(wideRun, '').length;
