/** Embedding an earlier version's text: by an encoder that can start, and by nothing else. */
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TextEmbedding } from '../../../lib/core/engine';
import { EngineError, type Translator } from '../../../lib/meaning/translator';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { embedWithEngine } = await import('../../../entrypoints/sidepanel/engine/embed-with-engine');

const segments = [{ id: 't0', block: 0, start: 0, end: 2, text: 'Ja' }];
const name = { kind: 'encoder', label: 'e5' } as const;
const vector = { sentence: new Float32Array([1]) } as unknown as TextEmbedding;
const options = () => ({ signal: new AbortController().signal });
const createEncoder = (encode: () => Promise<TextEmbedding[]>) => ({
  encoder: { name, encode: vi.fn(encode) },
  needs: 'nothing' as const,
  destroy: vi.fn(),
});

it('gives embeddings of an encoder, which is then put away', async () => {
  const engine = createEncoder(async () => [vector]);
  expect((await embedWithEngine(engine, segments, options())).vectors?.of).toEqual({ t0: vector });
  expect(engine.destroy).toHaveBeenCalledOnce();
});

it.each([
  ['none', undefined],
  ['one that cannot start', { name, trouble: 'unavailable' } as const],
  ['one that needs the reader first', { ...createEncoder(async () => [vector]), needs: 'download' } as const],
  ['a translator, which would send text', { translator: {} as Translator, needs: 'nothing' } as const],
])('gives nothing with %s', async (_, engine) => {
  expect(await embedWithEngine(engine, segments, options())).toEqual({});
});

it('gives nothing where the encoder fails, and rejects where it was cancelled', async () => {
  const engine = createEncoder(() => Promise.reject(new EngineError('slow')));
  expect(await embedWithEngine(engine, segments, options())).toEqual({});
  await expect(embedWithEngine(engine, segments, { signal: AbortSignal.abort() })).rejects.toThrow();
  expect(engine.destroy).toHaveBeenCalledTimes(2);
});
