/** The bytes of a model's file, and their hash. */

/** Bytes in memory of their own, which hashing needs. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Computes SHA-256 in lower-case hexadecimal. */
export async function computeSha256(bytes: Bytes): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
