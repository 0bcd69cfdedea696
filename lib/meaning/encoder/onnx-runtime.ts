/** Loads and runs models with ONNX Runtime: compiled to WebAssembly, or as it is built for a machine. */
import { env, InferenceSession, type Tensor } from 'onnxruntime-web/wasm';
import type { EngineName } from '../../core/engine';
import { EngineError } from '../translator';
import type { Bytes } from './model-bytes';

/** Tells whether the browser, or the runtime in it, had no memory left. */
export const isMemoryError = (problem: unknown): boolean =>
  /bad_alloc|out of memory|RangeError|failed to allocate/i.test(String(problem));

/** The runtime's WebAssembly file: its URL, with that of the script that its threads begin with, or its bytes. */
export type WasmSource = { readonly url: string; readonly script?: string } | { readonly bytes: Bytes };

interface WebAssemblyRuntime {
  readonly wasm: WasmSource;
  /** 1 by default. More than one needs a page that is isolated from other origins. */
  readonly threads?: number;
}

/** ONNX Runtime as it is built for a machine: what the package onnxruntime-node exports. */
export interface NativeRuntime {
  readonly InferenceSession: Pick<typeof InferenceSession, 'create'>;
}

export type RuntimeOptions = WebAssemblyRuntime | { readonly native: NativeRuntime };

/** Configures the runtime. There is one for the whole worker, and it keeps its first configuration. */
function configureWebAssembly({ wasm, threads = 1 }: WebAssemblyRuntime): void {
  if ('url' in wasm)
    env.wasm.wasmPaths = { wasm: wasm.url, ...(threads > 1 && wasm.script ? { mjs: wasm.script } : {}) };
  else env.wasm.wasmBinary = wasm.bytes;
  env.wasm.numThreads = threads;
  env.logLevel = 'fatal';
}

/**
 * Loads a model. `isMerged`: its nodes were merged when it was made, so that the runtime need not look for what it can
 * merge, which takes as long as all the rest. Rejects with an EngineError where the bytes are no model, or WebAssembly
 * does not start.
 */
export async function loadSession(bytes: Bytes, options: RuntimeOptions, isMerged = false): Promise<InferenceSession> {
  const isNative = 'native' in options;
  if (!isNative) configureWebAssembly(options);
  return (isNative ? options.native : { InferenceSession }).InferenceSession.create(bytes, {
    executionProviders: [isNative ? 'cpu' : 'wasm'],
    // In WebAssembly the configuration says how many. Natively several processes share the machine's cores.
    ...(isNative ? { intraOpNumThreads: 1 } : {}),
    graphOptimizationLevel: isMerged ? 'disabled' : 'all',
    // Threads that wait for work in a loop take it from whatever else the reader does.
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  }).catch((problem: unknown) => {
    throw toLoadError(problem);
  });
}

function toLoadError(problem: unknown): EngineError {
  const message = String(problem);
  if (/no available backend/i.test(message)) return new EngineError('refused', 'WebAssembly does not start here');
  if (isMemoryError(problem)) return new EngineError('quota', 'there is too little memory');
  return new EngineError('wrong-answer', 'the model cannot be read');
}

/** Runs a model once and gives the outputs named. Rejects with an EngineError. */
export async function runSession(
  session: InferenceSession,
  feeds: Readonly<Record<string, Tensor>>,
  outputs: readonly string[],
): Promise<Readonly<Record<string, Tensor>>> {
  try {
    return await session.run(feeds, outputs);
  } catch (problem) {
    if (isMemoryError(problem)) throw new EngineError('quota', 'there is too little memory');
    throw new EngineError('wrong-answer', 'the model does not run');
  }
}

/**
 * An encoder's name with what runs it: what is built for a machine calculates a little otherwise (cosine .999 to
 * WebAssembly's vectors), and from one kind of processor to another.
 */
export const addRuntimeVersion = (name: EngineName, options: RuntimeOptions): EngineName =>
  'native' in options ? { ...name, version: `${name.version}-native` } : name;
