/** The sentence encoder that Verso carries (multilingual-e5-small), opened from its files. */

import type { TextEmbedding } from '../../../core';
import { type WaitFor, waitFor } from '../../../util/timeout';
import { BUNDLED_MODEL } from '../../bundled-model';
import { EngineError } from '../../translator';
import { ENCODER_TIMEOUTS, type Encoder, QUERY_PREFIX, runWithEngineTimeout, yieldToMessages } from '../encoder';
import type { Bytes } from '../model-bytes';
import { addRuntimeVersion, type RuntimeOptions } from '../onnx-runtime';
import { computeMeanState } from '../pool-states';
import { embedTokens, type TokenLayers } from './embed-tokens';
import { type EncoderLayers, LAST_LAYER, loadLayers } from './layers';
import { LINEAR_INPUTS, parseLinearLayer } from './linear-layer';
import { BUNDLED_PATHS, type ReadModelFile, readBundledFile } from './model-files';
import { parsePieces } from './pieces';
import { createUnigramTokenizer, type TokenizedText } from './unigram-tokenizer';
import { parseWordVectors, type WordVectors } from './word-vectors';

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
