/** The worker that runs the sentence encoder: one model a worker, so that ending the worker frees its memory. */
import type { EngineErrorKind } from '../../../lib/core';
import { EngineError } from '../../../lib/engines';
import type { Encoder } from '../../../lib/engines/encoder';

/** Texts to place. */
export interface EncodeRequest {
  readonly texts: readonly string[];
}

/** As many vectors as texts, or what was in the way. */
export type EncodeReply =
  | { readonly vectors: readonly Float32Array[] }
  | { readonly trouble: EngineErrorKind; readonly detail: string };

/** One model a worker, opened with the first texts: ending the worker gives its memory back. */
let encoderPromise: Promise<Encoder> | undefined;

/** The runtime and its WebAssembly ship with Verso and are loaded from there, the model from where it was kept. */
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

/** What an async listener throws reaches nobody: it is sent like the rest. Whoever wants it no longer ends the worker. */
async function answerEncodeRequest({ texts }: EncodeRequest): Promise<EncodeReply> {
  try {
    encoderPromise ??= loadEncoder();
    return { vectors: await (await encoderPromise).encode(texts, new AbortController().signal) };
  } catch (problem) {
    const { trouble, detail } = problem instanceof EngineError ? problem : new EngineError('refused', String(problem));
    return { trouble, detail };
  }
}
