import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { InferenceSession } from 'onnxruntime-web/wasm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { TextEmbedding } from '../../../lib/core';
import { downloadModel, type Encoder, type ModelManifest, openEncoder } from '../../../lib/engines/encoder';
import { padBatch } from '../../../lib/engines/encoder/batches';
import { loadModel } from '../../../lib/engines/encoder/padded-model';
import { poolStates } from '../../../lib/engines/encoder/pool-states';
import { readModel } from '../../../lib/engines/encoder/read-model';
import type { EngineError } from '../../../lib/engines/translator';
import { folderStore } from '../../../tools/folder-store';
import { tinyEncoder, writeTinyEncoder } from '../../../tools/tiny-encoder';
import { never, troubleOf } from '../http-deps';
import { modelServer } from './model-server';
import { manifestOf, memoryStore, TOKENIZER, WEIGHTS } from './tiny-model';

const MODEL = tinyEncoder();
const endless = () => new Promise<void>(() => undefined);

let folder: string;
let manifest: ModelManifest;
let encoder: Encoder;
let options: Parameters<typeof openEncoder>[1];
const store = memoryStore();

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'verso-model-'));
  await writeTinyEncoder(folder);
  const source = folderStore(folder);
  const files = new Map(
    await Promise.all((await source.list()).map(async (p) => [p, (await source.get(p))!] as const)),
  );
  const server = await modelServer(files);
  manifest = manifestOf(server.base, files);
  await downloadModel({ manifest, store, outside: { fetch, wait: endless } }, never);
  await server.close();
  const runtime = createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm');
  options = { manifest, wasm: { bytes: new Uint8Array(await readFile(runtime)) }, wait: endless };
  encoder = await openEncoder(store, options);
});
afterAll(async () => {
  await encoder.close();
  await rm(folder, { recursive: true });
});

const TEXTS = [
  'The ferry left the harbour at noon.',
  'เรือข้ามฟากออกจากท่าเรือตอนเที่ยง',
  'Паром вышел из порта в полдень.',
  'No.',
  '',
  'The council of the town and the owners of the boats have agreed on the price of a crossing, and of a season.',
];
const MANY = [0, 1, 2, 3].flatMap((round) => TEXTS.map((text) => `${text} ${'and '.repeat(round)}`));

const distance = ({ sentence: a }: TextEmbedding, { sentence: b }: TextEmbedding) =>
  Math.max(...a.map((value, at) => Math.abs(value - b[at]!)));

/** Counts what the runtime is asked. */
const runs = () => vi.spyOn((InferenceSession as unknown as { prototype: InferenceSession }).prototype, 'run');

describe('an encoder', () => {
  it('gives the same text the same vector, and other texts others, of length one', async () => {
    const [one, two, again] = await encoder.encode([TEXTS[0]!, TEXTS[1]!, TEXTS[0]!], never);
    expect(one).toEqual(again);
    expect(distance(one!, two!)).toBeGreaterThan(0.01);
    for (const { sentence } of [one!, two!]) expect(Math.hypot(...sentence)).toBeCloseTo(1, 5);
  });

  it('gives many what it gives one by one, in their order', async () => {
    const together = await encoder.encode(MANY, never);
    expect(together).toHaveLength(MANY.length);
    for (const [at, text] of MANY.entries()) {
      const [alone] = await encoder.encode([text], never);
      expect(distance(alone!, together[at]!)).toBeLessThan(1e-4);
    }
  });

  it('asks the model for as many at once as it may', async () => {
    const [limited, run] = [await openEncoder(store, { ...options, batch: { texts: 1, tokens: 2048 } }), runs()];
    await limited.encode(TEXTS, never);
    expect(run.mock.calls.length).toBe(TEXTS.length);
    run.mockClear();
    await encoder.encode(TEXTS, never);
    expect(run.mock.calls.length).toBe(1);
    run.mockRestore();
    await limited.close();
  });

  it('puts the prefix before a text', async () => {
    const { tokenize, padding, weights } = await readModel(store, manifest);
    const model = await loadModel(weights, options);
    const vectorOf = async (text: string) => {
      const batch = padBatch([tokenize(text)], padding);
      const { values, width } = await model.run(batch);
      return { sentence: poolStates(values, batch, width)[0]! };
    };
    const [vector] = await encoder.encode(['the ferry'], never);
    expect(distance(vector!, await vectorOf('query: the ferry'))).toBeLessThan(1e-6);
    expect(distance(vector!, await vectorOf('the ferry'))).toBeGreaterThan(0.01);
    await model.close();
  });

  it('reads the beginning of a text that is too long', async () => {
    const [long, longer] = await encoder.encode(['x '.repeat(2000), `${'x '.repeat(2000)}and the end`], never);
    expect(long).toEqual(longer);
    expect(Math.hypot(...long!.sentence)).toBeCloseTo(1, 5);
  });

  it('is named by its model and the model’s version', () => {
    expect(encoder.name).toEqual({ kind: 'encoder', label: 'tiny', version: expect.stringMatching(/^[\da-f]{16}$/) });
  });

  it('has nothing to do for no texts', async () => {
    expect(await encoder.encode([], never)).toEqual([]);
  });

  it('stops between batches', async () => {
    const stop = new AbortController();
    const work = encoder.encode(Array<typeof MANY>(400).fill(MANY).flat(), stop.signal);
    setTimeout(() => stop.abort('enough'));
    await expect(work).rejects.toBe('enough');
    await expect(encoder.encode(['one'], AbortSignal.abort('before'))).rejects.toBe('before');
  });

  it('opens from a folder, and asks nobody', async () => {
    const asked = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('offline'));
    const fromFolder = await openEncoder(folderStore(folder), options);
    const [vector] = await fromFolder.encode([TEXTS[0]!], never);
    expect(vector).toEqual((await encoder.encode([TEXTS[0]!], never))[0]);
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
    await fromFolder.close();
  });
});

describe('a model that cannot be used', () => {
  const opened = async (changes: Record<string, Uint8Array | undefined>, wait = endless) => {
    const changed = memoryStore();
    for (const [name, bytes] of MODEL) changed.kept.set(name, bytes);
    for (const [name, bytes] of Object.entries(changes))
      if (bytes) changed.kept.set(name, Uint8Array.from(bytes));
      else changed.kept.delete(name);
    return openEncoder(changed, { ...options, wait });
  };
  const weights = MODEL.get(WEIGHTS)!;

  it('is not there', async () => {
    expect(await troubleOf(opened({ [WEIGHTS]: undefined }))).toBe('unavailable');
  });

  it.each([
    ['cut off', { [WEIGHTS]: weights.slice(0, 5000) }],
    ['something else', { [WEIGHTS]: new TextEncoder().encode('<!doctype html>') }],
    ['without a tokenizer', { [TOKENIZER]: new TextEncoder().encode('{"model":') }],
    ['with another tokenizer', { [TOKENIZER]: new TextEncoder().encode('{"model":{"type":"none"}}') }],
  ])('is %s', async (_, changes) => {
    const problem = await opened(changes).catch((thrown: EngineError) => thrown);
    expect(problem).toMatchObject({ trouble: 'wrong-answer', detail: expect.stringMatching(/damaged|cannot be read/) });
  });

  it('was damaged after its download', async () => {
    const kept = store.kept.get(WEIGHTS)!;
    // One number among the weights is another: only the hash can tell.
    store.kept.set(WEIGHTS, kept.with(30_000, kept[30_000]! ^ 1));
    await expect(openEncoder(store, options)).rejects.toMatchObject({ detail: `${WEIGHTS} is damaged` });
    store.kept.set(WEIGHTS, kept);
    await (await openEncoder(store, options)).close();
  });

  it('takes too long', async () => {
    expect(await troubleOf(opened({}, async () => undefined))).toBe('slow');
  });
});
