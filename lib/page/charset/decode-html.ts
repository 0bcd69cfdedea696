import { detectUnicodeCharset, hasKanjiEscapes, isBinaryData } from './byte-signatures';
import { decodeBytes, getEncodingName } from './decode-bytes';
import { repairDoubleEncoding } from './double-encoding';
import { guessCharset, isNearlyUtf8 } from './guess-charset';

export interface DecodedHtml {
  readonly text: string;
  /** WHATWG name of the encoding that was used, in lower case. */
  readonly charset: string;
  /**
   * WHATWG name of the encoding that the Content-Type header, or else the document itself, claims, where it was not
   * followed because the bytes belie it. Undefined where it was followed, and where nothing was declared.
   */
  readonly declared?: string;
  /** The bytes are no text (a PDF, an archive, a picture), whatever their header says; `text` is empty. */
  readonly binary?: true;
}

/** A declaration must stand in this many bytes; browsers look at 1024, pages in the wild put it further down. */
const HEAD_BYTES = 4096;

const findHeaderCharset = (header: string | undefined): string | undefined =>
  getEncodingName(header?.match(/charset\s{0,9}=\s{0,9}["']?\s{0,9}([^\s"';,]{1,80})/i)?.[1]);

/** UTF-16 in a meta element cannot be true, since the element was read as ASCII: the standard says UTF-8. */
function findMetaCharset(head: string): string | undefined {
  const labels = [
    ...head.matchAll(/<meta[^>]{1,500}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([^\s"'>;/]{1,80})/gi),
    ...head.matchAll(/^\s*<\?xml[^>]+encoding\s*=\s*["']([^"']+)/gi),
  ];
  const found = labels.map(([, label]) => getEncodingName(label)).find((name) => name !== undefined);
  return found?.startsWith('utf-16') ? 'utf-8' : found;
}

type Utf8Validity = 'ascii' | 'valid' | 'broken';

/** Streaming passes over a page cut off within its last character; a character for every byte is ASCII. */
function checkUtf8(bytes: Uint8Array): Utf8Validity {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return text.length === bytes.length ? 'ascii' : 'valid';
  } catch {
    return isNearlyUtf8(bytes) ? 'valid' : 'broken';
  }
}

const isUtf16 = (charset: string): boolean => charset.startsWith('utf-16');

/** Of bytes that bear no mark. UTF-16 would have shown by its zeroes; ASCII is alike in all that can be declared. */
function determineCharset(bytes: Uint8Array, claims: readonly string[], head: string): string {
  const narrow = claims.filter((claim) => !isUtf16(claim));
  const utf8 = checkUtf8(bytes);
  if (utf8 === 'ascii') return hasKanjiEscapes(bytes) ? 'iso-2022-jp' : (narrow[0] ?? 'utf-8');
  if (utf8 === 'valid') return 'utf-8';
  const lang = head.match(/<html[^>]{1,500}?lang\s{0,9}=\s{0,9}["']?\s{0,9}([a-z]{2,3})/i)?.[1]?.toLowerCase();
  return guessCharset(bytes, narrow, lang);
}

/**
 * Decodes HTML of any age: byte order mark, then the Content-Type header, then the document's own declaration, each
 * unless the bytes belie it; else by looking. A declaration is set aside only where the text makes no sense in it and
 * plenty in another encoding. UTF-8 that was encoded twice is mended. Never fails: what cannot be told is windows-1252,
 * as in browsers.
 */
export function decodeHtml(bytes: Uint8Array, contentTypeHeader?: string): DecodedHtml {
  const mark = detectUnicodeCharset(bytes);
  if (!mark && isBinaryData(bytes)) return { text: '', charset: 'windows-1252', binary: true };
  const head = decodeBytes(bytes.subarray(0, HEAD_BYTES), 'windows-1252').replace(/<!--[\s\S]*?-->/g, '');
  const claims = [findHeaderCharset(contentTypeHeader), findMetaCharset(head)].filter((claim) => claim !== undefined);
  const charset = mark ?? determineCharset(bytes, claims, head);
  const text = decodeBytes(bytes, charset);
  const [claim = charset] = claims;
  const declared = claim === charset || (isUtf16(claim) && isUtf16(charset)) ? undefined : claim;
  return { text: charset === 'utf-8' ? repairDoubleEncoding(text) : text, charset, ...(declared && { declared }) };
}
