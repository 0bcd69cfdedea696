/** Reads the article in the bytes of a PDF. */
import { createFailure, type Result } from '../../core';
import { openPdf, PDF_TIME } from '../../page/pdf/open-pdf';
import { type PdfReading, readPdfText } from '../../page/pdf/read-pdf-text';
import { LIMITS } from '../../provenance';
import { detectLanguage } from '../detect-language';
import { loadPdfLibrary } from './pdf-library';

/** Reads it within the limits that a PDF from the network has. `file`: for messages. Never rejects for what is in it. */
export async function readPdf(bytes: Uint8Array, url: string, file: string): Promise<Result<PdfReading>> {
  if (bytes.length > LIMITS.pdfBytes)
    return createFailure('unreadable', { reason: 'large', url: file, detail: `more than ${LIMITS.pdfBytes / 1e6} MB` });
  const deps = { ...(await loadPdfLibrary()), timeLimit: AbortSignal.timeout(PDF_TIME) };
  const text = await openPdf(bytes, file, deps);
  if (!text.ok) return text;
  const read = readPdfText(text.value, url, { detectLanguage });
  return read.ok ? read : createFailure(read.failure.kind, { ...read.failure, url: file });
}
