import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ModelStore } from '../../engines/encoder';

/** A model in a folder on disk, which is read and never written to. */
export function createModelFolderStore(folder: string): ModelStore {
  const refuse = async (): Promise<never> => {
    throw new Error('a folder given to the command is only read');
  };
  return {
    get: (key) =>
      readFile(path.join(folder, key)).then(
        (bytes) => new Uint8Array(bytes),
        () => undefined,
      ),
    put: refuse,
    delete: refuse,
    list: async () => (await readdir(folder, { recursive: true })).map((name) => name.replaceAll('\\', '/')),
  };
}
