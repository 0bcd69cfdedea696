/** Builds a report as a file to save, in the format that the reader chose. */
import type { Finding } from '../../core/finding';
import type { Report } from '../../core/report';
import { getHost } from '../../core/url';
import type { ExportContext } from '../export-model';
import { toIsoDate } from '../format-dates';
import { type CopyFormat, type ExportFormat, FORMATS, type FormatId } from './formats';

// Builds what a copied report puts on the clipboard, in the format that the reader chose.

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
  return { 'text/plain': text, ...(html ? { 'text/html': await html(report, findings, context) } : {}) };
}

/** Builds a name without extension from the host and the date, such as "verso-vietna.example-2026-10-07". */
export function buildFileName({ translation }: Report, { accessed }: Pick<ExportContext, 'accessed'>): string {
  // Of a long host the end says whose it is.
  const host = getHost(translation.url)
    .replace(/[^\w.-]/g, '')
    .slice(-200)
    .replace(/^[-.]+/, '');
  const outlet = host || toFileNamePart(translation.site ?? '');
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

/** A file to save. */
export interface ExportFile {
  readonly name: string;
  /** MIME type, with its charset. */
  readonly type: string;
  readonly text: string;
}

/** Builds one file with all the given findings, which needs no other file. */
export async function toExportFile(
  report: Report,
  findings: readonly Finding[],
  context: ExportContext,
  id: FormatId,
): Promise<ExportFile> {
  const { extension, mime, write } = FORMATS[id];
  return {
    name: `${buildFileName(report, context)}.${extension}`,
    type: `${mime};charset=utf-8`,
    text: await write(report, findings, context),
  };
}
