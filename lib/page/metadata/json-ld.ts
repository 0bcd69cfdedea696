/** Parses the JSON of JSON-LD script elements, for article metadata and for the search for originals. */
import { parseJson } from '../../util/json';

/** A thing that JSON-LD describes: its properties by name. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/**
 * Parses the text of a JSON-LD script element; undefined where it is not JSON. A comment or CDATA section around the
 * JSON, by which old pages hide scripts from older browsers, is removed.
 *
 * Text with a byte order mark or a no-break space around the JSON is not JSON. Article metadata ignore such a script;
 * `readPageMarkup` trims the text first and reads it.
 */
export const parseJsonLd = (text: string): unknown =>
  parseJson(text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''));
