/** Computes a model file's hash and looks up the one that it must have. */
import type { ModelFile } from '../store/model-manifest';
import { type Bytes, type ModelStore, readNote } from '../store/model-store';

/** Computes SHA-256 in lower-case hexadecimal. */
export async function computeSha256(bytes: Bytes): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Returns the hash that a file must have: the manifest's, else that of its first full download; undefined before. */
export const getExpectedHash = async (store: ModelStore, file: ModelFile): Promise<string | undefined> =>
  file.sha256 ?? (await readNote(store, file.path, 'sha256'));
