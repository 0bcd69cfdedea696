/** Folds texts to a form in which they are compared: what is only written otherwise becomes the same. */

const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text);

/** Lower case, composed, one kind of apostrophe, no dot above the Turkish i: to look up a line or a phrase in a list. */
export const foldLine = (line: string): string =>
  isAscii(line)
    ? line.toLowerCase()
    : line
        .toLowerCase()
        .normalize('NFC')
        .replaceAll('i\u0307', 'i')
        .replace(/[\u2018\u2019\u02BB\u02BC]/g, "'");

/**
 * Lower case, one kind of apostrophe, hyphen and space: to look for phrases in a text. The length stays the same, so that
 * offsets stay valid.
 */
export function foldInPlace(text: string): string {
  const plain = text
    .replace(/[’ʼ‘`]/g, "'")
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/[‑‐]/g, '-');
  const lower = plain.toLowerCase();
  if (lower.length === plain.length) return lower;
  return plain.replace(/\p{Lu}/gu, (letter) => {
    const lowered = letter.toLowerCase();
    return lowered.length === letter.length ? lowered : letter === 'İ' ? 'i' : letter;
  });
}

/** What is only written in other forms of characters, such as full width, or with other white space. Case and marks stay. */
export const foldForms = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, ' ').trim();

const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;

const foldFormsAndCase = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The words of a text, without case and punctuation, with single spaces between them. */
export const foldWords = (text: string): string => foldFormsAndCase(text).replace(BETWEEN_WORDS, ' ').trim();

/** The same without what parts words: what is left when case, spaces, punctuation and widths are changed casually. */
export const foldLetters = (text: string): string => foldFormsAndCase(text).replace(BETWEEN_WORDS, '');
