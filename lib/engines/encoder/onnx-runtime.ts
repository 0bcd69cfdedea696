/** Loads and runs the encoder's model with ONNX Runtime, compiled to WebAssembly. */
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { EngineError } from '../translator';
import type { PaddedBatch } from './batches';
import type { Bytes } from './store/model-store';

/** The runtime's WebAssembly file: its URL, or its bytes. */
export type WasmSource = { readonly url: string } | { readonly bytes: Bytes };

export interface RuntimeOptions {
  readonly wasm: WasmSource;
  /** 1 by default. More than one needs a page that is isolated from other origins. */
  readonly threads?: number;
}

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

/** Configures the runtime. There is one for the whole worker, and it keeps its first configuration. */
function configureRuntime({ wasm, threads = 1 }: RuntimeOptions): void {
  if ('url' in wasm) env.wasm.wasmPaths = { wasm: wasm.url };
  else env.wasm.wasmBinary = wasm.bytes;
  env.wasm.numThreads = threads;
  env.logLevel = 'fatal';
}

/** Loads a model. Rejects with an EngineError where the bytes are no model, or WebAssembly does not start. */
export async function loadModel(bytes: Bytes, options: RuntimeOptions): Promise<EncoderModel> {
  configureRuntime(options);
  const session = await InferenceSession.create(bytes, { executionProviders: ['wasm'] }).catch((problem: unknown) => {
    throw toLoadError(problem);
  });
  return { run: (batch) => runModel(session, batch), close: () => session.release() };
}

function toLoadError(problem: unknown): EngineError {
  const message = String(problem);
  if (/no available backend/i.test(message)) return new EngineError('refused', 'WebAssembly does not start here');
  if (/bad_alloc|out of memory|RangeError/i.test(message))
    return new EngineError('quota', 'there is too little memory');
  return new EngineError('wrong-answer', 'the model cannot be read');
}

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
  return toHiddenStates(await runSession(session, Object.fromEntries(feeds)), shape);
}

async function runSession(session: InferenceSession, feeds: Record<string, Tensor>): Promise<Tensor | undefined> {
  try {
    const outputs = await session.run(feeds);
    return outputs['last_hidden_state'];
  } catch {
    throw new EngineError('wrong-answer', 'the model does not run');
  }
}

function toHiddenStates(tensor: Tensor | undefined, shape: readonly number[]): HiddenStates {
  const [rows, columns, width] = tensor?.dims ?? [];
  if (!(tensor?.data instanceof Float32Array) || rows !== shape[0] || columns !== shape[1] || !width)
    throw new EngineError('wrong-answer', 'the model answers in another shape');
  return { values: tensor.data, width };
}
