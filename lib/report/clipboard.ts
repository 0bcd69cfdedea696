import type { Finding, Report } from '../core';
import type { ExportContext } from './export-model';
import { toCsv } from './formats/csv';
import { toHtml } from './formats/html';
import { toMarkdown } from './formats/markdown';
import { toPlainTextReport } from './formats/plain-text';
import { toWebAnnotationJson } from './formats/web-annotation';

export type ExportFormat = 'markdown' | 'plain' | 'html' | 'csv' | 'json';

/** In the order they are offered in. */
export const EXPORT_FORMATS: readonly ExportFormat[] = ['markdown', 'plain', 'html', 'csv', 'json'];

/**
 * Both types the clipboard takes at once, so that a document gets links and a text box gets text. What is for
 * programs is text alone: a document would be given something else than was asked for.
 */
export interface ClipboardContent {
  readonly 'text/plain': string;
  readonly 'text/html'?: string;
}

const WRITERS = {
  markdown: toMarkdown,
  plain: toPlainTextReport,
  html: toHtml,
  csv: toCsv,
  json: toWebAnnotationJson,
} as const satisfies Record<ExportFormat, typeof toHtml>;

/** What goes to the clipboard; `format` chooses the text/plain part. */
export function toClipboardContent(
  report: Report,
  findings: readonly Finding[],
  context: ExportContext,
  format: ExportFormat = 'markdown',
): ClipboardContent {
  const text = WRITERS[format](report, findings, context);
  if (format === 'csv' || format === 'json') return { 'text/plain': text };
  return { 'text/plain': text, 'text/html': format === 'html' ? text : toHtml(report, findings, context) };
}
