/** Builds a report as a file to save, in the format that the reader chose. */
import type { Finding, Report } from '../core';
import type { ClipboardContent, ExportFormat, TextFormat } from './clipboard';
import type { ExportContext } from './export-model';
import { buildFileName, FILE_EXTENSIONS } from './file-names';
import { toCsv } from './formats/csv';
import { toHtmlDocument } from './formats/html-document';
import { toMarkdown } from './formats/markdown';
import { toPlainTextReport } from './formats/plain-text';
import { toWebAnnotationJson } from './formats/web-annotation';

/** A file to save. */
export interface ExportFile {
  readonly name: string;
  /** MIME type, with its charset. */
  readonly type: string;
  readonly text: string;
}

/** Byte order mark. Excel reads a CSV file as UTF-8 only where the file begins with it. */
const BOM = '\uFEFF';

const FILE_TYPES = {
  markdown: { type: 'text/markdown', write: toMarkdown },
  plain: { type: 'text/plain', write: toPlainTextReport },
  html: { type: 'text/html', write: toHtmlDocument },
  csv: { type: 'text/csv', write: (...exportArguments) => BOM + toCsv(...exportArguments) },
  json: { type: 'application/json', write: toWebAnnotationJson },
} as const satisfies Record<ExportFormat, { type: string; write: typeof toCsv }>;

/** Builds the clipboard's content for programs: plain text only, since a document would paste the HTML in its place. */
export const toDataClipboard = (
  report: Report,
  findings: readonly Finding[],
  context: ExportContext,
  format: Exclude<ExportFormat, TextFormat>,
): ClipboardContent => ({ 'text/plain': (format === 'csv' ? toCsv : toWebAnnotationJson)(report, findings, context) });

/** Builds one file with all the given findings, which needs no other file. */
export function toExportFile(
  report: Report,
  findings: readonly Finding[],
  context: ExportContext,
  format: ExportFormat,
): ExportFile {
  const { type, write } = FILE_TYPES[format];
  return {
    name: `${buildFileName(report, context)}.${FILE_EXTENSIONS[format]}`,
    type: `${type};charset=utf-8`,
    text: write(report, findings, context),
  };
}
