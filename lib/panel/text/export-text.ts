/** Builds what is copied, and what every copy and file says beside the findings, in the reader's language. */
import type { Finding } from '../../core/finding';
import type { Report } from '../../core/report';
import type { Localizer, Sentence } from '../../i18n/localizer';
import type { StringKey } from '../../i18n/strings';
import type { ExportContext } from '../../report/export-model';
import { describeEarlierCopy } from '../../report/finding-words';
import { formatPublicationDate } from '../../report/format-dates';
import {
  type ClipboardContent,
  type ExportFile,
  toClipboardContent,
  toExportFile,
} from '../../report/formats/export-file';
import type { CopyFormat, FormatId } from '../../report/formats/formats';
import { isOfReport, type ReportWords } from '../../report/passages';
import { buildPictureModel, type PictureModel } from '../../report/picture-model';
import { buildProvenanceChain, findCandidate, getNamingSignal, isNamedByReader } from '../state/provenance-record';
import type { ShownReport } from '../state/shown-report';
import { listDismissed, listVisibleFindings } from '../state/visible-findings';
import { describeCandidateReasons, formatPageName } from './provenance-text';

/** Builds what is copied. `words`: those of passages that the reader cannot read. */
export const buildClipboard = (
  localizer: Localizer,
  comparison: ShownReport,
  ids: readonly string[],
  format: CopyFormat,
  words?: ReportWords,
): Promise<ClipboardContent> => toClipboardContent(...buildExport(localizer, comparison, ids, words), format);

/** Builds a report as a file. */
export const buildExportFile = (
  localizer: Localizer,
  comparison: ShownReport,
  ids: readonly string[],
  format: FormatId,
  words?: ReportWords,
): Promise<ExportFile> => toExportFile(...buildExport(localizer, comparison, ids, words), format);

/** Builds what stands in a picture of the first of them. */
export const buildPicture = (
  localizer: Localizer,
  comparison: ShownReport,
  ids: readonly string[],
  words?: ReportWords,
): PictureModel => buildPictureModel(...buildExport(localizer, comparison, ids, words));

/** What a page needs to show a comparison to be read: plain values, without the strings of a language. */
export interface Reading {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly context: Omit<ExportContext, 'localizer'>;
}

/** Builds what a page is handed to show the differences on show. */
export function buildReading(localizer: Localizer, comparison: ShownReport, words?: ReportWords): Reading {
  const { localizer: _, ...context } = buildExportContext(localizer, comparison, words);
  return { report: comparison.report, findings: listVisibleFindings(comparison), context };
}

const buildExport = (
  localizer: Localizer,
  comparison: ShownReport,
  ids: readonly string[],
  words: ReportWords | undefined,
) => [comparison.report, selectFindings(comparison, ids), buildExportContext(localizer, comparison, words)] as const;

/** The findings with the given ids, in the order of the ids. */
function selectFindings({ report }: ShownReport, ids: readonly string[]): Finding[] {
  const findingsById = new Map(report.findings.map((finding) => [finding.id, finding]));
  return ids.map((id) => findingsById.get(id)).filter((finding) => finding !== undefined);
}

/** What every export says beside the findings, in the reader's language. */
function buildExportContext(
  localizer: Localizer,
  comparison: ShownReport,
  words: ReportWords | undefined,
): ExportContext {
  return {
    accessed: comparison.accessed,
    howFound: formatProvenance(localizer, comparison),
    confirmed: new Set(comparison.view.confirmed),
    notes: comparison.view.notes,
    dismissed: listDismissed(comparison),
    ...(words && isOfReport(words, comparison.report) ? { words } : {}),
    localizer,
  };
}

/** How the original was found and read, in words that whoever gets the copy understands. */
function formatProvenance(localizer: Localizer, comparison: ShownReport): string {
  return [
    describeHowFound(localizer, comparison),
    describeArchivedCopy(localizer, comparison),
    describeEarlierCopy(comparison.report),
  ]
    .flatMap((sentence) => (sentence ? [localizer.say(sentence.key, sentence.values)] : []))
    .join(' ');
}

function describeHowFound(localizer: Localizer, { provenance, chosen }: ShownReport): Sentence | undefined {
  const chain = buildProvenanceChain(provenance, chosen);
  const creditingStep = chain[chain.findIndex(({ url }) => url === chosen) - 1];
  if (creditingStep)
    return { key: 'export.found.credited', values: { host: formatPageName(localizer, provenance, creditingStep.url) } };
  const candidate = findCandidate(provenance, chosen);
  if (!candidate) return undefined;
  if (isNamedByReader(candidate)) return { key: `export.found.${getNamingSignal(candidate)}` as StringKey };
  return describeCandidateReasons(localizer, candidate, provenance.detection.lang)[0];
}

function describeArchivedCopy({ locale }: Localizer, { report }: ShownReport): Sentence | undefined {
  const { archived } = report.original;
  if (!archived) return undefined;
  const date = formatPublicationDate(archived.taken, locale) ?? archived.taken;
  return { key: 'export.found.archived', values: { date, url: archived.url } };
}
