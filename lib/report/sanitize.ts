/** Cleans texts, URLs and language tags of a page, so that they can do no harm in an export. */
import { parseUrl } from '../core/url';

/**
 * Bidirectional embeddings, overrides and isolates, which can reorder the words around a quotation. ZWJ, ZWNJ, LRM and
 * RLM are not among them, since Persian, Hindi and Arabic spelling needs them.
 */
const BIDI_OVERRIDES = /[\u202A-\u202E\u2066-\u2069\uFEFF]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g;

/** White space with NEL (U+0085), which breaks lines too but is not in `\s`. */
const WHITE_SPACE = /[\s\u0085]+/gu;

/** Makes page text fit for one line of an export: no line breaks, controls, direction overrides or lone surrogates. */
export function sanitizeText(text: string): string {
  return collapseWhitespace(text.replace(BIDI_OVERRIDES, '').replace(CONTROL_CHARACTERS, '').toWellFormed());
}

/** Like `sanitizeText`, but without trimming, for parts of one sentence. */
export function sanitizePart(text: string): string {
  return text.replace(BIDI_OVERRIDES, '').replace(CONTROL_CHARACTERS, '').toWellFormed().replace(WHITE_SPACE, ' ');
}

/** Splits a text into lines and sanitizes each; empty ones are left out. */
export function sanitizeLines(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(sanitizeText)
    .filter(Boolean);
}

const collapseWhitespace = (text: string): string => text.replace(WHITE_SPACE, ' ').trim();

/** Returns an http(s) URL without user name and password; undefined for any other address. */
export function toSafeUrl(url: string): string | undefined {
  const parsed = parseUrl(url);
  if (!parsed) return undefined;
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return undefined;
  parsed.username = '';
  parsed.password = '';
  return parsed.href;
}

/** Returns a language tag fit for a `lang` attribute; "" where the page's is invalid. */
export function toSafeLanguageTag(lang: string): string {
  return /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(lang) ? lang : '';
}
