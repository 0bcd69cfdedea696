/** Builds a report as a file to save, in the format that the reader chose. */
import type { Finding, Report } from '../core';
import { getHost } from '../util/url';
import type { ExportFormat } from './clipboard';
import type { ExportContext } from './export-model';
import { toIsoDate } from './format-dates';
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

/** The file name extension of each format, without the dot. */
export const FILE_EXTENSIONS: Readonly<Record<ExportFormat, string>> = {
  markdown: 'md',
  plain: 'txt',
  html: 'html',
  csv: 'csv',
  json: 'json',
};

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

/** Builds a name without extension from the outlet and the date, such as "verso-vietna.example-2026-10-07". */
export function buildFileName({ translation }: Report, { accessed }: Pick<ExportContext, 'accessed'>): string {
  const outlet = toFileNamePart(translation.site ?? '') || toFileNamePart(getHost(translation.url));
  const date = toIsoDate(translation.published) || toIsoDate(accessed);
  return ['verso', outlet, date].filter(Boolean).join('-');
}

/**
 * Keeps letters, digits, dots and hyphens, which every file system accepts. At most 48 characters, so that a name in any
 * script is below 255 bytes.
 */
function toFileNamePart(text: string): string {
  const allowed = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}.]+/gu, '-');
  return [...allowed]
    .slice(0, 48)
    .join('')
    .replace(/^[-.]+|(?<![-.])[-.]+$/g, '');
}
