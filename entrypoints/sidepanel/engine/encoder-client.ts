/** The sentence encoder on this device, run in a worker. */
import type { EngineName } from '../../../lib/core';
import { EngineError } from '../../../lib/engines';
import type { Encoder } from '../../../lib/engines/encoder';
import { runWithTimeout, TimeoutError, type WaitFor, waitFor } from '../../../lib/util/timeout';
import type { EncodeReply, EncodeRequest } from './encoder-worker';

/** Milliseconds for one batch, the first of which has the model read before it. */
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
 * The model on this device, in a worker that begins with the first texts: none is begun where all that is asked for is
 * known already. Whatever stops it ends the worker; what is asked after that begins another.
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
