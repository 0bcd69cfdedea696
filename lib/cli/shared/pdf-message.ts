/** What is said between the command and the process that reads a PDF. */
import type { Result } from '../../core/result';
import type { PdfReading } from '../../page/pdf/read-pdf-text';

/** The command's argument that makes it that process; nobody types it. */
export const PDF_ARGUMENT = '--read-pdf-for-parent';

export interface PdfProcessRequest {
  readonly bytes: Uint8Array;
  readonly url: string;
  /** For messages. */
  readonly file: string;
  /** So much memory the process may take. */
  readonly megabytes: number;
}

/** The answer; a problem is a bug. */
export type PdfProcessReply = { readonly reading: Result<PdfReading> } | { readonly problem: string };
