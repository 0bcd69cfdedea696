/** Reads a PDF in a worker, which ends with the reading, with the reader's cancelling, or with the time. */
import { createExhaustionFailure, createFailure, READING_LIMITS, type Result } from '../../../lib/core/result';
import type { PdfReading } from '../../../lib/page/pdf/read-pdf-text';
import type { PdfWorkerReply, PdfWorkerRequest } from './pdf-worker';

/**
 * Reads a PDF. Never rejects for what is in it. The time is counted here: a worker that never pauses could not count
 * it, and is ended from outside.
 */
export function readPdfInWorker(
  pdf: Uint8Array,
  url: string,
  signal: AbortSignal,
  milliseconds: number = READING_LIMITS.milliseconds,
): Promise<Result<PdfReading>> {
  if (signal.aborted) return Promise.resolve(createFailure('cancelled', { url }));
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<Result<PdfReading>>((resolve, reject) => {
    // pdf.js speaks to whoever listens, too.
    worker.onmessage = ({ data }: MessageEvent<PdfWorkerReply | object>) => {
      if ('reading' in data) resolve(data.reading);
      else if ('problem' in data) reject(new Error(data.problem));
    };
    // A worker that cannot go on, for want of memory, never answers.
    worker.onerror = () => resolve(createExhaustionFailure('megabytes', url));
    timer = setTimeout(() => resolve(createExhaustionFailure('milliseconds', url)), milliseconds);
    signal.addEventListener('abort', () => resolve(createFailure('cancelled', { url })), { once: true });
    worker.postMessage({ pdf, url } satisfies PdfWorkerRequest);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}
