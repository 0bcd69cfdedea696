/** An original is translated once, sentence by sentence. */
import { describe, expect, it } from 'vitest';
import { EngineError, type Translator } from '../../lib/meaning/translator';
import { type TranslationCache, translateOriginal } from '../../lib/meaning/translators/translate-original';

const LANGS = { from: 'en', to: 'es' };
const signal = new AbortController().signal;

const WORDS = 'uno dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ');
const segments = WORDS.map((_, n) => ({ id: `o${n}`, text: `Sentence ${n} of the article.` }));
const spanish = (text: string) => `Frase ${WORDS[Number(/\d+/.exec(text)?.[0] ?? 0)]} del artículo.`;

interface Fake extends Translator {
  readonly asked: (readonly string[])[];
}

function translator(
  render: (text: string) => string = spanish,
  before: (nth: number) => void = () => undefined,
  batch: Translator['batch'] = { texts: 5, characters: 1000 },
): Fake {
  const asked: (readonly string[])[] = [];
  return {
    name: { kind: 'libretranslate', label: 'here' },
    batch,
    asked,
    async translate(texts) {
      asked.push(texts);
      before(asked.length);
      return texts.map(render);
    },
  };
}

function memory(
  entries: Iterable<readonly [string, string]> = [],
): TranslationCache & { readonly kept: Map<string, string> } {
  const kept = new Map(entries);
  return {
    kept,
    get: async (keys) => keys.map((key) => kept.get(key)),
    put: async (more) => {
      for (const [key, text] of more) kept.set(key, text);
    },
  };
}

describe('translateOriginal', () => {
  it('renders all in reading order, in batches, and tells how far it is', async () => {
    const engine = translator();
    const told: number[][] = [];
    const rendering = await translateOriginal(segments, engine, LANGS, { signal, progress: (...n) => told.push(n) });
    expect(engine.asked.flat()).toEqual(segments.map(({ text }) => text));
    expect(engine.asked.map(({ length }) => length)).toEqual([5, 5, 2]);
    expect(told).toEqual([
      [0, 12],
      [5, 12],
      [10, 12],
      [12, 12],
    ]);
    expect(rendering).toEqual({
      engine: engine.name,
      lang: 'es',
      texts: Object.fromEntries(segments.map(({ id, text }) => [id, spanish(text)])),
    });
  });

  it('keeps to the characters that the engine takes; a longer text goes alone', async () => {
    const engine = translator(spanish, undefined, { texts: 100, characters: 60 });
    const long = { id: 'long', text: `${segments[0]!.text} ${'And so on, and so forth. '.repeat(9)}` };
    await translateOriginal([...segments.slice(0, 3), long, ...segments.slice(3, 5)], engine, LANGS, { signal });
    expect(engine.asked.map(({ length }) => length)).toEqual([2, 1, 1, 2]);
  });

  it('asks once for what stands twice, and not at all for figures', async () => {
    const engine = translator();
    const twice = [segments[1]!, { id: 'again', text: segments[1]!.text }, { id: 'figures', text: '12.5 %' }];
    const rendering = await translateOriginal(twice, engine, LANGS, { signal });
    expect(engine.asked).toEqual([[segments[1]!.text]]);
    expect(rendering.texts).toEqual({ o1: spanish('1'), again: spanish('1'), figures: '12.5 %' });
  });

  it('gives what it has so far, and the trouble', async () => {
    const engine = translator(spanish, (nth) => {
      if (nth === 2) throw new EngineError('unreachable');
    });
    const rendering = await translateOriginal(segments, engine, LANGS, { signal });
    expect(Object.keys(rendering.texts)).toEqual(['o0', 'o1', 'o2', 'o3', 'o4']);
    expect(rendering.trouble).toBe('unreachable');
    expect(engine.asked).toHaveLength(2);
  });

  it('takes too few texts for a wrong answer', async () => {
    const engine = { ...translator(), translate: async (texts: readonly string[]) => texts.slice(1).map(spanish) };
    expect(await translateOriginal(segments, engine, LANGS, { signal })).toMatchObject({
      texts: {},
      trouble: 'wrong-answer',
    });
  });

  it('lets a fault of our own be seen', async () => {
    const engine = translator(() => {
      throw new TypeError('a bug');
    });
    await expect(translateOriginal(segments, engine, LANGS, { signal })).rejects.toThrow('a bug');
  });

  it('leaves slips out', async () => {
    const engine = translator((text) => (/ [37] /.test(text) ? text : spanish(text)));
    const rendering = await translateOriginal(segments, engine, LANGS, { signal });
    expect(rendering.texts).not.toHaveProperty('o3');
    expect(Object.keys(rendering.texts)).toHaveLength(10);
    expect(rendering.trouble).toBeUndefined();
  });

  it('believes nothing where most are slips', async () => {
    const engine = translator((text) => (/ [123] /.test(text) ? spanish(text) : 'совсем другой язык, не испанский'));
    expect(await translateOriginal(segments, engine, LANGS, { signal })).toMatchObject({
      texts: {},
      trouble: 'wrong-answer',
    });
  });

  it('rejects with the reason when it is stopped, before or in the middle', async () => {
    const control = new AbortController();
    const reason = new Error('enough');
    const engine = translator(spanish, (nth) => {
      if (nth === 2) control.abort(reason);
    });
    await expect(translateOriginal(segments, engine, LANGS, { signal: control.signal })).rejects.toBe(reason);
    await expect(translateOriginal(segments, engine, LANGS, { signal: control.signal })).rejects.toBe(reason);
    expect(engine.asked).toHaveLength(2);
  });
});

describe('the cache', () => {
  it('saves asking again, and tells engines, versions and languages apart', async () => {
    const cache = memory();
    const first = await translateOriginal(segments, translator(), LANGS, { signal, cache });
    const again = translator();
    expect(await translateOriginal(segments, again, LANGS, { signal, cache })).toEqual(first);
    expect(again.asked).toEqual([]);
    const other = (name: Translator['name'], langs = LANGS) => {
      const engine = { ...translator(), name };
      return translateOriginal(segments, engine, langs, { signal, cache }).then(() => engine.asked.length);
    };
    expect(await other({ kind: 'libretranslate', label: 'there' })).toBe(3);
    expect(await other({ kind: 'apertium', label: 'here' })).toBe(3);
    expect(await other({ kind: 'libretranslate', label: 'here', version: '2' })).toBe(3);
    expect(await other({ kind: 'libretranslate', label: 'here' }, { from: 'en', to: 'ca' })).toBe(3);
    expect(await other({ kind: 'libretranslate', label: 'here' })).toBe(0);
  });

  it('keeps what was rendered before the trouble, and no slip', async () => {
    const cache = memory();
    const failing = translator(
      (text) => (/ 3 /.test(text) ? text : spanish(text)),
      (nth) => {
        if (nth === 2) throw new EngineError('slow');
      },
    );
    await translateOriginal(segments, failing, LANGS, { signal, cache });
    expect([...cache.kept.values()]).toEqual([0, 1, 2, 4].map((n) => spanish(`${n}`)));
  });

  it.each<[string, Partial<TranslationCache>]>([
    ['rejects', { get: () => Promise.reject(new Error('no room')), put: () => Promise.reject(new Error('no room')) }],
    [
      'throws',
      {
        get: () => {
          throw new Error('closed');
        },
        put: () => {
          throw new Error('closed');
        },
      },
    ],
    ['never finishes writing', { put: () => new Promise(() => undefined) }],
    ['answers with too few', { get: async () => [] }],
  ])('does no harm where it %s', async (_, broken) => {
    const rendering = await translateOriginal(segments, translator(), LANGS, {
      signal,
      cache: { ...memory(), ...broken },
    });
    expect(Object.keys(rendering.texts)).toHaveLength(12);
  });
});
