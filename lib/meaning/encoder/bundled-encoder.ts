/** The sentence encoder that Verso carries (multilingual-e5-small), opened from its files. */
import type { TextEmbedding, TokenEmbeddings } from '../../core/engine';
import { type WaitFor, waitFor } from '../../core/timeout';
import { BUNDLED_MODEL } from '../bundled-model';
import {
  ENCODER_TIMEOUTS,
  type Encoder,
  QUERY_PREFIX,
  runWithEngineTimeout,
  type TokenIds,
  yieldToMessages,
} from '../encoder';
import { EngineError } from '../translator';
import {
  type EncoderLayers,
  LAST_LAYER,
  LINEAR_INPUTS,
  type LinearLayer,
  loadLayers,
  parseLinearLayer,
} from './layers';
import type { Bytes } from './model-bytes';
import { BUNDLED_PATHS, type ReadModelFile, readBundledFile } from './model-files';
import { addRuntimeVersion, type RuntimeOptions } from './onnx-runtime';
import { computeMeanState } from './pool-states';
import { createUnigramTokenizer, parsePieces, type TokenizedText } from './unigram-tokenizer';

// The vectors of the vocabulary's pieces, kept in 3 bits a number and unpacked for the pieces of a text.

/** Numbers that a 3-bit code can stand for. */
const LEVEL_COUNT = 8;

/** Eight codes share three bytes. */
const GROUP_SIZE = 8;
const GROUP_BYTES = 3;

export interface WordVectors {
  readonly width: number;
  /** Unpacks the vectors of pieces, one after another. An id that the vocabulary does not have gets zeros. */
  lookUp(ids: TokenIds): Float32Array;
}

/**
 * Reads the file that tools/model writes: rows and columns (32 bits each); eight levels in single precision; the
 * upper half of each row's scale; rows of codes. A number is its level times its row's scale. Throws RangeError where
 * the file ends too early.
 */
export function parseWordVectors(bytes: Bytes): WordVectors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [rows, width] = [view.getUint32(0, true), view.getUint32(4, true)];
  const levels = Float32Array.from({ length: LEVEL_COUNT }, (_, code) => view.getFloat32(8 + 4 * code, true));
  const scalesAt = 8 + 4 * LEVEL_COUNT;
  const codesAt = scalesAt + 2 * rows;
  const rowBytes = (width / GROUP_SIZE) * GROUP_BYTES;
  if (codesAt + rows * rowBytes > bytes.length) throw new RangeError('the file of vectors ends too early');
  const scale = new Float32Array(1);
  const scaleBits = new Uint32Array(scale.buffer);

  function unpackRow(row: number, out: Float32Array, at: number): void {
    scaleBits[0] = view.getUint16(scalesAt + 2 * row, true) << 16;
    let from = codesAt + row * rowBytes;
    for (let column = 0; column < width; column += GROUP_SIZE, from += GROUP_BYTES) {
      const codes = bytes[from]! | (bytes[from + 1]! << 8) | (bytes[from + 2]! << 16);
      for (let k = 0; k < GROUP_SIZE; k++) out[at + column + k] = levels[(codes >> (3 * k)) & 7]! * scale[0]!;
    }
  }

  return {
    width,
    lookUp(ids) {
      const out = new Float32Array(ids.length * width);
      ids.forEach((id, at) => {
        if (id < rows) unpackRow(id, out, at * width);
      });
      return out;
    },
  };
}

// The embeddings of a text's tokens, and what they tell of its words, by the layers on top of the model.

/** The layers that Verso's own scripts learn on top of the model. */
export interface TokenLayers {
  /** Gives what tokens are compared by across languages (learn_tokens.py). */
  readonly tokens: LinearLayer;
  /** Gives what tokens tell of their words: numbers of names, then those in `ODDS_COUNT` (learn_words.py, learn_negations.py). */
  readonly words: LinearLayer;
}

/** The last numbers of the layer for words: log-odds of a name and of a negation in 16ths, the level of a negation in 8ths. */
const ODDS_COUNT = 3;

/** The largest whole number of 8 bits that has its negative, too. */
const UNIT = 127;

const toInt8 = (number: number): number => Math.max(-UNIT, Math.min(UNIT, Math.round(number)));

/** The tokens that stand in the text itself, behind the prefix. `states`: of all tokens, in the layers' order. */
export function embedTokens(
  { tokens, words }: TokenLayers,
  { starts, ends }: TokenizedText,
  states: readonly Float32Array[],
): TokenEmbeddings {
  const found = starts.findIndex((_, at) => ends[at]! > QUERY_PREFIX.length);
  const [from, to] = [found < 0 ? starts.length - 1 : found, starts.length - 1];
  const count = Math.max(0, to - from);
  const toOffsets = (offsets: readonly number[]) =>
    Uint32Array.from(offsets.slice(from, to), (offset) => Math.max(0, offset - QUERY_PREFIX.length));
  const vectors = new Int8Array(count * tokens.outputs);
  tokens.run(states, from, to, (numbers, token) => {
    const scale = UNIT / Math.max(Math.hypot(...numbers), Number.MIN_VALUE);
    for (let at = 0; at < tokens.outputs; at++) vectors[token * tokens.outputs + at] = toInt8(numbers[at]! * scale);
  });
  const width = words.outputs - ODDS_COUNT;
  const names = new Int8Array(count * width);
  const [nameOdds, negationOdds, negationLevels] = [new Int8Array(count), new Int8Array(count), new Int8Array(count)];
  words.run(states, from, to, (numbers, token) => {
    for (let at = 0; at < width; at++) names[token * width + at] = toInt8(numbers[at]!);
    nameOdds[token] = toInt8(numbers[width]!);
    negationOdds[token] = toInt8(numbers[width + 1]!);
    negationLevels[token] = toInt8(numbers[width + 2]!);
  });
  return { starts: toOffsets(starts), ends: toOffsets(ends), vectors, names, nameOdds, negationOdds, negationLevels };
}

export type BundledEncoderOptions = RuntimeOptions & {
  readonly wait?: WaitFor;
  /** Told bytes that are not needed any more: what they say is kept elsewhere. */
  readonly release?: (bytes: Bytes) => void;
};

interface Parts {
  readonly tokenize: (text: string) => TokenizedText;
  readonly vectors: WordVectors;
  readonly layers: EncoderLayers;
  readonly tokenLayers: TokenLayers;
  readonly wait: WaitFor;
}

/**
 * Opens the model; nothing but its files and the runtime's own is read. Texts are encoded one by one, without padding:
 * a quantized model rounds all that it gets at once in one range, so that a text's vector would depend on its
 * neighbours. Rejects with an EngineError: `incomplete` where a file is missing or damaged,
 * `refused` where the runtime fails.
 */
export async function openBundledEncoder(read: ReadModelFile, options: BundledEncoderOptions): Promise<Encoder> {
  const { wait = waitFor } = options;
  const layerBytes = await readBundledFile(read, BUNDLED_PATHS.layers);
  const limit = { milliseconds: ENCODER_TIMEOUTS.load, wait };
  const layers = await runWithEngineTimeout(limit, new AbortController().signal, () =>
    loadLayers(layerBytes, options),
  ).catch(rethrowRuntimeError);
  options.release?.(layerBytes);
  const pieceBytes = await readBundledFile(read, BUNDLED_PATHS.pieces);
  const tokenize = createUnigramTokenizer(parsePieces(pieceBytes));
  options.release?.(pieceBytes);
  const readLinearLayer = async (path: string) => {
    const bytes = await readBundledFile(read, path);
    const layer = parseLinearLayer(bytes);
    options.release?.(bytes);
    return layer;
  };
  const tokenLayers: TokenLayers = {
    tokens: await readLinearLayer(BUNDLED_PATHS.tokens),
    words: await readLinearLayer(BUNDLED_PATHS.words),
  };
  const vectors = parseWordVectors(await readBundledFile(read, BUNDLED_PATHS.vectors));
  const parts: Parts = { tokenize, vectors, layers, tokenLayers, wait };
  return {
    name: addRuntimeVersion(BUNDLED_MODEL, options),
    encode: (texts, signal) => encodeTexts(parts, texts, signal),
    close: () => layers.close(),
  };
}

/** The files are what they should be: where the model does not run, it is not for the model's sake. */
function rethrowRuntimeError(problem: unknown): never {
  if (problem instanceof EngineError && problem.trouble === 'wrong-answer')
    throw new EngineError('refused', problem.detail);
  throw problem;
}

async function encodeTexts(
  parts: Parts,
  texts: readonly string[],
  signal: AbortSignal,
): Promise<readonly TextEmbedding[]> {
  const embeddings: TextEmbedding[] = [];
  for (const text of texts) {
    await yieldToMessages();
    embeddings.push(await encodeText(parts, text, signal));
  }
  return embeddings;
}

async function encodeText(parts: Parts, text: string, signal: AbortSignal): Promise<TextEmbedding> {
  const { tokenize, vectors, layers, tokenLayers, wait } = parts;
  const { width } = vectors;
  const tokenized = tokenize(QUERY_PREFIX + text);
  const [last, ...middle] = await runWithEngineTimeout({ milliseconds: ENCODER_TIMEOUTS.batch, wait }, signal, () =>
    layers.run(vectors.lookUp(tokenized.ids), width, [LAST_LAYER, ...LINEAR_INPUTS]),
  ).catch(rethrowRuntimeError);
  if (!last) throw new EngineError('refused', 'no numbers');
  return { sentence: computeMeanState(last, width), tokens: embedTokens(tokenLayers, tokenized, middle) };
}
