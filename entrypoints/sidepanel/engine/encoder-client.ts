/** A sentence encoder on this device, run in a worker. */
import type { EngineName, TextEmbedding } from '../../../lib/core/engine';
import { runWithTimeout, TimeoutError, type WaitFor, waitFor } from '../../../lib/core/timeout';
import type { Encoder } from '../../../lib/meaning/encoder';
import { EngineError } from '../../../lib/meaning/translator';
import type { EncodeReply, EncodeRequest } from './encoder-worker';

/** Milliseconds for one batch. The first one includes loading the model. */
const BATCH_TIMEOUT = 180_000;

/** Milliseconds without a request after which the worker is ended and its memory given back. */
const IDLE_TIME = 120_000;

export interface EncoderClientDeps {
  readonly start: () => Worker;
  readonly wait: WaitFor;
}

const BROWSER_DEPS: EncoderClientDeps = {
  start: () => new Worker(new URL('./encoder-worker.ts', import.meta.url), { type: 'module' }),
  wait: waitFor,
};

interface Waiting {
  readonly resolve: (vectors: readonly TextEmbedding[]) => void;
  readonly reject: (problem: EngineError) => void;
}

/**
 * Creates an encoder whose model runs in a worker. The worker starts with the first texts, so none is started where all
 * embeddings are cached; it ends when it is told to rest, or after two idle minutes. A request that is aborted is
 * cancelled there. An error or a timeout ends the worker; the next request starts another.
 */
export function createEncoderClient(name: EngineName, { start, wait }: EncoderClientDeps = BROWSER_DEPS): Encoder {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let lastId = 0;
  let idle: AbortController | undefined;

  function endWorker(problem = new EngineError('refused', 'the model stopped')): void {
    worker?.terminate();
    worker = undefined;
    idle?.abort();
    for (const { reject } of waiting.values()) reject(problem);
    waiting.clear();
  }

  function startWorker(): Worker {
    const started = start();
    started.onmessage = ({ data }: MessageEvent<EncodeReply>) => receive(data);
    started.onerror = ({ message }) => endWorker(new EngineError('refused', message || 'the model stopped'));
    return started;
  }

  function receive(reply: EncodeReply): void {
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('vectors' in reply) {
      asked?.resolve(reply.vectors);
    } else {
      asked?.reject(new EngineError(reply.trouble, reply.detail));
      endWorker();
    }
  }

  /** Ends the worker when nothing is asked for a while. */
  async function endWhenIdle(): Promise<void> {
    idle?.abort();
    idle = new AbortController();
    const { signal } = idle;
    await wait(IDLE_TIME, signal);
    if (!signal.aborted && waiting.size === 0) endWorker();
  }

  const ask = (id: number, texts: readonly string[]): Promise<readonly TextEmbedding[]> =>
    new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker ??= startWorker();
      worker.postMessage({ id, texts } satisfies EncodeRequest);
    });

  return {
    name,
    rest() {
      if (waiting.size === 0) endWorker();
    },
    close: async () => endWorker(),
    async encode(texts, signal) {
      signal.throwIfAborted();
      idle?.abort();
      lastId += 1;
      const id = lastId;
      try {
        return await runWithTimeout({ milliseconds: BATCH_TIMEOUT, wait }, signal, () => ask(id, texts));
      } catch (problem) {
        if (signal.aborted && waiting.delete(id)) worker?.postMessage({ id, cancel: true } satisfies EncodeRequest);
        if (!(problem instanceof TimeoutError)) throw problem;
        endWorker();
        throw new EngineError('slow');
      } finally {
        endWhenIdle().catch(() => undefined);
      }
    },
  };
}
