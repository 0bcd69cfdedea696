/** Builds what a copied report puts on the clipboard, in the format that the reader chose. */
import type { Finding, Report } from '../core';
import type { ExportContext } from '../report';
import { type CopyFormat, type ExportFormat, FORMATS } from './formats';

/**
 * What the clipboard gets, as two types at once: a document takes the HTML with its links, a text box the plain text.
 * CSV and JSON are plain text only, since a document would otherwise paste the HTML in their place.
 */
export interface ClipboardContent {
  readonly 'text/plain': string;
  readonly 'text/html'?: string;
}

/** Builds the clipboard's content; `id` is the format of the text/plain part. */
export async function toClipboardContent(
  report: Report,
  findings: readonly Finding[],
  context: ExportContext,
  id: CopyFormat,
): Promise<ClipboardContent> {
  const { write, copy = write, html }: ExportFormat = FORMATS[id];
  const text = await copy(report, findings, context);
  return { 'text/plain': text, ...(html ? { 'text/html': html(report, findings, context) } : {}) };
}
