/** The encoder with a tiny model. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { InferenceSession } from 'onnxruntime-web/wasm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { TextEmbedding } from '../../../lib/core/engine';
import type { Encoder } from '../../../lib/meaning/encoder';
import { padBatch } from '../../../lib/meaning/encoder/batches';
import {
  loadModel,
  MODEL_PATHS,
  openFolderEncoder,
  type ReadFolderFile,
  readModel,
} from '../../../lib/meaning/encoder/folder-encoder';
import { poolStates } from '../../../lib/meaning/encoder/pool-states';
import type { EngineError } from '../../../lib/meaning/translator';
import { buildTinyEncoder } from '../../../tools/tiny-encoder';
import { never, troubleOf } from '../http-deps';

const MODEL = buildTinyEncoder();
const endless = () => new Promise<void>(() => undefined);

const { weights: WEIGHTS, tokenizer: TOKENIZER } = MODEL_PATHS;
const read: ReadFolderFile = async (file) => MODEL.get(file);

let encoder: Encoder;
let options: Parameters<typeof openFolderEncoder>[1];

beforeAll(async () => {
  const runtime = createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm');
  options = { label: 'tiny', wasm: { bytes: new Uint8Array(await readFile(runtime)) }, wait: endless };
  encoder = await openFolderEncoder(read, options);
});
afterAll(() => encoder.close());

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
    const [limited, run] = [await openFolderEncoder(read, { ...options, batch: { texts: 1, tokens: 2048 } }), runs()];
    await limited.encode(TEXTS, never);
    expect(run.mock.calls.length).toBe(TEXTS.length);
    run.mockClear();
    await encoder.encode(TEXTS, never);
    expect(run.mock.calls.length).toBe(1);
    run.mockRestore();
    await limited.close();
  });

  it('puts the prefix before a text', async () => {
    const { tokenize, padding, weights } = await readModel(read);
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

  it('asks nobody', async () => {
    const asked = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('offline'));
    const again = await openFolderEncoder(read, options);
    const [vector] = await again.encode([TEXTS[0]!], never);
    expect(vector).toEqual((await encoder.encode([TEXTS[0]!], never))[0]);
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
    await again.close();
  });
});

describe('a model that cannot be used', () => {
  const opened = (changes: Readonly<Record<string, Uint8Array<ArrayBuffer> | undefined>>, wait = endless) => {
    const readChanged: ReadFolderFile = async (file) => (file in changes ? changes[file] : MODEL.get(file));
    return openFolderEncoder(readChanged, { ...options, wait });
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

  it('takes too long', async () => {
    expect(await troubleOf(opened({}, async () => undefined))).toBe('slow');
  });
});
