/** The layers of the model that Verso carries: turn the vectors of a text's pieces into their states in the text. */
import { type InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { EngineError } from '../../translator';
import type { Bytes } from '../model-bytes';
import { loadSession, type RuntimeOptions, runSession } from '../onnx-runtime';

/** The last layer, whose mean state is a text's embedding. */
export const LAST_LAYER = 12;

/** Layers whose states the model gives. In the middle ones lies what tells words apart. */
export type StateLayer = 6 | 8 | 10 | typeof LAST_LAYER;

export interface EncoderLayers {
  /**
   * Computes the states of a text's pieces in some layers: for each layer, `width` numbers a piece. Rejects with an
   * EngineError.
   */
  run(vectors: Float32Array, width: number, layers: readonly StateLayer[]): Promise<readonly Float32Array[]>;
  close(): Promise<void>;
}

/** Loads the layers. Rejects with an EngineError where WebAssembly does not start, or there is too little memory. */
export async function loadLayers(bytes: Bytes, options: RuntimeOptions): Promise<EncoderLayers> {
  const session = await loadSession(bytes, options, true);
  return {
    run: (vectors, width, layers) => runLayers(session, vectors, width, layers),
    close: () => session.release(),
  };
}

async function runLayers(
  session: InferenceSession,
  vectors: Float32Array,
  width: number,
  layers: readonly StateLayer[],
): Promise<readonly Float32Array[]> {
  const names = layers.map((layer) => `states_${layer}`);
  const input = new Tensor('float32', vectors, [1, vectors.length / width, width]);
  const outputs = await runSession(session, { word_vectors: input }, names);
  return names.map((name) => {
    const states = outputs[name]?.data;
    // Some runtimes give NaN and no error.
    if (!(states instanceof Float32Array) || !Number.isFinite(states[0]))
      throw new EngineError('wrong-answer', 'no numbers');
    return states;
  });
}
