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
 * Formats a value as JSON, with the arguments of `JSON.stringify`. It holds no control character and nothing that some
 * programs end a line at: these are escaped, which is the same JSON.
 */
export const formatJson = (
  value: unknown,
  replacer?: (key: string, value: unknown) => unknown,
  indent?: number,
): string =>
  JSON.stringify(value, replacer, indent).replace(
    NOT_ESCAPED_IN_JSON,
    (control) => `\\u${formatHex(control.charCodeAt(0))}`,
  );
