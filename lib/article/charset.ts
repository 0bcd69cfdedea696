import { sniffCharset } from './sniff';

export interface Decoded {
  readonly text: string;
  /** WHATWG name of the encoding that was used, in lower case. */
  readonly charset: string;
}

/** A declaration must stand in this many bytes; browsers look at 1024, pages in the wild put it further down. */
const HEAD_BYTES = 4096;

function known(label: string | undefined): string | undefined {
  if (!label) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function byMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xff && b === 0xfe ? 'utf-16le' : undefined;
}

const inHeader = (header: string | undefined): string | undefined =>
  known(header?.match(/charset\s*=\s*["']?\s*([^\s"';,]+)/i)?.[1]);

/** UTF-16 in a meta element cannot be true, since the element was read as ASCII: the standard says UTF-8. */
function inMeta(head: string): string | undefined {
  const label = known(head.match(/<meta[^>]+?charset\s*=\s*["']?\s*([^\s"'>;/]+)/i)?.[1]);
  const inXml = known(head.match(/^\s*<\?xml[^>]+encoding\s*=\s*["']([^"']+)/i)?.[1]);
  const found = label ?? inXml;
  return found?.startsWith('utf-16') ? 'utf-8' : found;
}

type Utf8 = 'ascii' | 'valid' | 'broken';

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A page cut off within its last character is valid all the same. */
function utf8Of(bytes: Uint8Array): Utf8 {
  if (bytes.every((byte) => byte < 0x80)) return 'ascii';
  const ends = [0, 1, 2, 3].filter((cut) => bytes.subarray(bytes.length - cut).every((byte) => byte >= 0x80));
  return ends.some((cut) => isUtf8(bytes.subarray(0, bytes.length - cut))) ? 'valid' : 'broken';
}

/** Replacement characters in a text; a truncated or spliced UTF-8 page has a few, a mis-declared one is full of them. */
function damage(text: string): number {
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const foreign = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  return foreign === 0 ? 0 : broken / foreign;
}

const TOO_DAMAGED = 0.1;

function decode(bytes: Uint8Array, charset: string): Decoded {
  return { text: new TextDecoder(charset).decode(bytes), charset };
}

/** A declaration, unless the bytes belie it: valid UTF-8 declared as something else, or the reverse. */
function believed(bytes: Uint8Array, declared: string | undefined, utf8: Utf8): Decoded | undefined {
  if (!declared) return undefined;
  if (declared !== 'utf-8' && utf8 === 'valid' && !declared.startsWith('utf-16') && declared !== 'iso-2022-jp') {
    return decode(bytes, 'utf-8');
  }
  const decoded = decode(bytes, declared);
  return damage(decoded.text) > TOO_DAMAGED ? undefined : decoded;
}

/**
 * Decodes HTML of any age: byte order mark, then the Content-Type header, then the document's own declaration, each
 * unless the bytes belie it; else by looking (UTF-8 if valid, then the legacy encodings of the declared language, then
 * all). Never fails: what cannot be told is windows-1252, as in browsers.
 */
export function decodeHtml(bytes: Uint8Array, contentTypeHeader?: string): Decoded {
  const mark = byMark(bytes);
  if (mark) return decode(bytes, mark);
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD_BYTES));
  const utf8 = utf8Of(bytes);
  const declared = [inHeader(contentTypeHeader), inMeta(head)];
  for (const charset of declared) {
    const decoded = believed(bytes, charset, utf8);
    if (decoded) return decoded;
  }
  if (utf8 !== 'broken') return decode(bytes, 'utf-8');
  const lang = head.match(/<html[^>]+?lang\s*=\s*["']?\s*([a-z]{2,3})/i)?.[1]?.toLowerCase();
  return decode(bytes, sniffCharset(bytes, lang));
}
