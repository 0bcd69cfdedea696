/** Decodes the bytes of an HTML page, also where its charset is missing or wrongly declared. */

import { memoize } from '../../core/memoize';
import { decodeBytes, getEncodingName } from './decode-bytes';
import { guessCharset, isNearlyUtf8 } from './guess-charset';

/** Encodings as which UTF-8 is mistakenly read before it is encoded again. */
const MISTAKEN_CHARSETS = ['windows-1252', 'windows-1251'] as const;

/** Number of non-ASCII runs that are looked at to tell whether a text was encoded twice. */
const MAX_SAMPLE_RUNS = 500;
/**
 * Least number of characters that the repair must give, and least share of the non-ASCII characters that it must cover.
 */
const MIN_REPAIRED_CHARACTERS = 5;
const MIN_REPAIRABLE_SHARE = 0.8;

/** Repairs UTF-8 that was read as one encoding and encoded again. */
interface EncodingRepair {
  /** Finds the runs that may have to be repaired. */
  readonly pattern: RegExp;
  /** Returns a run as it was meant; undefined where it is not UTF-8 that was encoded twice. */
  readonly repair: (run: string) => string | undefined;
}

/**
 * Builds a table from non-ASCII characters to the byte they stand for. Bytes 80 to 9F that the encoding leaves
 * undefined are read as control characters, so these are in the table, too.
 */
function buildByteTable(charset: string): ReadonlyMap<string, number> {
  const bytes = Uint8Array.from({ length: 128 }, (_, i) => 0x80 + i);
  const controls = Array.from(bytes.subarray(0, 0x20), (byte) => [String.fromCharCode(byte), byte] as const);
  return new Map([...controls, ...[...decodeBytes(bytes, charset)].map((c, i) => [c, 0x80 + i] as const)]);
}

function createEncodingRepair(charset: string): EncodingRepair {
  const bytesByCharacter = buildByteTable(charset);
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const decode = (run: string): string | undefined => {
    try {
      // A character outside the table becomes the byte FF, which is invalid in UTF-8.
      return utf8.decode(Uint8Array.from(run, (c) => bytesByCharacter.get(c) ?? 0xff));
    } catch {
      return undefined;
    }
  };
  // Results are cached: the same few runs make up most of a text.
  return { pattern: new RegExp(`[${[...bytesByCharacter.keys()].join('')}]+`, 'gu'), repair: memoize(decode) };
}

function collectNonAsciiRuns(text: string): readonly string[] {
  const runs: string[] = [];
  for (const [run] of text.matchAll(/[\u0080-\uFFFF]+/g)) {
    if (runs.push(run) === MAX_SAMPLE_RUNS) break;
  }
  return runs;
}

function isDoublyEncoded(sample: readonly string[], { repair }: EncodingRepair): boolean {
  const repairable = sample.filter((run) => repair(run) !== undefined);
  const repaired = repairable.map(repair).join('');
  return (
    repaired.length >= MIN_REPAIRED_CHARACTERS &&
    repairable.join('').length >= MIN_REPAIRABLE_SHARE * sample.join('').length
  );
}

/**
 * Repairs text that was UTF-8, was read as another encoding and encoded as UTF-8 again ("Ä‘á»™" for "độ"). Other text
 * does not decode as UTF-8 almost throughout by chance. In a text that is repaired, runs that do not decode stay as
 * they are.
 */
export function repairDoubleEncoding(text: string): string {
  const sample = collectNonAsciiRuns(text);
  const encodingRepair = MISTAKEN_CHARSETS.map(createEncodingRepair).find((candidate) =>
    isDoublyEncoded(sample, candidate),
  );
  return encodingRepair ? text.replace(encodingRepair.pattern, (run) => encodingRepair.repair(run) ?? run) : text;
}

// Detects Unicode, Japanese escape sequences and binary data from bytes, before a charset is known.

const hasBytesAt = (bytes: Uint8Array, start: readonly number[], at = 0): boolean =>
  start.every((byte, i) => bytes[at + i] === byte);

const BYTE_ORDER_MARKS: readonly (readonly [charset: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

const SNIFFED_BYTES = 2048;
/**
 * Least number of zero bytes at even or at odd offsets that tells UTF-16, if the other offsets have at most a quarter
 * of it: markup is ASCII, and every page has markup.
 */
const MIN_ZERO_BYTES = 4;
/** Least share of zero bytes at these offsets; compressed data have fewer. */
const MIN_ZERO_SHARE = 0.02;

function detectUtf16(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, SNIFFED_BYTES);
  const [even, odd] = [0, 1].map((parity) => start.filter((byte, i) => byte === 0 && i % 2 === parity).length);
  const least = Math.max(MIN_ZERO_BYTES, (MIN_ZERO_SHARE * start.length) / 2);
  if (odd! >= least && even! * 4 <= odd!) return 'utf-16le';
  return even! >= least && odd! * 4 <= even! ? 'utf-16be' : undefined;
}

/**
 * Detects the encoding that a byte order mark names, or UTF-16 without one by its zero bytes. Returns a WHATWG name;
 * undefined where neither is found.
 */
export const detectUnicodeCharset = (bytes: Uint8Array): string | undefined =>
  BYTE_ORDER_MARKS.find(([, mark]) => hasBytesAt(bytes, mark))?.[0] ?? detectUtf16(bytes);

const ESC = 0x1b;
/** Escape sequences of ISO-2022-JP after which characters take two bytes: ESC $ @ and ESC $ B. */
const KANJI_ESCAPES = [
  [ESC, 0x24, 0x40],
  [ESC, 0x24, 0x42],
] as const;

/** Whether bytes that are all ASCII contain the escape sequences of Japanese in ISO-2022-JP. */
export function hasKanjiEscapes(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(ESC); at >= 0; at = bytes.indexOf(ESC, at + 1)) {
    if (KANJI_ESCAPES.some((start) => hasBytesAt(bytes, start, at))) return true;
  }
  return false;
}

const toAsciiBytes = (text: string): readonly number[] => [...text].map((c) => c.charCodeAt(0));

/** First bytes of files that servers send as HTML although they are PDF, ZIP, gzip, PNG, GIF or JPEG. */
const MAGIC_NUMBERS: readonly (readonly number[])[] = [
  toAsciiBytes('%PDF-'),
  toAsciiBytes('PK\x03\x04'),
  [0x1f, 0x8b],
  toAsciiBytes('\x89PNG'),
  toAsciiBytes('GIF8'),
  [0xff, 0xd8, 0xff],
];

/** Largest share of control bytes in a text; compressed data have about 10 %. */
const MAX_CONTROL_SHARE = 0.05;
const MIN_SNIFFED_BYTES = 64;

/**
 * Whether a byte is a control character other than white space and escape (a "binary data byte" of WHATWG MIME
 * Sniffing).
 */
const isControlByte = (byte: number): boolean =>
  byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== ESC;

/** Whether bytes that are not UTF-16 are binary data and not text. */
export function isBinaryData(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, SNIFFED_BYTES);
  return (
    MAGIC_NUMBERS.some((magic) => hasBytesAt(bytes, magic)) ||
    (start.length >= MIN_SNIFFED_BYTES && start.filter(isControlByte).length > MAX_CONTROL_SHARE * start.length)
  );
}

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
