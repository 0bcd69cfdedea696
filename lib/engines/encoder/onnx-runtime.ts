import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { EngineProblem } from '../translator';
import type { Padded } from './batches';
import type { Bytes } from './store/model-store';

/** The runtime's WebAssembly: where it ships beside the code, or its bytes. */
export type Wasm = { readonly url: string } | { readonly bytes: Bytes };

export interface RuntimeOptions {
  readonly wasm: Wasm;
  /** More than one needs a page that is isolated from other origins. */
  readonly threads?: number;
}

/** What stands at each token: rows × columns × width numbers. */
export interface States {
  readonly values: Float32Array;
  readonly width: number;
}

export interface Model {
  run(batch: Padded): Promise<States>;
  close(): Promise<void>;
}

/** The runtime is one for the whole worker: what it was given first, it keeps. */
function prepare({ wasm, threads = 1 }: RuntimeOptions): void {
  if ('url' in wasm) env.wasm.wasmPaths = { wasm: wasm.url };
  else env.wasm.wasmBinary = wasm.bytes;
  env.wasm.numThreads = threads;
  env.logLevel = 'fatal';
}

/** Rejects with an EngineProblem where the bytes are no sentence encoder, or where WebAssembly does not start. */
export async function loadModel(bytes: Bytes, options: RuntimeOptions): Promise<Model> {
  prepare(options);
  const session = await InferenceSession.create(bytes, { executionProviders: ['wasm'] }).catch((problem: unknown) => {
    throw loadProblem(problem);
  });
  return { run: (batch) => run(session, batch), close: () => session.release() };
}

function loadProblem(problem: unknown): EngineProblem {
  const words = String(problem);
  if (/no available backend/i.test(words)) return new EngineProblem('refused', 'WebAssembly does not start here');
  if (/bad_alloc|out of memory|RangeError/i.test(words))
    return new EngineProblem('quota', 'there is too little memory');
  return new EngineProblem('wrong-answer', 'the model cannot be read');
}

async function run(session: InferenceSession, batch: Padded): Promise<States> {
  const shape = [batch.rows, batch.columns];
  const given: Readonly<Record<string, () => BigInt64Array>> = {
    input_ids: () => batch.ids,
    attention_mask: () => batch.mask,
    token_type_ids: () => new BigInt64Array(batch.ids.length),
  };
  const feeds = session.inputNames.map((name) => {
    const values = given[name];
    if (!values) throw new EngineProblem('wrong-answer', `the model wants “${name}”`);
    return [name, new Tensor('int64', values(), shape)] as const;
  });
  return statesOf(await answered(session, Object.fromEntries(feeds)), shape);
}

async function answered(session: InferenceSession, feeds: Record<string, Tensor>): Promise<Tensor | undefined> {
  try {
    const outputs = await session.run(feeds);
    return outputs['last_hidden_state'];
  } catch {
    throw new EngineProblem('wrong-answer', 'the model does not run');
  }
}

function statesOf(tensor: Tensor | undefined, shape: readonly number[]): States {
  const [rows, columns, width] = tensor?.dims ?? [];
  if (!(tensor?.data instanceof Float32Array) || rows !== shape[0] || columns !== shape[1] || !width)
    throw new EngineProblem('wrong-answer', 'the model answers in another shape');
  return { values: tensor.data, width };
}
