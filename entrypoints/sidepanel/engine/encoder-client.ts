/** The sentence encoder on this device, run in a worker. */
import type { EngineName } from '../../../lib/core';
import { EngineError } from '../../../lib/engines';
import type { Encoder } from '../../../lib/engines/encoder';
import { runWithTimeout, TimeoutError, type WaitFor, waitFor } from '../../../lib/util/timeout';
import type { EncodeReply, EncodeRequest } from './encoder-worker';

/** Milliseconds for one batch. The first one includes loading the model. */
const BATCH_TIMEOUT = 180_000;

export interface EncoderClientDeps {
  readonly start: () => Worker;
  readonly wait: WaitFor;
}

const BROWSER_DEPS: EncoderClientDeps = {
  start: () => new Worker(new URL('./encoder-worker.ts', import.meta.url), { type: 'module' }),
  wait: waitFor,
};

/**
 * Creates an encoder whose model runs in a worker. The worker starts with the first texts, so none is started where all
 * embeddings are cached. An error, a timeout or an abort ends the worker; the next request starts another.
 */
export function createEncoderClient(name: EngineName, { start, wait }: EncoderClientDeps = BROWSER_DEPS): Encoder {
  let worker: Worker | undefined;
  const close = async (): Promise<void> => {
    worker?.terminate();
    worker = undefined;
  };
  return {
    name,
    close,
    async encode(texts, signal) {
      worker ??= start();
      const asked = worker;
      try {
        return await runWithTimeout({ milliseconds: BATCH_TIMEOUT, wait }, signal, () => askWorker(asked, { texts }));
      } catch (problem) {
        await close();
        throw problem instanceof TimeoutError ? new EngineError('slow') : problem;
      }
    },
  };
}

const askWorker = (worker: Worker, question: EncodeRequest): Promise<readonly Float32Array[]> =>
  new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<EncodeReply>) =>
      'vectors' in data ? resolve(data.vectors) : reject(new EngineError(data.trouble, data.detail));
    worker.onerror = ({ message }) => reject(new EngineError('refused', message || 'the model stopped'));
    worker.postMessage(question);
  });
