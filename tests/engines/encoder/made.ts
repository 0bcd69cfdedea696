import { type Manifest, type ModelStore, PATHS } from '../../../lib/engines/encoder';
import type { Bytes } from '../../../lib/engines/encoder/store';

/** What a model's manifest says of the files that are given. */
export const manifestOf = (base: string, files: ReadonlyMap<string, Uint8Array>): Manifest => ({
  label: 'tiny',
  base,
  licence: 'MIT',
  files: [...files].map(([path, { length: bytes }]) => ({ path, bytes })),
});

/** Keeps files for as long as a test lasts; has room for so many bytes. */
export function memoryStore(room = Number.POSITIVE_INFINITY): ModelStore & { readonly kept: Map<string, Bytes> } {
  const kept = new Map<string, Bytes>();
  return {
    kept,
    get: async (path) => kept.get(path),
    async put(path, bytes) {
      const taken = [...kept].reduce((sum, [key, { length }]) => (key === path ? sum : sum + length), bytes.length);
      if (taken > room) throw new DOMException('no room', 'QuotaExceededError');
      kept.set(path, Uint8Array.from(bytes));
    },
    delete: async (path) => void kept.delete(path),
    list: async () => [...kept.keys()],
  };
}

export const { weights: WEIGHTS, tokenizer: TOKENIZER } = PATHS;
