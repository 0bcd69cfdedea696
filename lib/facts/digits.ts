import type { Fact } from '../domain';

/**
 * The text with the decimal digits of every script as ASCII and full-width separators as plain ones; same length,
 * so that offsets hold. Digits outside the basic plane (two UTF-16 units) stay as they are.
 */
export function asciiDigits(text: string): string {
  if (!/[\p{Nd}・．，：／％－–—−٫٬]/u.test(text)) return text;
  return text.replace(/[\p{Nd}．，：／％－–—−٫٬]|(?<=\p{Nd})・(?=\p{Nd})/gu, (character) => {
    const code = character.codePointAt(0)!;
    if (code < 0x80) return character;
    return PLAIN[character] ?? (code > 0xffff ? character : String(code - zeroOf(code)));
  });
}

const PLAIN: Readonly<Record<string, string>> = {
  '．': '.',
  '・': '.',
  '，': ',',
  '：': ':',
  '／': '/',
  '％': '%',
  '－': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '٫': '.',
  '٬': ',',
};

const zeros = new Map<number, number>();

/** Unicode keeps the ten digits of a script together, zero first. */
function zeroOf(code: number): number {
  const known = zeros.get(code);
  if (known !== undefined) return known;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero--;
  // Two scripts' digits can be neighbours (none are in the basic plane today); ten apart is the bound.
  zeros.set(code, zero);
  return zero;
}

const NOT_QUANTITIES =
  /(?:https?:\/\/|www\.)[^\s<>"']{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}|[\p{L}\p{N}_-]{1,80}(?: \d{1,9}(?:_\d)?)?\.(?:jpe?g|png|gif|webp|avif|svg|mp4|mp3|pdf|docx?|xlsx?)(?![\p{L}\p{N}])/giu;

/** Addresses and file names blanked out: what digits they hold are no quantities. Same length. */
export function masked(text: string): string {
  return /[./@]/.test(text) ? text.replace(NOT_QUANTITIES, (found) => ' '.repeat(found.length)) : text;
}

/** Text with the stretches of facts already read blanked out, same length: what follows cannot overlap them. */
export function without(text: string, facts: readonly Fact[]): string {
  if (!facts.length) return text;
  let out = '';
  let at = 0;
  for (const { start, end } of [...facts].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    out += text.slice(at, start) + '\u2063'.repeat(end - start);
    at = end;
  }
  return out + text.slice(at);
}
