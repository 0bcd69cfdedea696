import { describe, expect, it } from 'vitest';
import { cacheStore } from '../../../lib/engines/encoder';

/** A cache tells addresses apart without what stands behind a #. */
const key = (url: string): string => url.replace(/#.*/, '');

/** Cache Storage as browsers have it, as far as a store asks for it. */
function caches(): CacheStorage {
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

describe('a store in Cache Storage', () => {
  it('gives back what was put, lists it by path, and forgets it', async () => {
    const place = caches();
    const store = cacheStore(place, 'model');
    const path = 'onnx/model_quantized.onnx#part-000000000000';
    await store.put(path, Uint8Array.of(1, 2, 3));
    await store.put('config.json', Uint8Array.of(4));
    expect(await store.get(path)).toEqual(Uint8Array.of(1, 2, 3));
    expect(await store.get('onnx/model_quantized.onnx')).toBeUndefined();
    expect(await store.list()).toEqual([path, 'config.json']);
    expect(await cacheStore(place, 'another').list()).toEqual([]);
    await store.delete(path);
    expect(await store.list()).toEqual(['config.json']);
  });
});
