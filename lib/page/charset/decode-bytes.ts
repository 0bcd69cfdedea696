/** What windows-1252 has at 80–9F. Node 20 takes the encoding for Latin 1 and gives controls there. */
const WINDOWS_1252_80_TO_9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** ISO-8859-16 differs from Latin 1 in these; Node does not know it, though browsers do. */
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

/** WHATWG name of the encoding a label stands for, if it is one that can be decoded. */
export function getEncodingName(label: string | undefined): string | undefined {
  if (!label) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return /^\s*iso-8859-16\s*$/i.test(label) ? 'iso-8859-16' : undefined;
  }
}

/**
 * Text of bytes in an encoding known by its WHATWG name; a character cut off at the very end is left out. Vietnamese in
 * windows-1258 spells its tones as separate marks; composed, it is what pages in UTF-8 have, and compares equal to it.
 */
export function decodeBytes(bytes: Uint8Array, charset: string): string {
  if (charset === 'windows-1252') return decodeWindows1252(bytes);
  if (charset === 'iso-8859-16')
    return decodeLatin1(bytes).replace(/[^\p{ASCII}]/gu, (c) => LATIN_1_TO_LATIN_10.get(c) ?? c);
  const text = new TextDecoder(charset).decode(bytes, { stream: true });
  return charset === 'windows-1258' ? text.normalize('NFC') : text;
}
