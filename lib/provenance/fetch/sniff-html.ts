/** Recognizes HTML by its first bytes, for responses without a content type. */
/** Matches the tags that an HTML document can begin with. */
const HTML_OPENINGS =
  /^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body|title|meta|script|link|style|div|table|h1|p)[\s>]/;
const SNIFFED_BYTES = 2048;

/** Whether bytes begin like HTML: a short form of the WHATWG standard MIME Sniffing, section 7.1. */
export function isHtmlLike(bytes: Uint8Array): boolean {
  // Read as Latin-1, UTF-16 is ASCII with zero bytes in between, and a byte order mark is letters beyond ASCII.
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED_BYTES)).replaceAll('\0', '');
  return HTML_OPENINGS.test(start.replace(/^[ÿþï»¿\s]+/, '').toLowerCase());
}
