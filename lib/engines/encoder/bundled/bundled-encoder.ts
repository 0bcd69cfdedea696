/** The sentence encoder that Verso carries (multilingual-e5-small), opened from its files. */

import { type WaitFor, waitFor } from '../../../util/timeout';
import { EngineError } from '../../translator';
import { ENCODER_TIMEOUTS, type Encoder, QUERY_PREFIX, runWithEngineTimeout, yieldToMessages } from '../encoder';
import type { RuntimeOptions } from '../onnx-runtime';
import { computeMeanState } from '../pool-states';
import type { Bytes } from '../store/model-store';
import type { TextTokenizer } from '../tokenizer';
import { type EncoderLayers, LAST_LAYER, loadLayers } from './layers';
import { BUNDLED_LABEL, BUNDLED_PATHS, BUNDLED_VERSION, type ReadModelFile, readBundledFile } from './model-files';
import { parsePieces } from './pieces';
import { createUnigramTokenizer } from './unigram-tokenizer';
import { parseWordVectors, type WordVectors } from './word-vectors';

export interface BundledEncoderOptions extends RuntimeOptions {
  readonly wait?: WaitFor;
  /** Told bytes that are not needed any more: what they say is kept elsewhere. */
  readonly release?: (bytes: Bytes) => void;
}

interface Parts {
  readonly tokenize: TextTokenizer;
  readonly vectors: WordVectors;
  readonly layers: EncoderLayers;
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
  const vectors = parseWordVectors(await readBundledFile(read, BUNDLED_PATHS.vectors));
  const parts: Parts = { tokenize, vectors, layers, wait };
  return {
    name: { kind: 'encoder', label: BUNDLED_LABEL, version: BUNDLED_VERSION },
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
): Promise<readonly Float32Array[]> {
  const embeddings: Float32Array[] = [];
  for (const text of texts) {
    await yieldToMessages();
    embeddings.push(await encodeText(parts, text, signal));
  }
  return embeddings;
}

async function encodeText({ tokenize, vectors, layers, wait }: Parts, text: string, signal: AbortSignal) {
  const { width } = vectors;
  const input = vectors.lookUp(tokenize(QUERY_PREFIX + text));
  const [states] = await runWithEngineTimeout({ milliseconds: ENCODER_TIMEOUTS.batch, wait }, signal, () =>
    layers.run(input, width, [LAST_LAYER]),
  ).catch(rethrowRuntimeError);
  if (!states) throw new EngineError('refused', 'no numbers');
  return computeMeanState(states, width);
}
