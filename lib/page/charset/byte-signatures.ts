/** Detects Unicode, Japanese escape sequences and binary data from bytes, before a charset is known. */

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
