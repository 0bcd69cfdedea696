/** Sentences of the interface that contain words of a page, whose writing direction may be another. */

import { memoizeBounded, TAG_CACHE } from '../core/memoize';

// Characters that a terminal obeys: C0, DEL and C1. With them those that some programs end a line at, and those that
// turn the words around them (embeddings, overrides, isolates). Persian, Hindi and Arabic spelling needs none of
// them.

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be shown
const CONTROL_CHARACTERS = /[\0-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** What JSON leaves as it is; the others it escapes anyway. */
const NOT_ESCAPED_IN_JSON = /[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** Unicode has pictures of C0 and DEL: ␛ for the escape character. */
const FIRST_PICTURE = 0x2400;
const DELETE = 0x7f;
const DELETE_PICTURE = '\u2421';

const formatHex = (code: number): string => code.toString(16).padStart(4, '0');

function showControl(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(FIRST_PICTURE + code);
  return code === DELETE ? DELETE_PICTURE : `‹U+${formatHex(code).toUpperCase()}›`;
}

/** Shows control characters as signs, in a text of several lines: its tabs and line feeds stay. */
export const showControlCharacters = (text: string): string =>
  text.replace(CONTROL_CHARACTERS, (control) =>
    control === '\n' || control === '\t' ? control : showControl(control),
  );

/** Shows control characters as signs, line feeds and tabs too: one line stays one. */
export const showOnOneLine = (text: string): string => text.replace(CONTROL_CHARACTERS, showControl);

/**
 * Escapes what JSON may hold as it is and a terminal would obey, or some programs end a line at: it is the same JSON.
 */
export const escapeJsonControls = (json: string): string =>
  json.replace(NOT_ESCAPED_IN_JSON, (control) => `\\u${formatHex(control.charCodeAt(0))}`);

/** Formats a value as JSON without control characters, with the arguments of `JSON.stringify`. */
export const formatJson = (
  value: unknown,
  replacer?: (key: string, value: unknown) => unknown,
  indent?: number,
): string => escapeJsonControls(JSON.stringify(value, replacer, indent));

/** A text in parts: plain strings are the interface's own words, objects with `text` are words of a page. */
export type BidiText = readonly (string | { readonly text: string })[];

/** Scripts from right to left, which not every browser's `Intl.Locale` tells. */
const RIGHT_TO_LEFT_SCRIPTS: ReadonlySet<string | undefined> = new Set([
  'Arab',
  'Hebr',
  'Syrc',
  'Thaa',
  'Nkoo',
  'Adlm',
]);

/** Whether a language of the interface is written from right to left; not for what is no tag. */
export const isRightToLeft = memoizeBounded((locale) => {
  try {
    return RIGHT_TO_LEFT_SCRIPTS.has(new Intl.Locale(locale).maximize().script);
  } catch {
    return false;
  }
}, TAG_CACHE);

const RIGHT_TO_LEFT_LETTER = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const LATIN_LETTER = /\p{Script=Latin}/u;

/**
 * Formats a text as a plain string. Words whose direction is opposite to the sentence's are put between marks of the
 * sentence's direction (U+200E or U+200F). Without the marks "٢١ = 21%" would be shown with its numbers swapped.
 */
export function formatBidiText(text: BidiText, locale: string): string {
  const [oppositeLetter, mark] = isRightToLeft(locale) ? [LATIN_LETTER, '\u200F'] : [RIGHT_TO_LEFT_LETTER, '\u200E'];
  return text
    .map((part) =>
      typeof part === 'string' ? part : oppositeLetter.test(part.text) ? mark + part.text + mark : part.text,
    )
    .join('');
}

/**
 * Puts a passage whose direction is opposite to the sentence's between an isolate and its end (U+2066 or U+2067, U+2069),
 * so that its first and last signs keep their places, too. `lang`: the passage's; its letters tell where that is unknown.
 */
export function wrapInIsolate(text: string, lang: string, locale: string): string {
  const isPassageRightToLeft = lang === '' ? RIGHT_TO_LEFT_LETTER.test(text) : isRightToLeft(lang);
  if (isPassageRightToLeft === isRightToLeft(locale)) return text;
  return `${isPassageRightToLeft ? '\u2067' : '\u2066'}${text}\u2069`;
}
