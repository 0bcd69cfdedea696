/**
 * Characters that show nothing: soft hyphen, zero-width space and word joiner (Thai and Khmer sites put them between
 * words), byte order mark, bidi controls. ZWNJ and ZWJ stay: they change how Persian and Indic words read.
 */
const INVISIBLE_CHARACTERS = '\\u00AD\\u200B\\u2060\\uFEFF\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069';
const invisiblePattern = new RegExp(`[${INVISIBLE_CHARACTERS}]+`, 'g');
const blankPattern = new RegExp(`^[\\s${INVISIBLE_CHARACTERS}]*$`);

/** What a search passes over: white space differs between a block's text and the page, joiners between renderings. */
const ignoredRunPattern = new RegExp(`[\\s\\u200C\\u200D${INVISIBLE_CHARACTERS}]+`, 'g');
const ignoredCharacterPattern = new RegExp(`[\\s\\u200C\\u200D${INVISIBLE_CHARACTERS}]`);

/** Text as shown: what shows nothing left out, white space (no-break and ideographic too) folded to single spaces. */
export const foldWhitespace = (text: string): string => text.replace(invisiblePattern, '').replace(/\s+/g, ' ').trim();

/** Text for searching: folded text and raw text of the same passage have the same key. */
export const toSearchKey = (text: string): string => text.replace(ignoredRunPattern, '');

/** Whether one UTF-16 unit is absent from keys. */
export const isIgnoredInSearch = (unit: string): boolean => ignoredCharacterPattern.test(unit);

const sentenceEndPattern =
  /[.!?\u2026\u3002\uFF01\uFF1F\u061F\u06D4\u0964\u17D4\u104B\u0589]["'\u2019\u201D\u00BB\u300D\u300F)]*$/;

export const isSentenceEnd = (text: string): boolean => sentenceEndPattern.test(text);

export const isBlank = (text: string): boolean => blankPattern.test(text);

/** Length in characters, those of scripts that write a word in one or two characters counted double. */
export function computeTextWeight(text: string): number {
  const wide = text.match(/[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF]/g);
  return text.length + (wide ? wide.length : 0);
}
