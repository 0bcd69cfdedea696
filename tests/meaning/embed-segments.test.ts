/** Embeddings of segments, and their cache. */
import { describe, expect, it } from 'vitest';
import type { TextEmbedding } from '../../lib/core/engine';
import { type EmbeddingCache, embedSegments } from '../../lib/meaning/embed-segments';
import type { Encoder } from '../../lib/meaning/encoder';
import { EngineError } from '../../lib/meaning/translator';

const signal = new AbortController().signal;

const segments = Array.from({ length: 20 }, (_, n) => ({
  id: n < 10 ? `t${n}` : `o${n - 10}`,
  text: `Sentence ${n}.`,
}));

/** A direction that only the text decides. */
const placed = (text: string) => {
  const angle = Number(/\d+/.exec(text)?.[0] ?? 0);
  return { sentence: Float32Array.of(Math.cos(angle), Math.sin(angle)) };
};

interface Fake extends Pick<Encoder, 'name' | 'encode'> {
  readonly asked: (readonly string[])[];
}

function encoder(before: (nth: number) => void = () => undefined, version = '1'): Fake {
  const asked: (readonly string[])[] = [];
  return {
    name: { kind: 'encoder', label: 'tiny', version },
    asked,
    async encode(texts) {
      asked.push(texts);
      before(asked.length);
      return texts.map(placed);
    },
  };
}

function memory(): EmbeddingCache & { readonly kept: Map<string, TextEmbedding> } {
  const kept = new Map<string, TextEmbedding>();
  return {
    kept,
    get: async (keys) => keys.map((key) => kept.get(key)),
    put: async (entries) => {
      for (const [key, vector] of entries) kept.set(key, vector);
    },
  };
}

describe('vectorsOf', () => {
  it('places all in reading order, in batches, and tells how far it is', async () => {
    const engine = encoder();
    const told: number[][] = [];
    const vectors = await embedSegments(segments, engine, { signal, progress: (...n) => told.push(n) });
    expect(engine.asked.map(({ length }) => length)).toEqual([16, 4]);
    expect(engine.asked.flat()).toEqual(segments.map(({ text }) => text));
    expect(told).toEqual([
      [0, 20],
      [16, 20],
      [20, 20],
    ]);
    expect(vectors).toEqual({
      engine: engine.name,
      of: Object.fromEntries(segments.map(({ id, text }) => [id, placed(text)])),
    });
  });

  it('asks once for what stands twice', async () => {
    const engine = encoder();
    const { of } = await embedSegments([segments[3]!, { id: 'again', text: segments[3]!.text }], engine, { signal });
    expect(engine.asked).toEqual([[segments[3]!.text]]);
    expect(of).toEqual({ t3: placed('3'), again: placed('3') });
  });

  it('gives what it has so far, and the trouble', async () => {
    const engine = encoder((nth) => {
      if (nth === 2) throw new EngineError('slow');
    });
    const { of, trouble } = await embedSegments(segments, engine, { signal });
    expect(Object.keys(of)).toEqual(segments.slice(0, 16).map(({ id }) => id));
    expect(trouble).toBe('slow');
  });

  it('rejects with the reason when it is stopped, before or in the middle', async () => {
    const control = new AbortController();
    const reason = new Error('enough');
    const engine = encoder((nth) => {
      if (nth === 2) control.abort(reason);
    });
    await expect(embedSegments(segments, engine, { signal: control.signal })).rejects.toBe(reason);
    await expect(embedSegments(segments, engine, { signal: control.signal })).rejects.toBe(reason);
    expect(engine.asked).toHaveLength(2);
  });
});

describe('the cache', () => {
  it('saves asking again, and tells versions of a model apart', async () => {
    const cache = memory();
    const first = await embedSegments(segments, encoder(), { signal, cache });
    const again = encoder();
    expect(await embedSegments(segments, again, { signal, cache })).toEqual(first);
    expect(again.asked).toEqual([]);
    const newer = encoder(undefined, '2');
    await embedSegments(segments, newer, { signal, cache });
    expect(newer.asked.flat()).toHaveLength(20);
    expect(cache.kept.size).toBe(40);
  });

  it('is asked anew where it gives no vector', async () => {
    const engine = encoder();
    const broken = { get: async () => ['text'] as unknown as TextEmbedding[], put: async () => undefined };
    const { of } = await embedSegments(segments, engine, { signal, cache: broken });
    expect(Object.keys(of)).toHaveLength(20);
    expect(engine.asked.flat()).toHaveLength(20);
  });
});
