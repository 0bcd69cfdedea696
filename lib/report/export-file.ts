/** What is saved: a report as a file, in a format of the reader's choice. */
import type { Finding, Report } from '../core';
import { getHost } from '../util/url';
import type { CopyFormat } from './clipboard';
import type { ExportContext } from './export-model';
import { issuedOn } from './format-dates';
import { toCsv } from './formats/csv';
import { toDocument } from './formats/html-document';
import { toMarkdown } from './formats/markdown';
import { toPlain } from './formats/plain-text';
import { toJson } from './formats/web-annotation';

export interface SavedFile {
  readonly name: string;
  /** MIME type, with its charset. */
  readonly type: string;
  readonly text: string;
}

/** Excel takes a table for UTF-8 only where it begins so. */
const BOM = '\uFEFF';

const KINDS = {
  markdown: { type: 'text/markdown', write: toMarkdown },
  plain: { type: 'text/plain', write: toPlain },
  html: { type: 'text/html', write: toDocument },
  csv: { type: 'text/csv', write: (...given) => BOM + toCsv(...given) },
  json: { type: 'application/json', write: toJson },
} as const satisfies Record<CopyFormat, { type: string; write: typeof toCsv }>;

/** How the names of files of each format end, without the dot. */
export const FILE_ENDS: Readonly<Record<CopyFormat, string>> = {
  markdown: 'md',
  plain: 'txt',
  html: 'html',
  csv: 'csv',
  json: 'json',
};

/** The whole of the findings given, as one file that stands alone. */
export function toFile(
  report: Report,
  findings: readonly Finding[],
  context: ExportContext,
  format: CopyFormat,
): SavedFile {
  const { type, write } = KINDS[format];
  return {
    name: `${fileName(report, context)}.${FILE_ENDS[format]}`,
    type: `${type};charset=utf-8`,
    text: write(report, findings, context),
  };
}

/** As a page saved under it would be found again: "verso-vietna.example-2026-10-07". */
function fileName({ translation }: Report, { accessed }: ExportContext): string {
  const outlet = nameable(translation.site ?? '') || nameable(getHost(translation.url));
  const date = issuedOn(translation.published) || issuedOn(accessed);
  return ['verso', outlet, date].filter(Boolean).join('-');
}

/** Letters, digits, dots and hyphens: no file system refuses them. 48 letters of any script stay below 255 bytes. */
function nameable(text: string): string {
  const kept = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}.]+/gu, '-');
  return [...kept]
    .slice(0, 48)
    .join('')
    .replace(/^[-.]+|(?<![-.])[-.]+$/g, '');
}
