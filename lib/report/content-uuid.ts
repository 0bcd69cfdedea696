/** Creates identifiers from content, for things without an address: equal for equal content, on every machine. */
import { hashText } from '../core/hash-text';

const SEEDS = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35] as const;

/**
 * Creates a URN from a hash of texts.
 * @param parts the texts; their order and where one ends count.
 * @returns "urn:uuid:…", version 8 of RFC 9562, with 122 bits of a hash. The hash is not cryptographic: it tells
 * contents apart but proves nothing.
 */
export function createContentUrn(...parts: readonly string[]): string {
  const text = JSON.stringify(parts);
  const bytes = SEEDS.flatMap((seed) => toWordBytes(hashText(text, seed)));
  const hex = bytes.map((byte, at) => setVersionBits(byte, at).toString(16).padStart(2, '0')).join('');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

/** Sets the bits of version and variant, in bytes 6 and 8 of a UUID. */
function setVersionBits(byte: number, at: number): number {
  if (at === 6) return (byte & 0x0f) | 0x80;
  return at === 8 ? (byte & 0x3f) | 0x80 : byte;
}

const toWordBytes = (word: number): number[] => [word >>> 24, (word >>> 16) & 0xff, (word >>> 8) & 0xff, word & 0xff];
