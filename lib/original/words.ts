/** Accents, vowel points, tatweel, nukta and what shows nothing: pages write labels with and without them. */
const PASSED_OVER =
  /[\u0300-\u036f\u00ad\u0591-\u05c7\u0640\u064b-\u065f\u0670\u093c\u0abc\u09bc\u200b-\u200f\u2060\ufeff]/g;

const ASCII = /^[\x20-\x7e]*$/;

/** Text as labels are compared: compatibility forms apart, lower case, no accents, single spaces. */
export function plain(text: string): string {
  const apart = ASCII.test(text) ? text.toLowerCase() : text.normalize('NFKD').toLowerCase().replace(PASSED_OVER, '');
  return apart.replace(/[’ʼ`]/g, "'").replace(/\s\s+|[^\S ]/g, ' ');
}

/** Offset in a text as shown, from an offset in its plain form. */
export function shownOffset(text: string, offset: number): number {
  for (let at = 0; at < text.length; at++) if (plain(text.slice(0, at + 1)).length > offset) return at;
  return text.length;
}

/** The stretch of a text that gives characters `start` to `end` of its plain form, as it stands on the page. */
export const asShown = (text: string, start: number, end: number): string =>
  text.slice(shownOffset(text, start), shownOffset(text, end)).trim();

const LETTER = /[\p{L}\p{M}]/u;

/** Whether a letter stands at an offset; there is none beyond either end. */
export const isLetter = (text: string, at: number): boolean => LETTER.test(text.charAt(at));

/** Scripts that write words without spaces between them, and Hangul, whose words carry particles. */
export const isUnspaced = (text: string, at: number): boolean =>
  /[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/.test(text.charAt(at));
