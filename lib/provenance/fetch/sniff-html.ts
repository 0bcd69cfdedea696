const HTML_OPENINGS =
  /^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body|title|meta|script|link|style|div|table|h1|p)[\s>]/;
const SNIFFED_BYTES = 2048;

/** Whether bytes that came without a type begin as HTML does (WHATWG MIME Sniffing § 7.1, in short). */
export function isHtmlLike(bytes: Uint8Array): boolean {
  // UTF-16 shows as ASCII with zero bytes in between, a byte order mark as letters beyond ASCII.
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED_BYTES)).replaceAll('\0', '');
  return HTML_OPENINGS.test(start.replace(/^[ÿþï»¿\s]+/, '').toLowerCase());
}
