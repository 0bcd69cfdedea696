/** The JSON of a JSON-LD script element, for the two readers of its nodes: of metadata and of translations. */
import { parseJson } from '../../util/json';

/** One thing that JSON-LD describes, with its properties by name. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/**
 * Parses the text of a JSON-LD script element; undefined where it is no JSON. Old pages hide scripts from older
 * browsers in a comment, which is taken off.
 *
 * A byte order mark or a no-break space around the JSON makes it no JSON. The reader of metadata leaves it at that;
 * `readPageMarkup` trims the text first and reads such a script.
 */
export const parseJsonLd = (text: string): unknown =>
  parseJson(text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''));
