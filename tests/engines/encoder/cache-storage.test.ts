import { describe, expect, it } from 'vitest';
import { createCacheStore } from '../../../lib/engines/encoder';
import { memoryCaches } from './tiny-model';

describe('a store in Cache Storage', () => {
  it('gives back what was put, lists it by path, and forgets it', async () => {
    const place = memoryCaches();
    const store = createCacheStore(place, 'model');
    const path = 'onnx/model_quantized.onnx#part-000000000000';
    await store.put(path, Uint8Array.of(1, 2, 3));
    await store.put('config.json', Uint8Array.of(4));
    expect(await store.get(path)).toEqual(Uint8Array.of(1, 2, 3));
    expect(await store.get('onnx/model_quantized.onnx')).toBeUndefined();
    expect(await store.list()).toEqual([path, 'config.json']);
    expect(await createCacheStore(place, 'another').list()).toEqual([]);
    await store.delete(path);
    expect(await store.list()).toEqual(['config.json']);
  });
});
