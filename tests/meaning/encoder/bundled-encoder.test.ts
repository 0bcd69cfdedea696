/** The encoder that Verso carries. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Tokenizer } from '@huggingface/tokenizers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import model from '../../../lib/meaning/bundled-model.json';
import type { Encoder } from '../../../lib/meaning/encoder';
import { openBundledEncoder, parseWordVectors } from '../../../lib/meaning/encoder/bundled-encoder';
import { BUNDLED_PATHS, type ReadModelFile } from '../../../lib/meaning/encoder/model-files';
import { createUnigramTokenizer, parsePieces } from '../../../lib/meaning/encoder/unigram-tokenizer';
import { EngineError } from '../../../lib/meaning/translator';
import { readDemoArticle } from '../../../tools/demo-articles';
import { readDemoPairs } from '../../../tools/newsroom';

const FOLDER = fileURLToPath(new URL('../../../assets/model', import.meta.url));
const readModelFile = async (name: string) => new Uint8Array(await readFile(path.join(FOLDER, name)));
const { signal } = new AbortController();

const readRuntime = async () =>
  new Uint8Array(await readFile(createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm')));

const open = async (read: ReadModelFile): Promise<Encoder> =>
  openBundledEncoder(read, { wasm: { bytes: await readRuntime() } });

/** In milliseconds: on a busy machine the model takes seconds to open. */
const OPENING = 60_000;

const toBytes = (text: string) => new TextEncoder().encode(text);

const dot = (one: Float32Array, other: Float32Array): number => one.reduce((sum, x, at) => sum + x * other[at]!, 0);

describe('the encoder that Verso carries', () => {
  let encoder: Encoder;
  beforeAll(async () => {
    encoder = await open(readModelFile);
  }, OPENING);
  afterAll(() => encoder.close());

  it('finds sentences of one meaning in languages that share no letter', async () => {
    const english = [
      'The bridge was closed for repairs.',
      'She planted beans in the garden.',
      'The bank raised its rates.',
    ];
    const others = {
      th: ['สะพานถูกปิดเพื่อซ่อมแซม', 'เธอปลูกถั่วในสวน', 'ธนาคารขึ้นอัตราดอกเบี้ย'],
      ar: ['أُغلق الجسر لإجراء إصلاحات.', 'زرعت الفاصوليا في الحديقة.', 'رفع البنك أسعار الفائدة.'],
      ja: ['橋は修理のため閉鎖された。', '彼女は庭に豆を植えた。', '銀行は金利を引き上げた。'],
    };
    const own = await encoder.encode(english, signal);
    for (const texts of Object.values(others)) {
      const vectors = await encoder.encode(texts, signal);
      vectors.forEach((vector, at) => {
        expect(dot(vector.sentence, vector.sentence)).toBeCloseTo(1, 5);
        const likeness = own.map((one) => dot(one.sentence, vector.sentence));
        expect(likeness.indexOf(Math.max(...likeness))).toBe(at);
      });
    }
  });

  it('gives a text the same vector whatever stands beside it', async () => {
    const text = 'Le pont est fermé jusqu’au printemps.';
    const [[alone], both] = await Promise.all([
      encoder.encode([text], signal),
      encoder.encode(['Something quite different and a good deal longer than that, to be sure.', text], signal),
    ]);
    expect(both[1]).toEqual(alone);
  });

  it('takes what is empty, endless or no text at all', async () => {
    const vectors = await encoder.encode(['', ' ', '\u0000\ud800', '😀'.repeat(2000), 'word '.repeat(5000)], signal);
    for (const vector of vectors) expect(vector.sentence.every(Number.isFinite)).toBe(true);
  });

  it('stops where it is told to', async () => {
    const control = new AbortController();
    const encoding = encoder.encode(
      Array.from({ length: 200 }, (_, n) => `Sentence number ${n}.`),
      control.signal,
    );
    control.abort(new Error('enough'));
    await expect(encoding).rejects.toThrow('enough');
  });
});

describe('a model that is not whole', () => {
  const damaged = async (name: string, change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>) =>
    open(async (file) => (file === name ? change(await readModelFile(file)) : readModelFile(file))).catch(
      (problem: unknown) => problem,
    );

  it.each(Object.values(BUNDLED_PATHS))('%s missing, cut or changed is said', async (name) => {
    const missing = await open(async (file) => (file === name ? undefined : readModelFile(file))).catch(
      (e: unknown) => e,
    );
    expect(missing).toMatchObject({ trouble: 'incomplete', detail: `${name} is not there` });
    expect(missing).toBeInstanceOf(EngineError);
    const cut = await damaged(name, (bytes) => bytes.slice(0, bytes.length >> 1));
    expect(cut).toMatchObject({ trouble: 'incomplete', detail: `${name} is damaged` });
    const changed = await damaged(name, (bytes) => {
      bytes[1000]! ^= 1;
      return bytes;
    });
    expect(changed).toMatchObject({ trouble: 'incomplete', detail: `${name} is damaged` });
  });
});

describe('a device', () => {
  it('that has too little memory for a file is said to', async () => {
    const read = async () => {
      throw new RangeError('Array buffer allocation failed');
    };
    await expect(open(read)).rejects.toMatchObject({ trouble: 'quota' });
  });

  it('gets back the bytes that are not needed any more, each once', async () => {
    const read: string[] = [];
    const released: number[] = [];
    const opened = await openBundledEncoder(
      async (file, size) => {
        read.push(`${file} ${size}`);
        return readModelFile(file);
      },
      { wasm: { bytes: await readRuntime() }, release: ({ length }) => void released.push(length) },
    );
    await opened.close();
    const sizes = model.files.map(({ path: file, bytes }) => `${file} ${bytes}`);
    expect([...read].sort()).toEqual([...sizes].sort());
    const kept = model.files.find(({ path: file }) => file === BUNDLED_PATHS.vectors)!;
    expect(released).toEqual(model.files.filter((file) => file !== kept).map(({ bytes }) => bytes));
  });
});

describe('its files', () => {
  it('are as large as their description says, and no larger than a browser store takes', () => {
    expect(model.files.map(({ path: file }) => file).sort()).toEqual(Object.values(BUNDLED_PATHS).sort());
    expect(model.files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(65_000_000);
  });

  it('hold vectors that are near what was rounded: words of one meaning lie together', async () => {
    const vectors = parseWordVectors(await readModelFile(BUNDLED_PATHS.vectors));
    expect(vectors.width).toBe(384);
    expect(
      vectors
        .lookUp([250_001, 0])
        .slice(0, 384)
        .some((x) => x !== 0),
    ).toBe(true);
    expect([...vectors.lookUp([9_999_999])]).toEqual(Array(384).fill(0));
    const bytes = await readModelFile(BUNDLED_PATHS.vectors);
    expect(() => parseWordVectors(bytes.slice(0, 1000))).toThrow(RangeError);
    expect(() => parsePieces(bytes.slice(0, 64))).toThrow(RangeError);
    const pieces = (count: number, text: string) =>
      Uint8Array.from([
        ...new Uint8Array(Uint32Array.of(count).buffer),
        ...new Uint8Array(4 * count),
        ...toBytes(text),
      ]);
    expect(() => parsePieces(pieces(3, 'a\nb'))).toThrow(RangeError);
    expect(() => parsePieces(pieces(1, 'a\nb'))).toThrow(RangeError);
    const found: [number, number][] = [];
    parsePieces(pieces(4, 'a\nab\nb\n𝒜')).findPieces('xab𝒜', 1, (to, id) => found.push([to, id]));
    expect(found).toEqual([
      [2, 0],
      [3, 1],
    ]);
  });

  it('split texts as the library does that reads such vocabularies', async () => {
    const bytes = await readModelFile(BUNDLED_PATHS.pieces);
    const vocabulary = parsePieces(bytes);
    const tokenize = createUnigramTokenizer(vocabulary);
    const pieces = new TextDecoder().decode(bytes.subarray(4 + 4 * vocabulary.scores.length)).split('\n');
    const library = new Tokenizer(
      {
        version: '1.0',
        added_tokens: [],
        normalizer: { type: 'NFKC' },
        pre_tokenizer: { type: 'Metaspace', replacement: '▁', add_prefix_space: true, prepend_scheme: 'always' },
        post_processor: null,
        decoder: null,
        model: { type: 'Unigram', unk_id: 3, vocab: pieces.map((piece, id) => [piece, vocabulary.scores[id]]) },
      },
      { tokenizer_class: 'XLMRobertaTokenizer', unk_token: '<unk>' },
    );
    const texts = readDemoPairs().flatMap((pair) =>
      (['translation', 'original'] as const).flatMap((side) =>
        readDemoArticle(pair, side).blocks.map(({ text }) => text),
      ),
    );
    expect(texts.length).toBeGreaterThan(100);
    const differ = texts.filter((text) => {
      const folded = text.replace(/\s+/gu, ' ').trim();
      return tokenize(text).ids.slice(1, -1).join() !== library.encode(folded).ids.slice(0, 510).join();
    });
    expect(differ.length / texts.length).toBeLessThan(0.02);
  });
});
