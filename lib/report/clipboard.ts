import type { Finding, Report } from '../core';
import type { ExportContext } from './export-model';
import { toCsv } from './formats/csv';
import { toHtml } from './formats/html';
import { toMarkdown } from './formats/markdown';
import { toPlain } from './formats/plain-text';
import { toJson } from './formats/web-annotation';

export type CopyFormat = 'markdown' | 'plain' | 'html' | 'csv' | 'json';

/** In the order they are offered in. */
export const FORMATS: readonly CopyFormat[] = ['markdown', 'plain', 'html', 'csv', 'json'];

/**
 * Both types the clipboard takes at once, so that a document gets links and a text box gets text. What is for
 * programs is text alone: a document would be given something else than was asked for.
 */
export interface Clip {
  readonly 'text/plain': string;
  readonly 'text/html'?: string;
}

const TEXT = { markdown: toMarkdown, plain: toPlain, html: toHtml, csv: toCsv, json: toJson } as const satisfies Record<
  CopyFormat,
  typeof toHtml
>;

/** What goes to the clipboard; `format` chooses the text/plain part. */
export function toClip(
  report: Report,
  findings: readonly Finding[],
  context: ExportContext,
  format: CopyFormat = 'markdown',
): Clip {
  const text = TEXT[format](report, findings, context);
  if (format === 'csv' || format === 'json') return { 'text/plain': text };
  return { 'text/plain': text, 'text/html': format === 'html' ? text : toHtml(report, findings, context) };
}
