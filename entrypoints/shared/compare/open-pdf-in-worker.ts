/** Opens a PDF in a worker of pdf.js, which ends with the reading, with the reader's cancelling, or with the time. */
import { getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { Result } from '../../../lib/core';
import { openPdf, PDF_TIME } from '../../../lib/page/pdf/open-pdf';
import type { PdfText } from '../../../lib/page/pdf/pdf-text';

/** Where the tables lie by which fonts of Chinese, Japanese and Korean name their characters. */
const TABLES = new URL('/cmaps/', location.href).href;

/** Takes the text from a PDF, as `openPdf` does. */
export async function openPdfInWorker(bytes: Uint8Array, url: string, signal: AbortSignal): Promise<Result<PdfText>> {
  const port = new Worker(workerUrl, { type: 'module' });
  const worker = new PDFWorker({ port, verbosity: 0 });
  // A worker that cannot go on, for want of memory, never answers.
  const broken = new AbortController();
  port.addEventListener('error', () => broken.abort());
  try {
    return await openPdf(bytes, url, {
      library: { getDocument },
      options: { worker, cMapUrl: TABLES, cMapPacked: true, useWorkerFetch: false },
      signal,
      timeLimit: AbortSignal.any([AbortSignal.timeout(PDF_TIME), broken.signal]),
    });
  } finally {
    worker.destroy();
    port.terminate();
  }
}
