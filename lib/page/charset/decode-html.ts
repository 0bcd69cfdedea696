import { byMark, hasKanjiEscapes, isBinary } from './byte-signatures';
import { decodeAs, encodingNamed } from './decode-bytes';
import { mendTwice } from './double-encoding';
import { charsetOf, isNearlyUtf8 } from './guess-charset';

export interface Decoded {
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

const inHeader = (header: string | undefined): string | undefined =>
  encodingNamed(header?.match(/charset\s{0,9}=\s{0,9}["']?\s{0,9}([^\s"';,]{1,80})/i)?.[1]);

/** UTF-16 in a meta element cannot be true, since the element was read as ASCII: the standard says UTF-8. */
function inMeta(head: string): string | undefined {
  const labels = [
    ...head.matchAll(/<meta[^>]{1,500}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([^\s"'>;/]{1,80})/gi),
    ...head.matchAll(/^\s*<\?xml[^>]+encoding\s*=\s*["']([^"']+)/gi),
  ];
  const found = labels.map(([, label]) => encodingNamed(label)).find((name) => name !== undefined);
  return found?.startsWith('utf-16') ? 'utf-8' : found;
}

type Utf8 = 'ascii' | 'valid' | 'broken';

/** Streaming passes over a page cut off within its last character; a character for every byte is ASCII. */
function utf8Of(bytes: Uint8Array): Utf8 {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return text.length === bytes.length ? 'ascii' : 'valid';
  } catch {
    return isNearlyUtf8(bytes) ? 'valid' : 'broken';
  }
}

const isWide = (charset: string): boolean => charset.startsWith('utf-16');

/** Of bytes that bear no mark. UTF-16 would have shown by its zeroes; ASCII is alike in all that can be declared. */
function charsetFor(bytes: Uint8Array, claims: readonly string[], head: string): string {
  const narrow = claims.filter((claim) => !isWide(claim));
  const utf8 = utf8Of(bytes);
  if (utf8 === 'ascii') return hasKanjiEscapes(bytes) ? 'iso-2022-jp' : (narrow[0] ?? 'utf-8');
  if (utf8 === 'valid') return 'utf-8';
  const lang = head.match(/<html[^>]{1,500}?lang\s{0,9}=\s{0,9}["']?\s{0,9}([a-z]{2,3})/i)?.[1]?.toLowerCase();
  return charsetOf(bytes, narrow, lang);
}

/**
 * Decodes HTML of any age: byte order mark, then the Content-Type header, then the document's own declaration, each
 * unless the bytes belie it; else by looking. A declaration is set aside only where the text makes no sense in it and
 * plenty in another encoding. UTF-8 that was encoded twice is mended. Never fails: what cannot be told is windows-1252,
 * as in browsers.
 */
export function decodeHtml(bytes: Uint8Array, contentTypeHeader?: string): Decoded {
  const mark = byMark(bytes);
  if (!mark && isBinary(bytes)) return { text: '', charset: 'windows-1252', binary: true };
  const head = decodeAs(bytes.subarray(0, HEAD_BYTES), 'windows-1252').replace(/<!--[\s\S]*?-->/g, '');
  const claims = [inHeader(contentTypeHeader), inMeta(head)].filter((claim) => claim !== undefined);
  const charset = mark ?? charsetFor(bytes, claims, head);
  const text = decodeAs(bytes, charset);
  const [claim = charset] = claims;
  const declared = claim === charset || (isWide(claim) && isWide(charset)) ? undefined : claim;
  return { text: charset === 'utf-8' ? mendTwice(text) : text, charset, ...(declared && { declared }) };
}
