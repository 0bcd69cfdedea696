import { MODEL_PATHS, type ModelManifest, type ModelStore } from '../../../lib/engines/encoder';
import type { Bytes } from '../../../lib/engines/encoder/store/model-store';

/** What a model's manifest says of the files that are given. */
export const manifestOf = (base: string, files: ReadonlyMap<string, Uint8Array>): ModelManifest => ({
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

export const { weights: WEIGHTS, tokenizer: TOKENIZER } = MODEL_PATHS;

/** A cache tells addresses apart without what stands behind a #. */
const key = (url: string): string => url.replace(/#.*/, '');

/** Cache Storage as browsers have it, as far as a store asks for it. */
export function memoryCaches(): CacheStorage {
  const opened = new Map<string, Map<string, Response>>();
  const open = async (name: string) => {
    const kept = opened.get(name) ?? new Map<string, Response>();
    opened.set(name, kept);
    return {
      match: async (url: string) => kept.get(key(url))?.clone(),
      put: async (url: string, response: Response) => void kept.set(key(url), response),
      delete: async (url: string) => kept.delete(key(url)),
      keys: async () => [...kept.keys()].map((url) => new Request(url)),
    };
  };
  return { open } as unknown as CacheStorage;
}
