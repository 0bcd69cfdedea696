/** Writes addresses as people paste them: without what tracks readers, and with letters that can be read. */
import { isTrackingParameter, parseUrl } from '../util/url';
import { toSafeUrl } from './sanitize';

/** Percent-encoded bytes of characters beyond ASCII: those of reserved characters and spaces are not among them. */
const ENCODED_LETTERS = /(?:%[89a-f][0-9a-f])+/gi;
/** Letters, their marks and digits. Some letters cannot be seen: those stay encoded. */
const VISIBLE_LETTER = /^(?=[\p{L}\p{M}\p{N}])\P{Default_Ignorable_Code_Point}$/u;

/**
 * The address of a page without tracking parameters and without fragment. What some sites choose a page by stays
 * (`#!…`, `#/…`). A text fragment is left out too: it repeats the passage, encoded, beside which the address stands.
 * @returns "" for what is no http(s) address.
 */
export function pruneAddress(url: string): string {
  const encoded = removeTracking(url, (hash) => (/^#[!/]/.test(hash) ? hash.replace(/:~:.*$/s, '') : ''));
  const readable = decodeLetters(encoded);
  // Programs may write letters with marks as one character, which would be another address.
  return readable === readable.normalize('NFC') ? readable : encoded;
}

/** The same address to be linked to: it still opens at the passage, and stays encoded. */
export const pruneLink = (url: string): string => removeTracking(url, (hash) => hash);

function removeTracking(url: string, keepHash: (hash: string) => string): string {
  const parsed = parseUrl(toSafeUrl(url) ?? '');
  if (!parsed) return '';
  const parts = parsed.search.slice(1).split('&');
  const kept = parts.filter((part) => !isTrackingParameter(decodeWhole(part.split('=')[0] ?? '')));
  // The other parameters stay as they are: written anew, some sites would not know them.
  if (kept.length < parts.length || parsed.search === '') parsed.search = kept.join('&');
  parsed.hash = keepHash(parsed.hash);
  return parsed.href;
}

const decodeLetters = (url: string): string =>
  url.replace(ENCODED_LETTERS, (bytes) => {
    const letters = decodeWhole(bytes);
    return letters === bytes
      ? bytes
      : [...letters].map((char) => (VISIBLE_LETTER.test(char) ? char : encodeURI(char))).join('');
  });

/** Decodes percent encoding; leaves a text as it is where the encoding is not valid. */
function decodeWhole(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
