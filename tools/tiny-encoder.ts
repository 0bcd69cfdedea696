// Writes a model of the layout and the architecture of a sentence encoder, some kilobytes of it, with random weights.
// npx tsx tools/tiny-encoder.ts FOLDER

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { MODEL_PATHS } from '../lib/meaning/encoder/folder-encoder';
import { encodeFloats, encodeInts, encodeModel, encodeNode, type Onnx } from './onnx';
import { createRandom } from './random';

const WIDTH = 32;
const LONGEST = 512;
const SPECIAL = ['<s>', '<pad>', '</s>', '<unk>'];

/** Some words, and every letter of a few scripts, so that most texts come to more than unknown tokens. */
const listPieces = (): string[] => {
  const range = (from: string, to: string) =>
    Array.from({ length: to.codePointAt(0)! - from.codePointAt(0)! + 1 }, (_, i) =>
      String.fromCodePoint(from.codePointAt(0)! + i),
    );
  const letters = [range('a', 'z'), range('A', 'Z'), range('0', '9'), range('ก', '๙'), range('а', 'я')].flat();
  return ['▁', '▁query', ':', '.', ',', '▁the', '▁and', '▁of', ...letters];
};

function buildTokenizer(): object {
  const special = SPECIAL.map((content, id) => ({ id, content, special: true }));
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: special.map((one) => ({
      ...one,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
    })),
    normalizer: { type: 'NFKC' },
    pre_tokenizer: { type: 'Metaspace', replacement: '▁', add_prefix_space: true, prepend_scheme: 'always' },
    post_processor: {
      type: 'TemplateProcessing',
      single: [
        { SpecialToken: { id: '<s>', type_id: 0 } },
        { Sequence: { id: 'A', type_id: 0 } },
        { SpecialToken: { id: '</s>', type_id: 0 } },
      ],
      pair: [],
      special_tokens: {
        '<s>': { id: '<s>', ids: [0], tokens: ['<s>'] },
        '</s>': { id: '</s>', ids: [2], tokens: ['</s>'] },
      },
    },
    decoder: { type: 'Metaspace', replacement: '▁', add_prefix_space: true, prepend_scheme: 'always' },
    model: {
      type: 'Unigram',
      unk_id: 3,
      vocab: [
        ...SPECIAL.map((piece) => [piece, 0]),
        ...listPieces().map((piece) => [piece, piece.length > 1 ? -4 : -8]),
      ],
    },
  };
}

/** Words, places and kinds of token; one layer of attention that is blind to padding; a normalised residue. */
function buildNetwork(): Onnx {
  const next = createRandom(7);
  const weights = (name: string, rows: number, scale: number) =>
    encodeFloats(
      name,
      [rows, WIDTH],
      Float32Array.from({ length: rows * WIDTH }, () => scale * (2 * next() - 1)),
    );
  const square = (name: string) => weights(name, WIDTH, 0.4);
  return {
    inputs: ['input_ids', 'attention_mask', 'token_type_ids'],
    output: { name: 'last_hidden_state', width: WIDTH },
    initializers: [
      weights('words', SPECIAL.length + listPieces().length, 1),
      weights('places', LONGEST, 0.3),
      weights('kinds', 2, 0.1),
      ...['wq', 'wk', 'wv'].map(square),
      encodeFloats('scale', [WIDTH], new Float32Array(WIDTH).fill(1)),
      encodeFloats('shift', [WIDTH], new Float32Array(WIDTH)),
      encodeFloats('one', [], Float32Array.of(1)),
      encodeFloats('far', [], Float32Array.of(-10_000)),
      encodeInts('zero', [], [0]),
      encodeInts('step', [], [1]),
      encodeInts('axis', [1], [1]),
    ],
    nodes: [
      encodeNode('Shape', ['input_ids'], 'shape'),
      encodeNode('Gather', ['shape', 'step'], 'length'),
      encodeNode('Range', ['zero', 'length', 'step'], 'positions'),
      encodeNode('Gather', ['words', 'input_ids'], 'word'),
      encodeNode('Gather', ['places', 'positions'], 'place'),
      encodeNode('Gather', ['kinds', 'token_type_ids'], 'kind'),
      encodeNode('Add', ['word', 'place'], 'placed'),
      encodeNode('Add', ['placed', 'kind'], 'embedded'),
      encodeNode('MatMul', ['embedded', 'wq'], 'q'),
      encodeNode('MatMul', ['embedded', 'wk'], 'k'),
      encodeNode('MatMul', ['embedded', 'wv'], 'v'),
      encodeNode('Transpose', ['k'], 'kt', { perm: [0, 2, 1] }),
      encodeNode('MatMul', ['q', 'kt'], 'scores'),
      encodeNode('Cast', ['attention_mask'], 'seen', { to: 1 }),
      encodeNode('Sub', ['one', 'seen'], 'unseen'),
      encodeNode('Mul', ['unseen', 'far'], 'distance'),
      encodeNode('Unsqueeze', ['distance', 'axis'], 'blindness'),
      encodeNode('Add', ['scores', 'blindness'], 'masked'),
      encodeNode('Softmax', ['masked'], 'attention', { axis: 2 }),
      encodeNode('MatMul', ['attention', 'v'], 'attended'),
      encodeNode('Add', ['embedded', 'attended'], 'residue'),
      encodeNode('LayerNormalization', ['residue', 'scale', 'shift'], 'last_hidden_state', { axis: 2 }),
    ],
  };
}

/** The files of the model, by their paths. */
export function buildTinyEncoder(): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
  const json = (value: object) => new TextEncoder().encode(JSON.stringify(value));
  const config = { model_type: 'bert', hidden_size: WIDTH, max_position_embeddings: LONGEST, pad_token_id: 1 };
  const settings = { tokenizer_class: 'XLMRobertaTokenizer', model_max_length: LONGEST, unk_token: '<unk>' };
  return new Map([
    [MODEL_PATHS.config, json(config)],
    [MODEL_PATHS.tokenizerConfig, json(settings)],
    [MODEL_PATHS.tokenizer, json(buildTokenizer())],
    [MODEL_PATHS.weights, encodeModel(buildNetwork())],
  ]);
}

export async function writeTinyEncoder(folder: string): Promise<void> {
  for (const [name, bytes] of buildTinyEncoder()) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), bytes);
  }
}

const [, script, folder] = process.argv;
if (script && folder && import.meta.url === pathToFileURL(script).href) await writeTinyEncoder(folder);
