/** A model in a folder, which takes batches of token ids. */
import { type InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { EngineError } from '../../translator';
import type { Bytes } from '../model-bytes';
import { loadSession, type RuntimeOptions, runSession } from '../onnx-runtime';
import type { PaddedBatch } from './batches';

/** The model's output for each token: rows × columns × width numbers. */
export interface HiddenStates {
  readonly values: Float32Array;
  readonly width: number;
}

/** A loaded model. `run` rejects with an EngineError. */
export interface EncoderModel {
  run(batch: PaddedBatch): Promise<HiddenStates>;
  close(): Promise<void>;
}

/** Loads a model. Rejects with an EngineError where the bytes are no model, or WebAssembly does not start. */
export async function loadModel(bytes: Bytes, options: RuntimeOptions): Promise<EncoderModel> {
  const session = await loadSession(bytes, options);
  return { run: (batch) => runModel(session, batch), close: () => session.release() };
}

/** The name of the output that is read. */
const OUTPUT = 'last_hidden_state';

async function runModel(session: InferenceSession, batch: PaddedBatch): Promise<HiddenStates> {
  const shape = [batch.rows, batch.columns];
  const inputs: Readonly<Record<string, () => BigInt64Array>> = {
    input_ids: () => batch.ids,
    attention_mask: () => batch.mask,
    token_type_ids: () => new BigInt64Array(batch.ids.length),
  };
  const feeds = session.inputNames.map((name) => {
    const values = inputs[name];
    if (!values) throw new EngineError('wrong-answer', `the model wants “${name}”`);
    return [name, new Tensor('int64', values(), shape)] as const;
  });
  if (!session.outputNames.includes(OUTPUT)) throw new EngineError('wrong-answer', `the model has no “${OUTPUT}”`);
  return toHiddenStates((await runSession(session, Object.fromEntries(feeds), [OUTPUT]))[OUTPUT], shape);
}

function toHiddenStates(tensor: Tensor | undefined, shape: readonly number[]): HiddenStates {
  const [rows, columns, width] = tensor?.dims ?? [];
  if (!(tensor?.data instanceof Float32Array) || rows !== shape[0] || columns !== shape[1] || !width)
    throw new EngineError('wrong-answer', 'the model answers in another shape');
  return { values: tensor.data, width };
}
