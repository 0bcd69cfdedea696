import type { ModelFile } from '../store/model-manifest';
import { type Bytes, type ModelStore, readNote } from '../store/model-store';

/** SHA-256 in lower-case hexadecimal. */
export async function computeSha256(bytes: Bytes): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The hash a file must have: the one given, else that of its first complete download; undefined before any. */
export const getExpectedHash = async (store: ModelStore, file: ModelFile): Promise<string | undefined> =>
  file.sha256 ?? (await readNote(store, file.path, 'sha256'));
