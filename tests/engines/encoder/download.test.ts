import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type DownloadProgress,
  deleteModelFiles,
  downloadModel,
  hasModel,
  type ModelManifest,
} from '../../../lib/engines/encoder';
import { computeSha256 } from '../../../lib/engines/encoder/download/file-hash';
import { SILENCE_TIMEOUT } from '../../../lib/engines/encoder/download/receive-file';
import { tinyEncoder } from '../../../tools/tiny-encoder';
import { nobody } from '../fake-server';
import { never, outside, troubleOf } from '../http-deps';
import { type Fault, type ModelServer, modelServer } from './model-server';
import { manifestOf, memoryStore, WEIGHTS } from './tiny-model';

const MODEL = tinyEncoder();
const weights = MODEL.get(WEIGHTS)!;
const other = weights.map((byte, at) => (at % 1000 === 0 ? byte ^ 1 : byte));
const total = [...MODEL.values()].reduce((sum, { length }) => sum + length, 0);

/** Requests' limits never pass. */
const patient = { fetch, wait: () => new Promise<void>(() => undefined) };

let server: ModelServer;
let manifest: ModelManifest;
beforeEach(async () => {
  server = await modelServer(MODEL);
  manifest = manifestOf(server.base, MODEL);
});
afterEach(() => server.close());

const faulty = (...faults: Fault[]) => server.faults.set(WEIGHTS, faults);
const keptIn = ({ kept }: ReturnType<typeof memoryStore>) => {
  const bytes = kept.get(WEIGHTS) ?? new Uint8Array();
  if (Buffer.compare(bytes, weights) === 0) return 'as served';
  return Buffer.compare(bytes, other) === 0 ? 'other' : 'neither';
};
const rangesOfWeights = () => server.asked.filter(({ path }) => path === WEIGHTS).map(({ range }) => range);
const hashed = async (): Promise<ModelManifest> => ({
  ...manifest,
  files: await Promise.all(
    manifest.files.map(async (f) => ({ ...f, sha256: await computeSha256(MODEL.get(f.path)!) })),
  ),
});

const fetched = (store = memoryStore(), signal = never, progress?: (p: DownloadProgress) => void, of = manifest) =>
  downloadModel({ manifest: of, store, outside: patient, progress }, signal);

/** Downloads until half of the weights are there, and cancels. */
async function cancelled(store = memoryStore()) {
  server.faults.set(WEIGHTS, [...(server.faults.get(WEIGHTS) ?? ['stalls'])]);
  const stop = new AbortController();
  const before = total - weights.length;
  const work = fetched(store, stop.signal, ({ done }) => done >= before + weights.length / 2 && stop.abort('enough'));
  await expect(work).rejects.toBe('enough');
  return store;
}

describe('a download', () => {
  it('brings every file, tells how far it is, and asks nobody the second time', async () => {
    const store = memoryStore();
    const told: DownloadProgress[] = [];
    expect(await hasModel(store, manifest)).toBe(false);
    await fetched(store, never, (progress) => told.push(progress));
    for (const [path, bytes] of MODEL) expect(Buffer.compare(store.kept.get(path)!, bytes)).toBe(0);
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).sort((a, b) => a - b));
    expect(told.at(-1)).toEqual({ done: total, of: total });
    expect(await hasModel(store, manifest)).toBe(true);
    expect([...store.kept.keys()].filter((key) => /part|validator/.test(key))).toEqual([]);
    server.asked.length = 0;
    await fetched(store);
    expect(server.asked).toEqual([]);
  });

  it('tells the true size once the server has said it', async () => {
    const told: DownloadProgress[] = [];
    const rough = { ...manifest, files: manifest.files.map((file) => ({ ...file, bytes: file.bytes + 500 })) };
    await fetched(memoryStore(), never, (progress) => told.push(progress), rough);
    expect(told.at(-1)).toEqual({ done: total, of: total });
  });

  it('goes on where it was cancelled', async () => {
    const store = await cancelled();
    expect(await hasModel(store, manifest)).toBe(false);
    await fetched(store);
    expect(rangesOfWeights()).toEqual([undefined, `bytes=${Math.ceil(weights.length / 2)}-`]);
    expect(keptIn(store)).toBe('as served');
  });

  it('begins anew where the server knows no ranges', async () => {
    const store = await cancelled();
    faulty('no-range');
    await fetched(store);
    expect(rangesOfWeights()).toHaveLength(2);
    expect(keptIn(store)).toBe('as served');
  });

  it('begins anew where the file has changed in between', async () => {
    const store = await cancelled();
    server.files.set(WEIGHTS, other);
    await fetched(store);
    expect(rangesOfWeights()).toEqual([undefined, expect.stringMatching(/^bytes=/), undefined]);
    expect(keptIn(store)).toBe('other');
  });

  it('begins anew where the range cannot be had', async () => {
    const store = await cancelled();
    faulty({ status: 416 });
    await fetched(store);
    expect(keptIn(store)).toBe('as served');
  });

  it('asks for no rest of a file whose version has no name', async () => {
    faulty('stalls-unnamed');
    const store = await cancelled();
    await fetched(store);
    expect(rangesOfWeights()).toEqual([undefined, undefined]);
    expect(keptIn(store)).toBe('as served');
  });

  it('is over at once where it was cancelled before', async () => {
    await expect(fetched(memoryStore(), AbortSignal.abort('no'))).rejects.toBe('no');
    expect(server.asked).toEqual([]);
  });
});

describe('a file that is cut short', () => {
  it.each<Fault>(['torn', 'short'])('is asked for once more (%s)', async (fault) => {
    faulty(fault);
    const store = memoryStore();
    await fetched(store, never, undefined, await hashed());
    expect(rangesOfWeights()).toEqual([undefined, expect.stringMatching(/^bytes=\d+-$/)]);
    expect(keptIn(store)).toBe('as served');
  });

  it('is a wrong answer the second time; what came is kept for the next try', async () => {
    faulty('torn', 'torn');
    const store = memoryStore();
    expect(await troubleOf(fetched(store))).toBe('wrong-answer');
    expect(await hasModel(store, manifest)).toBe(false);
    await fetched(store);
    expect(rangesOfWeights()).toHaveLength(3);
    expect(keptIn(store)).toBe('as served');
  });
});

describe('a file that is another', () => {
  it('is dropped where its hash was given', async () => {
    server.files.set(WEIGHTS, other);
    const store = memoryStore();
    expect(await troubleOf(fetched(store, never, undefined, await hashed()))).toBe('wrong-answer');
    expect([...store.kept.keys()].filter((key) => key.startsWith(WEIGHTS))).toEqual([]);
  });

  it('is dropped where its first download had another hash, until the model is removed', async () => {
    const store = memoryStore();
    await fetched(store);
    store.kept.delete(WEIGHTS);
    server.files.set(WEIGHTS, other);
    expect(await troubleOf(fetched(store))).toBe('wrong-answer');
    expect(store.kept.has(WEIGHTS)).toBe(false);
    await deleteModelFiles(store);
    expect(store.kept.size).toBe(0);
    await fetched(store);
    expect(keptIn(store)).toBe('other');
  });

  it('is fetched anew where it was damaged on the device', async () => {
    const store = memoryStore();
    await fetched(store);
    store.kept.set(WEIGHTS, other);
    await fetched(store);
    expect(keptIn(store)).toBe('as served');
  });

  it('is given up where it never ends', async () => {
    faulty('endless');
    expect(await troubleOf(fetched())).toBe('wrong-answer');
  });
});

describe('what else keeps a download from its end', () => {
  it.each<[string, Fault]>([
    ['refused', { page: '<!doctype html><title>Welcome to the café</title>' }],
    ['refused', { status: 404 }],
    ['busy', { status: 429 }],
  ])('is %s for %j', async (trouble, fault) => {
    faulty(fault);
    expect(await troubleOf(fetched())).toBe(trouble);
  });

  it('is said where nobody answers', async () => {
    const work = fetched(memoryStore(), never, undefined, { ...manifest, base: await nobody() });
    expect(await troubleOf(work)).toBe('unreachable');
  });

  it('is said where nothing more is heard, and what came is kept', async () => {
    faulty('stalls');
    const rings: (() => void)[] = [];
    const wait = (milliseconds: number) =>
      new Promise<void>((resolve) => {
        expect(milliseconds).toBe(SILENCE_TIMEOUT);
        rings.push(resolve);
      });
    const store = memoryStore();
    const before = total - weights.length;
    const progress = ({ done }: DownloadProgress) => done >= before + weights.length / 2 && rings.at(-1)!();
    const work = downloadModel({ manifest, store, outside: { ...outside(), wait }, progress }, never);
    expect(await troubleOf(work)).toBe('slow');
    expect([...store.kept.keys()].some((key) => key.startsWith(`${WEIGHTS}#part-`))).toBe(true);
  });

  it('is said where there is no room', async () => {
    const store = memoryStore(weights.length / 2);
    expect(await troubleOf(fetched(store))).toBe('quota');
    expect(await hasModel(store, manifest)).toBe(false);
  });
});
