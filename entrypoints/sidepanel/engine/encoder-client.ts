import type { EngineName } from '../../../lib/core';
import { EngineError } from '../../../lib/engines';
import type { Encoder } from '../../../lib/engines/encoder';
import { runWithTimeout, TimeoutError, type WaitFor, waitFor } from '../../../lib/util/timeout';
import type { Placed, Placing } from './encoder-worker';

/** Milliseconds for one batch, the first of which has the model read before it. */
const PATIENCE = 180_000;

export interface WorkerOutside {
  readonly start: () => Worker;
  readonly wait: WaitFor;
}

const BROWSER: WorkerOutside = {
  start: () => new Worker(new URL('./encoder-worker.ts', import.meta.url), { type: 'module' }),
  wait: waitFor,
};

/**
 * The model on this device, in a worker that begins with the first texts: none is begun where all that is asked for is
 * known already. Whatever stops it ends the worker; what is asked after that begins another.
 */
export function encoderInWorker(name: EngineName, { start, wait }: WorkerOutside = BROWSER): Encoder {
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
        return await runWithTimeout({ milliseconds: PATIENCE, wait }, signal, () => answerOf(asked, { texts }));
      } catch (problem) {
        await close();
        throw problem instanceof TimeoutError ? new EngineError('slow') : problem;
      }
    },
  };
}

const answerOf = (worker: Worker, question: Placing): Promise<readonly Float32Array[]> =>
  new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Placed>) =>
      'vectors' in data ? resolve(data.vectors) : reject(new EngineError(data.trouble, data.detail));
    worker.onerror = ({ message }) => reject(new EngineError('refused', message || 'the model stopped'));
    worker.postMessage(question);
  });
