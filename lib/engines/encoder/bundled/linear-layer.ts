/** A linear layer on top of the model: turns the states of tokens into other numbers. */
import type { Bytes } from '../store/model-store';
import type { StateLayer } from './layers';

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
 * Reads a file that tests/tools/model/learn_tokens.py or learn_words.py writes: numbers in and out (32 bits each); in
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
  const [scales, biases] = [readFloats(2 * inputs, outputs), readFloats(2 * inputs + outputs, outputs)];
  const weights = Float32Array.from(
    { length: inputs * outputs },
    (_, at) => view.getInt8(weightsAt + at) * scales[Math.floor(at / inputs)]! * inverses[at % inputs]!,
  );
  for (let row = 0; row < outputs; row++)
    biases[row] = means.reduce((sum, mean, at) => sum - mean * weights[row * inputs + at]!, biases[row]!);

  return {
    outputs,
    run(states, from, to, take) {
      const width = inputs / states.length;
      const [input, numbers] = [new Float32Array(inputs), new Float32Array(outputs)];
      for (let token = from; token < to; token++) {
        states.forEach((layer, at) => {
          input.set(layer.subarray(token * width, (token + 1) * width), at * width);
        });
        for (let row = 0; row < outputs; row++) {
          let sum = biases[row]!;
          for (let at = 0, weight = row * inputs; at < inputs; at++) sum += input[at]! * weights[weight + at]!;
          numbers[row] = sum;
        }
        take(numbers, token - from);
      }
    },
  };
}
