/** Builds what a copied report puts on the clipboard, in the format that the reader chose. */
import type { Finding, Report } from '../core';
import type { ExportContext } from './export-model';
import { toHtml } from './formats/html';
import { toMarkdown } from './formats/markdown';
import { toPlainTextReport } from './formats/plain-text';

export type ExportFormat = 'markdown' | 'plain' | 'html' | 'csv' | 'json';

/** All formats, in the order in which they are offered. */
export const EXPORT_FORMATS: readonly ExportFormat[] = ['markdown', 'plain', 'html', 'csv', 'json'];

/**
 * What the clipboard gets, as two types at once: a document takes the HTML with its links, a text box the plain text.
 * CSV and JSON are plain text only, since a document would otherwise paste the HTML in their place.
 */
export interface ClipboardContent {
  readonly 'text/plain': string;
  readonly 'text/html'?: string;
}

const WRITERS = { markdown: toMarkdown, plain: toPlainTextReport, html: toHtml } as const;

/** The formats for readers; the others are for programs, and loaded when they are needed (`toDataClipboard`). */
export type TextFormat = keyof typeof WRITERS;

export const isTextFormat = (format: ExportFormat): format is TextFormat => Object.hasOwn(WRITERS, format);

/** Builds the clipboard's content; `format` is that of the text/plain part. */
export function toClipboardContent(
  report: Report,
  findings: readonly Finding[],
  context: ExportContext,
  format: TextFormat = 'markdown',
): ClipboardContent {
  const text = WRITERS[format](report, findings, context);
  return { 'text/plain': text, 'text/html': format === 'html' ? text : toHtml(report, findings, context) };
}
