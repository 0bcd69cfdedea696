/** The worker that runs the sentence encoder: one model a worker, so that ending the worker frees its memory. */
import type { EngineErrorKind } from '../../../lib/core';
import { EngineError } from '../../../lib/engines';
import type { Encoder } from '../../../lib/engines/encoder';

/** The texts to embed. */
export interface EncodeRequest {
  readonly texts: readonly string[];
}

/** One vector for each text, or an error. */
export type EncodeReply =
  | { readonly vectors: readonly Float32Array[] }
  | { readonly trouble: EngineErrorKind; readonly detail: string };

/** The model of this worker, opened with the first texts. */
let encoderPromise: Promise<Encoder> | undefined;

/**
 * Loads the runtime and its WebAssembly from the extension's files, and the model from the cache it was downloaded to.
 */
async function loadEncoder(): Promise<Encoder> {
  const [{ createCacheStore, MULTILINGUAL_E5_SMALL: manifest, openEncoder }, { default: wasm }] = await Promise.all([
    import('../../../lib/engines/encoder'),
    import('onnxruntime-web/ort-wasm-simd-threaded.wasm?url'),
  ]);
  return openEncoder(createCacheStore(caches, manifest.label), {
    manifest,
    wasm: { url: new URL(wasm, self.location.href).href },
  });
}

self.addEventListener('message', async ({ data }: MessageEvent<EncodeRequest>) => {
  self.postMessage(await answerEncodeRequest(data));
});

/**
 * Embeds the texts. Errors are part of the reply, since nobody catches what an async listener throws. To cancel, end
 * the worker.
 */
async function answerEncodeRequest({ texts }: EncodeRequest): Promise<EncodeReply> {
  try {
    encoderPromise ??= loadEncoder();
    return { vectors: await (await encoderPromise).encode(texts, new AbortController().signal) };
  } catch (problem) {
    const { trouble, detail } = problem instanceof EngineError ? problem : new EngineError('refused', String(problem));
    return { trouble, detail };
  }
}
