/** What is saved: a report as a file, in a format of the reader's choice. */
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

export interface ExportFile {
  readonly name: string;
  /** MIME type, with its charset. */
  readonly type: string;
  readonly text: string;
}

/** Excel takes a table for UTF-8 only where it begins so. */
const BOM = '\uFEFF';

const FILE_TYPES = {
  markdown: { type: 'text/markdown', write: toMarkdown },
  plain: { type: 'text/plain', write: toPlainTextReport },
  html: { type: 'text/html', write: toHtmlDocument },
  csv: { type: 'text/csv', write: (...given) => BOM + toCsv(...given) },
  json: { type: 'application/json', write: toWebAnnotationJson },
} as const satisfies Record<ExportFormat, { type: string; write: typeof toCsv }>;

/** How the names of files of each format end, without the dot. */
export const FILE_EXTENSIONS: Readonly<Record<ExportFormat, string>> = {
  markdown: 'md',
  plain: 'txt',
  html: 'html',
  csv: 'csv',
  json: 'json',
};

/** The whole of the findings given, as one file that stands alone. */
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

/** As a page saved under it would be found again: "verso-vietna.example-2026-10-07". */
function buildFileName({ translation }: Report, { accessed }: ExportContext): string {
  const outlet = toFileNamePart(translation.site ?? '') || toFileNamePart(getHost(translation.url));
  const date = toIsoDate(translation.published) || toIsoDate(accessed);
  return ['verso', outlet, date].filter(Boolean).join('-');
}

/** Letters, digits, dots and hyphens: no file system refuses them. 48 letters of any script stay below 255 bytes. */
function toFileNamePart(text: string): string {
  const kept = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}.]+/gu, '-');
  return [...kept]
    .slice(0, 48)
    .join('')
    .replace(/^[-.]+|(?<![-.])[-.]+$/g, '');
}
