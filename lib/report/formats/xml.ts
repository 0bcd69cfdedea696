/** Writes text and attributes of XML 1.0, whatever characters a page's text holds. */

import { toSafeLanguageTag } from '../sanitize';

/** Everything that XML 1.0 cannot hold, not even as a reference. Lone surrogates are replaced before. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser would make line feeds of carriage returns, and in attributes spaces of them all.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** What XML holds, but terminals and editors obey: controls from DEL on, ends of lines, what turns the words around it. */
const OBEYED = /[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** Escapes a text for element content and for attributes in double quotes. Characters that XML forbids are left out. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replace(/[&<>"\t\n\r]/g, (character) => REFERENCES[character]!)
    .replace(OBEYED, (character) => `&#${character.charCodeAt(0)};`);

/** Formats attributes, each with a space before it; those without a value are left out. */
export const formatXmlAttributes = (attributes: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${escapeXml(value!)}"`)
    .join('');

/** The language tag of a text; `und`, an undetermined language in BCP 47, where the page's is not valid. */
export const toXmlLanguage = (lang: string): string => toSafeLanguageTag(lang) || 'und';
