/**
 * The worker that runs the sentence encoder, so that ending the worker frees its memory. One batch is encoded at a time, in
 * the order of the requests.
 */
import type { EngineErrorKind, TextEmbedding } from '../../../lib/core/engine';
import type { Encoder } from '../../../lib/meaning/encoder';
import { EngineError } from '../../../lib/meaning/translator';
import { createFileReader } from './read-own-file';

/** Texts to embed under a number, or the number of a request that is not wanted any more. */
export type EncodeRequest =
  | { readonly id: number; readonly texts: readonly string[] }
  | { readonly id: number; readonly cancel: true };

/** One vector for each text of a request, or an error. */
export type EncodeReply = { readonly id: number } & (
  | { readonly vectors: readonly TextEmbedding[] }
  | { readonly trouble: EngineErrorKind; readonly detail: string }
);

/** A sentence is too little work for more threads. */
const MAX_THREADS = 4;

/** The model of this worker, opened with the first texts. */
let encoderPromise: Promise<Encoder> | undefined;

/**
 * Threads of the runtime. Only a page that is isolated from other origins may have more than one. Two processors are
 * often one core, and a busy one: a thread on each of two takes up to twice the time of one thread.
 */
const getThreadCount = (): number =>
  self.crossOriginIsolated ? Math.max(1, Math.min(MAX_THREADS, navigator.hardwareConcurrency >> 1)) : 1;

/** Loads the runtime, its WebAssembly and the model from the extension's files. */
async function loadEncoder(): Promise<Encoder> {
  const [{ openBundledEncoder }, { BUNDLED_FOLDER, LARGEST_BUNDLED_FILE }, { default: wasm }, { default: threads }] =
    await Promise.all([
      import('../../../lib/meaning/encoder/bundled-encoder'),
      import('../../../lib/meaning/encoder/model-files'),
      import('onnxruntime-web/ort-wasm-simd-threaded.wasm?url'),
      import('onnxruntime-web/ort-wasm-simd-threaded.mjs?url'),
    ]);
  const toUrl = (file: string) => new URL(file, self.location.href).href;
  const runtime = { wasm: { url: toUrl(wasm), script: toUrl(threads) }, threads: getThreadCount() };
  const { read, release } = createFileReader(`/${BUNDLED_FOLDER}/`, LARGEST_BUNDLED_FILE);
  return openBundledEncoder(read, { ...runtime, release });
}

const running = new Map<number, AbortController>();

/** Settles when the requests before are answered: the runtime does one thing at a time. */
let answered: Promise<void> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<EncodeRequest>) => {
  if ('cancel' in data) return running.get(data.id)?.abort();
  const control = new AbortController();
  running.set(data.id, control);
  answered = answered.then(async () => {
    const reply = await answerEncodeRequest(data.id, data.texts, control.signal);
    running.delete(data.id);
    if (reply) self.postMessage(reply);
  });
});

/** Embeds the texts. Errors are part of the reply; nothing is replied to a request that was cancelled. */
async function answerEncodeRequest(
  id: number,
  texts: readonly string[],
  signal: AbortSignal,
): Promise<EncodeReply | undefined> {
  try {
    signal.throwIfAborted();
    encoderPromise ??= loadEncoder();
    return { id, vectors: await (await encoderPromise).encode(texts, signal) };
  } catch (problem) {
    if (signal.aborted) return undefined;
    const { trouble, detail } = problem instanceof EngineError ? problem : new EngineError('refused', String(problem));
    return { id, trouble, detail };
  }
}
