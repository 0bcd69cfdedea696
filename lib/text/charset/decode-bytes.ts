/** Decodes bytes in a known encoding, also in the encodings that Node does not know or decodes wrongly. */

/**
 * Characters of windows-1252 at the bytes 80 to 9F. Node 20 decodes it as Latin 1, which has control characters there.
 */
const WINDOWS_1252_80_TO_9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * Characters of Latin 1 and those of ISO-8859-16 at the same bytes, where they differ. Node does not know ISO-8859-16,
 * though browsers do.
 */
const LATIN_1_TO_LATIN_10 = new Map(
  [...'¡Ą¢ą£Ł¤€¥„¦Š¨šªȘ¬Ź®ź¯Ż²Č³ł´Ž¸žµ”¹čºș¼Œ½œ¾Ÿ¿żÃĂÅĆÐĐÑŃÕŐ×ŚØŰÝĘÞȚãăåćðđñńõő÷śøűýęþț'.matchAll(/(.)(.)/gu)].map(
    ([, latin1 = '', latin10 = '']) => [latin1, latin10],
  ),
);

const decodeLatin1 = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);
const decodeWindows1252 = (bytes: Uint8Array): string =>
  decodeLatin1(bytes).replace(
    /[\u0080-\u009F]/g,
    (control) => WINDOWS_1252_80_TO_9F[control.charCodeAt(0) - 0x80] ?? control,
  );

/** Returns the WHATWG name of the encoding that a label stands for; undefined for labels that cannot be decoded. */
export function getEncodingName(label: string | undefined): string | undefined {
  if (!label) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return /^\s*iso-8859-16\s*$/i.test(label) ? 'iso-8859-16' : undefined;
  }
}

/**
 * Decodes bytes in an encoding given by its WHATWG name; a character that is cut off at the end is left out. Throws a
 * RangeError for other names.
 *
 * Vietnamese in windows-1258 has its tone marks as separate characters. They are composed, as on pages in UTF-8, so
 * that the texts compare equal.
 */
export function decodeBytes(bytes: Uint8Array, charset: string): string {
  if (charset === 'windows-1252') return decodeWindows1252(bytes);
  if (charset === 'iso-8859-16')
    return decodeLatin1(bytes).replace(/[^\p{ASCII}]/gu, (c) => LATIN_1_TO_LATIN_10.get(c) ?? c);
  const text = new TextDecoder(charset).decode(bytes, { stream: true });
  return charset === 'windows-1258' ? text.normalize('NFC') : text;
}
