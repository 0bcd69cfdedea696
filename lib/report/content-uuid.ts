/** Names for things that have no address: the same for the same content, on every machine. */

const SEEDS = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35] as const;

/**
 * @param parts what the thing is made of; their order and borders count.
 * @returns "urn:uuid:…", version 8 of RFC 9562: 122 bits of a hash that tells contents apart but proves nothing.
 */
export function createContentUrn(...parts: readonly string[]): string {
  const text = JSON.stringify(parts);
  const bytes = SEEDS.flatMap((seed) => toWordBytes(computeHash(text, seed)));
  const hex = bytes.map((byte, at) => setVersionBits(byte, at).toString(16).padStart(2, '0')).join('');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

/** Version and variant, where a UUID has them. */
function setVersionBits(byte: number, at: number): number {
  if (at === 6) return (byte & 0x0f) | 0x80;
  return at === 8 ? (byte & 0x3f) | 0x80 : byte;
}

const toWordBytes = (word: number): number[] => [word >>> 24, (word >>> 16) & 0xff, (word >>> 8) & 0xff, word & 0xff];

/** FNV-1a over UTF-16 units, with the last steps of MurmurHash3 to spread what it leaves together. */
function computeHash(text: string, seed: number): number {
  let sum = seed;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return (sum ^ (sum >>> 16)) >>> 0;
}
