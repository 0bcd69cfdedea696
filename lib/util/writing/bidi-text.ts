/** Sentences that hold words of a page: each of those keeps its own direction, whatever stands around it. */

/** A text in its parts; `text` where the words are a page's. The panel's own sentences come so. */
export type BidiText = readonly (string | { readonly text: string })[];

/** Languages of the interface that are read from the right; `Intl.Locale` does not tell in every browser. */
export const isRightToLeft = (locale: string): boolean => /^(?:ar|fa|he|ur)\b/i.test(locale);

export const toBidiText = (said: string | BidiText): BidiText => (typeof said === 'string' ? [said] : said);

const RIGHT_TO_LEFT_LETTER = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const LATIN_LETTER = /\p{Script=Latin}/u;

/**
 * As plain text. Words that run against the sentence stand between marks of its direction: without them "٢١ = 21%"
 * would be shown with the figures in each other's place.
 */
export function formatBidiText(said: BidiText, locale: string): string {
  const [against, mark] = isRightToLeft(locale) ? [LATIN_LETTER, '\u200F'] : [RIGHT_TO_LEFT_LETTER, '\u200E'];
  return said
    .map((part) => (typeof part === 'string' ? part : against.test(part.text) ? mark + part.text + mark : part.text))
    .join('');
}
