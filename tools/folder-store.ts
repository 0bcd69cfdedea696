import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ModelStore } from '../lib/engines/encoder';

/** Keeps a model in a folder, its files where anybody would look for them. */
export function folderStore(folder: string): ModelStore {
  const placeOf = (key: string) => path.join(folder, key);
  return {
    async get(key) {
      return readFile(placeOf(key)).then(
        (bytes) => new Uint8Array(bytes),
        () => undefined,
      );
    },
    async put(key, bytes) {
      await mkdir(path.dirname(placeOf(key)), { recursive: true });
      await writeFile(placeOf(key), bytes);
    },
    delete: (key) => rm(placeOf(key), { force: true }),
    async list() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile());
      return files.map(({ parentPath, name }) =>
        path.relative(folder, path.join(parentPath, name)).replaceAll('\\', '/'),
      );
    },
  };
}
