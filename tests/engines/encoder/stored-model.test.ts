import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DownloadProgress, downloadModel } from '../../../lib/engines/encoder';
import { readPartialFile } from '../../../lib/engines/encoder/download/partial-file';
import { getStoredModel, readModelVersion } from '../../../lib/engines/encoder/store/stored-model';
import { tinyEncoder } from '../../../tools/tiny-encoder';
import { never } from '../http-deps';
import { type ModelServer, modelServer } from './model-server';
import { manifestOf, memoryStore, WEIGHTS } from './tiny-model';

const MODEL = tinyEncoder();
const total = [...MODEL.values()].reduce((sum, { length }) => sum + length, 0);
const half = Math.ceil(MODEL.get(WEIGHTS)!.length / 2);
const before = total - MODEL.get(WEIGHTS)!.length;

let server: ModelServer;
beforeEach(async () => {
  server = await modelServer(MODEL);
});
afterEach(() => server.close());

/** Sizes that are about right, as those of a model that is served from somewhere else. */
const rough = () => {
  const manifest = manifestOf(server.base, MODEL);
  return { ...manifest, files: manifest.files.map((file) => ({ ...file, bytes: file.bytes + 5000 })) };
};

async function fetched(store = memoryStore(), signal = never, progress?: (now: DownloadProgress) => void) {
  const outside = { fetch, wait: () => new Promise<void>(() => undefined) };
  await downloadModel({ manifest: rough(), store, outside, progress }, signal);
  return store;
}

describe('what is there of a model', () => {
  it('is nothing at first, of as much as its manifest says', async () => {
    const of = total + 5000 * MODEL.size;
    expect(await getStoredModel(memoryStore(), rough())).toEqual({ done: 0, of, complete: false });
    expect(await readModelVersion(memoryStore())).toBeUndefined();
  });

  it('is all of it after a download, in its true size', async () => {
    const store = await fetched();
    expect(await getStoredModel(store, rough())).toEqual({ done: total, of: total, complete: true });
    expect(await readModelVersion(store)).toMatch(/^[\da-f]{16}$/);
  });

  it('is what came before a download was stopped, of what the server said there is', async () => {
    server.faults.set(WEIGHTS, ['stalls']);
    const [store, stop] = [memoryStore(), new AbortController()];
    const stopping = ({ done }: DownloadProgress) => done >= before + half && stop.abort('enough');
    await expect(fetched(store, stop.signal, stopping)).rejects.toBe('enough');
    expect(await getStoredModel(store, rough())).toEqual({ done: before + half, of: total, complete: false });
    expect(await readModelVersion(store)).toBeUndefined();
  });

  it('counts every part of a file, and reads the last of them only', async () => {
    const store = memoryStore();
    const partial = await readPartialFile(store, WEIGHTS);
    for (const length of [4_000_000, 4_000_000, 70]) await partial.add(new Uint8Array(length));
    await partial.close();
    const read: string[] = [];
    const watched = { ...store, get: (key: string) => store.get(key).finally(() => read.push(key)) };
    expect((await getStoredModel(watched, rough())).done).toBe(8_000_070);
    expect(read.filter((key) => key.includes('#part-'))).toHaveLength(1);
  });
});
