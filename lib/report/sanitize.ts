import { parseUrl } from '../util/url';

/**
 * Embeddings, overrides and isolates can reorder the words around a quotation; ZWJ, ZWNJ, LRM and RLM stay,
 * Persian, Hindi and Arabic spelling need them.
 */
const BIDI_OVERRIDES = /[\u202A-\u202E\u2066-\u2069\uFEFF]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g;

/** NEL breaks lines as well, though it is no white space to a regular expression. */
const WHITE_SPACE = /[\s\u0085]+/gu;

/** Page text made fit for one line of an export: no line breaks, controls, direction overrides or lone surrogates. */
export function sanitizeText(text: string): string {
  return collapseWhitespace(text.replace(BIDI_OVERRIDES, '').replace(CONTROL_CHARACTERS, '').toWellFormed());
}

/** The same without trimming, for the pieces of one sentence. */
export function sanitizePart(text: string): string {
  return text.replace(BIDI_OVERRIDES, '').replace(CONTROL_CHARACTERS, '').toWellFormed().replace(WHITE_SPACE, ' ');
}

/** A text of several lines, each cleaned; empty ones are left out. */
export function sanitizeLines(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(sanitizeText)
    .filter(Boolean);
}

const collapseWhitespace = (text: string): string => text.replace(WHITE_SPACE, ' ').trim();

/** The address if it is one a reader can safely follow (http or https), without user name and password. */
export function toSafeUrl(url: string): string | undefined {
  const parsed = parseUrl(url);
  if (!parsed) return undefined;
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return undefined;
  parsed.username = '';
  parsed.password = '';
  return parsed.href;
}

/** A language tag fit for a `lang` attribute, or "" where what the page gave is none. */
export function toSafeLanguageTag(lang: string): string {
  return /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(lang) ? lang : '';
}
