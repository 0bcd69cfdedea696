/** Builds what is saved as a file, and what is copied for programs. Loaded when it is first needed. */
import type { ReportSide } from '../../core';
import type { Localizer } from '../../i18n';
import type { InterchangeFormat } from '../../interchange/format-names';
import { toInterchange } from '../../interchange/interchange-formats';
import { buildHashedText } from '../../interchange/provenance-json-ld';
import {
  buildFileName,
  type ClipboardContent,
  type ExportFile,
  type ExportFormat,
  type TextFormat,
} from '../../report';
import { toDataClipboard, toExportFile } from '../../report/export-file';
import type { ShownReport } from '../state/panel-state';
import { buildExportContext, selectFindings } from './export-text';

const FILE_TYPES: Readonly<Record<InterchangeFormat, string>> = {
  tmx: 'application/xml',
  xliff: 'application/xliff+xml',
  mqm: 'text/tab-separated-values',
  jsonld: 'application/ld+json',
};

/** The file name extension of each format, without the dot. */
const INTERCHANGE_EXTENSIONS: Readonly<Record<InterchangeFormat, string>> = {
  tmx: 'tmx',
  xliff: 'xlf',
  mqm: 'tsv',
  jsonld: 'jsonld',
};

/** Builds what is copied in a format for programs. */
export const buildDataClipboard = (
  localizer: Localizer,
  comparison: ShownReport,
  ids: readonly string[],
  format: Exclude<ExportFormat, TextFormat>,
): ClipboardContent =>
  toDataClipboard(
    comparison.report,
    selectFindings(comparison, ids),
    buildExportContext(localizer, comparison),
    format,
  );

/** Builds a report as a file, in one of the formats for readers. */
export function buildExportFile(
  localizer: Localizer,
  comparison: ShownReport,
  ids: readonly string[],
  format: ExportFormat,
): ExportFile {
  return toExportFile(
    comparison.report,
    selectFindings(comparison, ids),
    buildExportContext(localizer, comparison),
    format,
  );
}

/** Builds a file for other programs. What of both texts corresponds is in it whatever the findings are. */
export async function buildInterchangeFile(
  localizer: Localizer,
  comparison: ShownReport,
  ids: readonly string[],
  format: InterchangeFormat,
): Promise<ExportFile> {
  const { report } = comparison;
  const context = buildExportContext(localizer, comparison);
  const [translation, original] = await Promise.all([hashText(report.translation), hashText(report.original)]);
  return {
    name: `${buildFileName(report, context)}.${INTERCHANGE_EXTENSIONS[format]}`,
    type: `${FILE_TYPES[format]};charset=utf-8`,
    text: toInterchange(format, report, selectFindings(comparison, ids), {
      accessed: context.accessed,
      hashes: { translation, original },
      howFound: context.howFound,
    }),
  };
}

/** SHA-256 in hexadecimal digits. */
async function hashText(side: Pick<ReportSide, 'blocks'>): Promise<string> {
  const bytes = new TextEncoder().encode(buildHashedText(side));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
