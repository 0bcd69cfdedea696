/** Loads and runs models with ONNX Runtime, compiled to WebAssembly. */
import { env, InferenceSession, type Tensor } from 'onnxruntime-web/wasm';
import { EngineError } from '../translator';
import { isMemoryError } from './memory-error';
import type { Bytes } from './store/model-store';

/** The runtime's WebAssembly file: its URL, with that of the script that its threads begin with, or its bytes. */
export type WasmSource = { readonly url: string; readonly script?: string } | { readonly bytes: Bytes };

export interface RuntimeOptions {
  readonly wasm: WasmSource;
  /** 1 by default. More than one needs a page that is isolated from other origins. */
  readonly threads?: number;
}

/** Configures the runtime. There is one for the whole worker, and it keeps its first configuration. */
function configureRuntime({ wasm, threads = 1 }: RuntimeOptions): void {
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
  configureRuntime(options);
  return InferenceSession.create(bytes, {
    executionProviders: ['wasm'],
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
