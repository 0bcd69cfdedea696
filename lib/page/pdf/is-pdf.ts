/** Recognizes a PDF by its first bytes. */

/** Programs may put a few bytes before the mark, and readers look for it so far in. */
const MARKED_BYTES = 1024;

/** Whether bytes are those of a PDF. HTML that speaks of the mark in its first lines is none. */
export function isPdf(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, MARKED_BYTES));
  return /^[^<]*%PDF-\d/.test(start);
}
