/** Builds a report as a file to save, in the format that the reader chose. */
import type { Finding, Report } from '../core';
import { buildFileName, type ExportContext } from '../report';
import { FORMATS, type FormatId } from './formats';

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
