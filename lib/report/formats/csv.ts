/**
 * Exports findings as CSV (RFC 4180) for spreadsheets and statistics, one finding a row.
 * The header row has English keys in every language of the interface. Kinds, languages and dates are written as they
 * are stored, so that programs can sort by them.
 */
import type { Finding } from '../../core/finding';
import type { Report } from '../../core/report';
import {
  buildExportModel,
  type Citation,
  type ExportContext,
  type ExportedFinding,
  type ExportedQuote,
  type ExportModel,
} from '../export-model';
import { toIsoInstant } from '../format-dates';
import { getOutletName } from '../outlet';
import { sanitizeText, toSafeLanguageTag, toSafeUrl } from '../sanitize';

/** All values are quoted, records end in CRLF, paragraphs of one quotation are separated by LF. No byte order mark. */
export function toCsv(report: Report, findings: readonly Finding[], context: ExportContext): string {
  const model = buildExportModel(report, findings, context);
  const rows = model.flags.map((flag) => ({ flag, model, report, context }));
  const columns = {
    ...COLUMNS,
    ...HOST_COLUMNS,
    ...(report.earlier ? EARLIER_COLUMNS : {}),
    ...(report.truncated ? CUT_COLUMNS : {}),
  };
  const records = [Object.keys(columns), ...rows.map((row) => Object.values(columns).map((column) => column(row)))];
  return formatCsvRecords(records);
}

/**
 * The start of a cell that spreadsheets take for a formula (OWASP, "CSV Injection"), in full-width and small forms too, and
 * behind white space and signs that nobody sees, such as a byte order mark, which some take off. It also matches texts
 * that look escaped already, so that `unescapeFormula` restores every text.
 */
const FORMULA = /^'*(?:[\t\r\n\0]|[\s\p{C}\p{Z}\p{M}]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u;

/** Escapes a text that a spreadsheet might take for a formula, with an apostrophe before it. */
export const escapeFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Undoes `escapeFormula`. */
export const unescapeFormula = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;

const formatCell = (text: string): string => `"${escapeFormula(text).replaceAll('"', '""')}"`;

/** Writes records as RFC 4180 has them: every value is quoted, and none is taken for a formula. */
export const formatCsvRecords = (records: readonly (readonly string[])[]): string =>
  records.map((record) => `${record.map(formatCell).join(',')}\r\n`).join('');

interface CsvRow {
  readonly flag: ExportedFinding;
  readonly model: ExportModel;
  readonly report: Report;
  readonly context: ExportContext;
}

const COLUMNS: Readonly<Record<string, (row: CsvRow) => string>> = {
  kind: ({ flag }) => flag.finding.kind,
  category: ({ flag }) => flag.finding.category,
  severity: ({ flag }) => flag.finding.severity,
  status: ({ flag }) => (flag.possible ? 'possible' : 'confirmed'),
  confidence: ({ flag }) => String(Math.round(flag.finding.confidence * 1000) / 1000),
  original_quotation: ({ flag }) => formatQuotation(flag.quotes[0]),
  original_language: ({ model }) => model.sources[0].lang,
  original_gloss: ({ flag }) => flag.quotes[0].rendering?.texts.join('\n') ?? '',
  gloss_language: ({ flag }) => flag.quotes[0].rendering?.lang ?? '',
  gloss_by: ({ flag }) => sanitizeText(flag.quotes[0].rendering?.label ?? ''),
  translation_quotation: ({ flag }) => formatQuotation(flag.quotes[1]),
  translation_language: ({ model }) => model.sources[1].lang,
  evidence: ({ flag }) => [flag.says, flag.change, flag.rests].map(sanitizeText).filter(Boolean).join(' '),
  evidence_language: ({ model }) => toSafeLanguageTag(model.localizer.locale),
  note: ({ flag }) => flag.note.join('\n'),
  ...buildSideColumns('original', 0),
  ...buildSideColumns('translation', 1),
  accessed: ({ context }) => sanitizeText(toIsoInstant(context.accessed)),
  how_found: ({ model }) => sanitizeText(model.found),
  verso_version: ({ report }) => sanitizeText(report.version),
};

/** Further columns, where the translation was compared with an earlier version of the original, too. */
const EARLIER_COLUMNS: typeof COLUMNS = {
  change: ({ flag }) => flag.finding.change ?? '',
  earlier_address: ({ report }) => sanitizeText(toSafeUrl(report.earlier?.original.archived?.url ?? '') ?? ''),
  earlier_date: ({ report }) => sanitizeText(toIsoInstant(report.earlier?.original.archived?.taken ?? '')),
};

/** A further column, where one text is only partly there. */
const CUT_COLUMNS: typeof COLUMNS = {
  cut: ({ model }) => sanitizeText(model.cut),
};

/** What was there before these came stands before them, for whoever counts columns. */
const HOST_COLUMNS: typeof COLUMNS = {
  original_host: ({ model }) => model.sources[0].outlet.host,
  translation_host: ({ model }) => model.sources[1].outlet.host,
};

/** Builds the columns of one article and its passage: position, citation, and URL with and without text fragment. */
function buildSideColumns(name: Citation['side'], sourceIndex: 0 | 1): typeof COLUMNS {
  return {
    [`${name}_place`]: ({ flag }) => sanitizeText(flag.quotes[sourceIndex].place),
    [`${name}_title`]: ({ model }) => model.sources[sourceIndex].title,
    [`${name}_outlet`]: ({ model }) => getOutletName(model.sources[sourceIndex].outlet),
    [`${name}_date`]: ({ model }) => model.sources[sourceIndex].issued,
    [`${name}_address`]: ({ model }) => model.sources[sourceIndex].url,
    [`${name}_passage_address`]: ({ flag }) =>
      flag.quotes[sourceIndex].nothing ? '' : flag.quotes[sourceIndex].cite.url,
  };
}

const formatQuotation = ({ pieces }: ExportedQuote): string =>
  pieces.map((piece) => sanitizeText(piece.text)).join('\n');
