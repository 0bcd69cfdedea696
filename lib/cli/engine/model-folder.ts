/** A model store that reads a model from a folder on disk and never writes to it. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ModelStore } from '../../engines/encoder';

/** Creates the store. `put` and `delete` reject; `list` rejects where the folder cannot be read. */
export function createModelFolderStore(folder: string): ModelStore {
  const rejectWrite = async (): Promise<never> => {
    throw new Error('a folder given to the command is only read');
  };
  return {
    get: (key) =>
      readFile(path.join(folder, key)).then(
        (bytes) => new Uint8Array(bytes),
        () => undefined,
      ),
    put: rejectWrite,
    delete: rejectWrite,
    list: async () => (await readdir(folder, { recursive: true })).map((name) => name.replaceAll('\\', '/')),
  };
}
