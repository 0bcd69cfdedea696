/** Decodes the bytes of an HTML page, also where its charset is missing or wrongly declared. */
import { detectUnicodeCharset, hasKanjiEscapes, isBinaryData } from './byte-signatures';
import { decodeBytes, getEncodingName } from './decode-bytes';
import { repairDoubleEncoding } from './double-encoding';
import { guessCharset, isNearlyUtf8 } from './guess-charset';

/** The text of an HTML file, with the encoding that was used. */
export interface DecodedHtml {
  readonly text: string;
  /** WHATWG name of the encoding that was used, in lower case. */
  readonly charset: string;
  /**
   * WHATWG name of the encoding that the Content-Type header, or else the document, declares, if it was not used
   * because the bytes contradict it. Undefined where it was used or nothing was declared.
   */
  readonly declared?: string;
  /**
   * The bytes are a PDF, an archive, a picture or the like and no text, whatever their header says; `text` is empty.
   */
  readonly binary?: true;
}

/** Number of bytes in which a declaration is looked for. Browsers look at 1024, but real pages declare it later. */
const HEAD_BYTES = 4096;

const findHeaderCharset = (header: string | undefined): string | undefined =>
  getEncodingName(header?.match(/charset\s{0,9}=\s{0,9}["']?\s{0,9}([^\s"';,]{1,80})/i)?.[1]);

/**
 * Finds the encoding that a meta element or an XML declaration names. UTF-16 cannot be true, since the declaration was
 * read as ASCII; the HTML standard takes it for UTF-8.
 */
function findMetaCharset(head: string): string | undefined {
  const labels = [
    ...head.matchAll(/<meta[^>]{1,500}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([^\s"'>;/]{1,80})/gi),
    ...head.matchAll(/^\s*<\?xml[^>]+encoding\s*=\s*["']([^"']+)/gi),
  ];
  const charset = labels.map(([, label]) => getEncodingName(label)).find((name) => name !== undefined);
  return charset?.startsWith('utf-16') ? 'utf-8' : charset;
}

type Utf8Validity = 'ascii' | 'valid' | 'broken';

/**
 * Checks whether bytes are UTF-8. Bytes are ASCII if each gives one character. Decoding as a stream accepts a page that
 * is cut off within its last character.
 */
function checkUtf8(bytes: Uint8Array): Utf8Validity {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return text.length === bytes.length ? 'ascii' : 'valid';
  } catch {
    return isNearlyUtf8(bytes) ? 'valid' : 'broken';
  }
}

const isUtf16 = (charset: string): boolean => charset.startsWith('utf-16');

/**
 * Determines the encoding of bytes without a byte order mark. UTF-16 is excluded here, since its zero bytes would have
 * told it. For ASCII all encodings that can be declared give the same text.
 */
function determineCharset(bytes: Uint8Array, declaredCharsets: readonly string[], head: string): string {
  const nonUtf16Charsets = declaredCharsets.filter((claim) => !isUtf16(claim));
  const utf8Validity = checkUtf8(bytes);
  if (utf8Validity === 'ascii') return hasKanjiEscapes(bytes) ? 'iso-2022-jp' : (nonUtf16Charsets[0] ?? 'utf-8');
  if (utf8Validity === 'valid') return 'utf-8';
  const lang = head.match(/<html[^>]{1,500}?lang\s{0,9}=\s{0,9}["']?\s{0,9}([a-z]{2,3})/i)?.[1]?.toLowerCase();
  return guessCharset(bytes, nonUtf16Charsets, lang);
}

/**
 * Decodes HTML. The encoding is told, in this order, by a byte order mark, the Content-Type header and the document's
 * own declaration; else it is guessed from the bytes. A declaration is ignored only where the text makes no sense in it
 * and much sense in another encoding. UTF-8 that was encoded twice is repaired. Never fails: where nothing tells, the
 * encoding is windows-1252, as in browsers.
 */
export function decodeHtml(bytes: Uint8Array, contentTypeHeader?: string): DecodedHtml {
  const unicodeCharset = detectUnicodeCharset(bytes);
  if (!unicodeCharset && isBinaryData(bytes)) return { text: '', charset: 'windows-1252', binary: true };
  const head = decodeBytes(bytes.subarray(0, HEAD_BYTES), 'windows-1252').replace(/<!--[\s\S]*?-->/g, '');
  const declaredCharsets = [findHeaderCharset(contentTypeHeader), findMetaCharset(head)].filter(
    (claim) => claim !== undefined,
  );
  const charset = unicodeCharset ?? determineCharset(bytes, declaredCharsets, head);
  const text = decodeBytes(bytes, charset);
  const [firstDeclared = charset] = declaredCharsets;
  const declared =
    firstDeclared === charset || (isUtf16(firstDeclared) && isUtf16(charset)) ? undefined : firstDeclared;
  return { text: charset === 'utf-8' ? repairDoubleEncoding(text) : text, charset, ...(declared && { declared }) };
}
