/** The layer on top of the model that turns the states of tokens into vectors that are compared across languages. */
import type { Bytes } from '../store/model-store';
import type { StateLayer } from './layers';

/** The layers whose states it takes, in this order. */
export const PROJECTED_LAYERS: readonly StateLayer[] = [6, 8, 10];

export interface TokenProjection {
  /**
   * Computes the unit vectors of the tokens from `from` to before `to`, in 127ths, one after another. `states`: for each
   * layer, the states of all tokens.
   */
  project(states: readonly Float32Array[], from: number, to: number): Int8Array;
}

/** The largest whole number of 8 bits that has its negative, too. */
const UNIT = 127;

/**
 * Reads the file that tests/tools/model/learn_tokens.py writes: numbers in and out (32 bits each); in single precision
 * the mean and the inverse deviation of each number in, and the scale of each number out; for each number out its
 * weights in 8 bits. Throws RangeError where the file ends too early.
 */
export function parseTokenProjection(bytes: Bytes): TokenProjection {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [inputs, outputs] = [view.getUint32(0, true), view.getUint32(4, true)];
  const weightsAt = 8 + 4 * (2 * inputs + outputs);
  if (weightsAt + inputs * outputs > bytes.length) throw new RangeError('the file of the token layer ends too early');
  const readFloats = (from: number, length: number) =>
    Float32Array.from({ length }, (_, at) => view.getFloat32(8 + 4 * (from + at), true));
  const [means, inverses, scales] = [
    readFloats(0, inputs),
    readFloats(inputs, inputs),
    readFloats(2 * inputs, outputs),
  ];
  const weights = Float32Array.from(
    { length: inputs * outputs },
    (_, at) => view.getInt8(weightsAt + at) * scales[Math.floor(at / inputs)]! * inverses[at % inputs]!,
  );
  const biases = Float32Array.from({ length: outputs }, (_, row) =>
    means.reduce((sum, mean, at) => sum - mean * weights[row * inputs + at]!, 0),
  );

  function projectToken(input: Float32Array, out: Float32Array): void {
    let squares = 0;
    for (let row = 0; row < outputs; row++) {
      let sum = biases[row]!;
      for (let at = 0, from = row * inputs; at < inputs; at++) sum += input[at]! * weights[from + at]!;
      out[row] = sum;
      squares += sum * sum;
    }
    const scale = UNIT / Math.max(Math.sqrt(squares), Number.MIN_VALUE);
    for (let row = 0; row < outputs; row++) out[row]! *= scale;
  }

  return {
    project(states, from, to) {
      const width = inputs / states.length;
      const [input, output] = [new Float32Array(inputs), new Float32Array(outputs)];
      const vectors = new Int8Array(Math.max(0, to - from) * outputs);
      for (let token = from; token < to; token++) {
        states.forEach((layer, at) => {
          input.set(layer.subarray(token * width, (token + 1) * width), at * width);
        });
        projectToken(input, output);
        for (let row = 0; row < outputs; row++) vectors[(token - from) * outputs + row] = Math.round(output[row]!);
      }
      return vectors;
    },
  };
}
