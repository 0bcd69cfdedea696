/** Asks the worker that compares: one is kept for the next question, with the lexicons that it has loaded. */
import type {
  CompareReply,
  CompareRequest,
  VersionRequest,
  WordsReply,
  WordsRequest,
  WorkerProblem,
} from './compare-worker';

/** Milliseconds without a question after which the worker is ended and its memory given back. */
const IDLE_TIME = 120_000;

/** The worker that has answered last, while it has nothing to do. */
let kept: { readonly worker: Worker; readonly idle: ReturnType<typeof setTimeout> } | undefined;

function takeWorker(): Worker {
  if (!kept) return new Worker(new URL('./compare-worker.ts', import.meta.url), { type: 'module' });
  const { worker, idle } = kept;
  clearTimeout(idle);
  kept = undefined;
  return worker;
}

function keepWorker(worker: Worker): void {
  if (kept) {
    worker.terminate();
    return;
  }
  const endWhenIdle = (): void => {
    kept = undefined;
    worker.terminate();
  };
  kept = { worker, idle: setTimeout(endWhenIdle, IDLE_TIME) };
}

/**
 * Asks one question. While the worker is busy with another, that of another page, a second one answers. An abort and an
 * error end the worker; an error is a bug and rejects.
 */
export async function askWorker<Reply extends CompareReply | WordsReply>(
  question: CompareRequest | VersionRequest | WordsRequest,
  signal: AbortSignal,
): Promise<Exclude<Reply, WorkerProblem>> {
  signal.throwIfAborted();
  const worker = takeWorker();
  try {
    const reply = await new Promise<Exclude<Reply, WorkerProblem>>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Exclude<Reply, WorkerProblem> | WorkerProblem>) =>
        'problem' in data ? reject(new Error(data.problem)) : resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message || 'the comparison stopped'));
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.postMessage(question);
    });
    keepWorker(worker);
    return reply;
  } catch (problem) {
    worker.terminate();
    throw problem;
  }
}
