/**
 * Characters that a terminal obeys: C0, DEL and C1. With them those that some programs end a line at, and those that
 * turn the words around them (embeddings, overrides, isolates). Persian, Hindi and Arabic spelling needs none of them.
 */

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
