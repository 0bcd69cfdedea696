/** The worker that reads a PDF from its bytes to its article: one a worker, so that ending the worker ends all of it. */
import { createExhaustionFailure, READING_LIMITS, type Result } from '../../../lib/core/result';
import { openPdf } from '../../../lib/page/pdf/open-pdf';
import { type PdfReading, readPdfText } from '../../../lib/page/pdf/read-pdf-text';
import { limitBuffers } from './limit-buffers';

export interface PdfWorkerRequest {
  readonly pdf: Uint8Array;
  readonly url: string;
}

/** The worker's reply; a problem is a bug. */
export type PdfWorkerReply = { readonly reading: Result<PdfReading> } | { readonly problem: string };

/** Where the tables lie by which fonts of Chinese, Japanese and Korean name their characters. */
const TABLES = new URL('/cmaps/', location.href).href;

async function readPdf({ pdf, url }: PdfWorkerRequest): Promise<Result<PdfReading>> {
  // What pdf.js would have a worker of its own do it finds by a global name, and does it here.
  await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  const library = await import('pdfjs-dist/legacy/build/pdf.min.mjs');
  const options = { cMapUrl: TABLES, cMapPacked: true, useWorkerFetch: true };
  const text = await openPdf(pdf, url, { library, options });
  return text.ok ? readPdfText(text.value, url, {}) : text;
}

self.addEventListener('message', async ({ data }: MessageEvent<PdfWorkerRequest | object>) => {
  if (!('pdf' in data)) return;
  // What pdf.js makes of an error does not matter: the first answer counts, and the worker ends with it.
  limitBuffers(READING_LIMITS.megabytes * 1e6, () =>
    self.postMessage({ reading: createExhaustionFailure('megabytes', data.url) } satisfies PdfWorkerReply),
  );
  try {
    self.postMessage({ reading: await readPdf(data) } satisfies PdfWorkerReply);
  } catch (problem) {
    self.postMessage({ problem: String(problem) } satisfies PdfWorkerReply);
  }
});
