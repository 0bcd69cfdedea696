/** Sentences of the interface that contain words of a page, whose writing direction may be another. */

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
export function isRightToLeft(locale: string): boolean {
  try {
    return RIGHT_TO_LEFT_SCRIPTS.has(new Intl.Locale(locale).maximize().script);
  } catch {
    return false;
  }
}

/** Converts a plain string to a text of one part; leaves a text in parts as it is. */
export const toBidiText = (text: string | BidiText): BidiText => (typeof text === 'string' ? [text] : text);

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
