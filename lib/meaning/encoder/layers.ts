/** The layers of the model that Verso carries: turn the vectors of a text's pieces into their states in the text. */
import { type InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { EngineError } from '../translator';
import type { Bytes } from './model-bytes';
import { loadSession, type RuntimeOptions, runSession } from './onnx-runtime';

// A linear layer on top of the model: turns the states of tokens into other numbers.

/** The layers of the model whose states it takes, in this order. */
export const LINEAR_INPUTS: readonly StateLayer[] = [6, 8, 10];

export interface LinearLayer {
  /** Numbers that it gives for a token. */
  readonly outputs: number;
  /**
   * Computes the numbers of the tokens from `from` to before `to`, one token after another, and gives each token's to
   * `take`, which must not keep them. `states`: for each of the model's layers, the states of all tokens.
   */
  run(
    states: readonly Float32Array[],
    from: number,
    to: number,
    take: (numbers: Float32Array, token: number) => void,
  ): void;
}

/**
 * Reads a file that tools/model/learn_tokens.py or learn_words.py writes: numbers in and out (32 bits each); in
 * single precision the mean and the inverse deviation of each number in, the scale and the bias of each number out; for
 * each number out its weights in 8 bits. Throws RangeError where the file ends too early.
 */
export function parseLinearLayer(bytes: Bytes): LinearLayer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [inputs, outputs] = [view.getUint32(0, true), view.getUint32(4, true)];
  const weightsAt = 8 + 8 * (inputs + outputs);
  if (weightsAt + inputs * outputs > bytes.length) throw new RangeError('the file of a linear layer ends too early');
  const readFloats = (from: number, length: number) =>
    Float32Array.from({ length }, (_, at) => view.getFloat32(8 + 4 * (from + at), true));
  const [means, inverses] = [readFloats(0, inputs), readFloats(inputs, inputs)];
  const [scales, shifts] = [readFloats(2 * inputs, outputs), readFloats(2 * inputs + outputs, outputs)];
  // One row more, where their number is odd, so that they can be taken two by two.
  const rows = outputs + (outputs % 2);
  const [weights, biases] = [new Float64Array(inputs * rows), new Float64Array(rows)];
  for (let at = 0; at < inputs * outputs; at++)
    weights[at] = Math.fround(view.getInt8(weightsAt + at) * scales[Math.floor(at / inputs)]! * inverses[at % inputs]!);
  for (let row = 0; row < outputs; row++)
    biases[row] = Math.fround(means.reduce((sum, mean, at) => sum - mean * weights[row * inputs + at]!, shifts[row]!));

  return {
    outputs,
    run(states, from, to, take) {
      const numbers = new Float32Array(outputs);
      for (let first = from; first < to; first += TOKENS_AT_ONCE) {
        const count = Math.min(TOKENS_AT_ONCE, to - first);
        const sums = multiply(weights, biases, joinStates(states, first, count, inputs / states.length));
        for (let k = 0; k < count; k++) {
          for (let row = 0; row < outputs; row++) numbers[row] = sums[row * TOKENS_AT_ONCE + k]!;
          take(numbers, first + k - from);
        }
      }
    },
  };
}

/**
 * So many tokens are computed side by side: each weight is loaded once for all of them, and no sum waits for another.
 * The numbers of each are added in the same order as if it were alone.
 */
const TOKENS_AT_ONCE = 4;

/** The states of some tokens side by side: for each number in, that of each token; zeros for tokens that are none. */
function joinStates(states: readonly Float32Array[], from: number, count: number, width: number): Float64Array {
  const input = new Float64Array(states.length * width * TOKENS_AT_ONCE);
  states.forEach((layer, nth) => {
    for (let k = 0; k < count; k++)
      for (let at = 0; at < width; at++)
        input[(nth * width + at) * TOKENS_AT_ONCE + k] = layer[(from + k) * width + at]!;
  });
  return input;
}

/** For each row of weights its sum for each token, the tokens' side by side. Rows are taken two by two. */
function multiply(weights: Float64Array, biases: Float64Array, input: Float64Array): Float32Array {
  const inputs = input.length / TOKENS_AT_ONCE;
  const sums = new Float32Array(biases.length * TOKENS_AT_ONCE);
  for (let row = 0, weight = 0, out = 0; row < biases.length; row += 2, weight += inputs) {
    let a = biases[row]!;
    let b = a;
    let c = a;
    let d = a;
    let e = biases[row + 1]!;
    let f = e;
    let g = e;
    let h = e;
    for (let at = 0; at < input.length; at += TOKENS_AT_ONCE, weight++) {
      const one = weights[weight]!;
      const two = weights[weight + inputs]!;
      const p = input[at]!;
      const q = input[at + 1]!;
      const r = input[at + 2]!;
      const s = input[at + 3]!;
      a += p * one;
      b += q * one;
      c += r * one;
      d += s * one;
      e += p * two;
      f += q * two;
      g += r * two;
      h += s * two;
    }
    for (const sum of [a, b, c, d, e, f, g, h]) sums[out++] = sum;
  }
  return sums;
}

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
