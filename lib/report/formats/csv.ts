/**
 * A table for spreadsheets and statistics: RFC 4180, a flag a row, headed by English keys whatever the interface
 * speaks. What programs sort by (kinds, languages, dates) is written as it is stored.
 */
import type { Finding, Report } from '../../core';
import {
  buildExportModel,
  type Citation,
  type ExportContext,
  type ExportedFinding,
  type ExportedQuote,
  type ExportModel,
} from '../export-model';
import { toIsoInstant } from '../format-dates';
import { sanitizeText, toSafeLanguageTag } from '../sanitize';

/** Every value in quotation marks, records parted by CRLF, paragraphs of one quotation by LF. No byte order mark. */
export function toCsv(report: Report, findings: readonly Finding[], context: ExportContext): string {
  const sheet = buildExportModel(report, findings, context);
  const rows = sheet.flags.map((flag) => ({ flag, sheet, report, context }));
  const records = [Object.keys(COLUMNS), ...rows.map((row) => Object.values(COLUMNS).map((column) => column(row)))];
  return records.map((record) => `${record.map(formatCell).join(',')}\r\n`).join('');
}

/**
 * Spreadsheets take a cell that begins so for a formula, in full-width form too (OWASP, "CSV Injection"). Texts
 * that begin as if they had been guarded are guarded as well, so that `unguarded` gives every text back.
 */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n\0]/;

/** A text that no spreadsheet takes for a formula: an apostrophe goes before one that might be. */
export const escapeFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text that `guarded` was given. */
export const unescapeFormula = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;

const formatCell = (text: string): string => `"${escapeFormula(text).replaceAll('"', '""')}"`;

interface CsvRow {
  readonly flag: ExportedFinding;
  readonly sheet: ExportModel;
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
  original_language: ({ sheet }) => sheet.sources[0].lang,
  original_gloss: ({ flag }) => flag.quotes[0].gloss?.texts.join('\n') ?? '',
  gloss_language: ({ flag }) => flag.quotes[0].gloss?.lang ?? '',
  gloss_by: ({ flag }) => sanitizeText(flag.quotes[0].gloss?.label ?? ''),
  translation_quotation: ({ flag }) => formatQuotation(flag.quotes[1]),
  translation_language: ({ sheet }) => sheet.sources[1].lang,
  evidence: ({ flag }) => [flag.says, flag.rests].map(sanitizeText).filter(Boolean).join(' '),
  evidence_language: ({ sheet }) => toSafeLanguageTag(sheet.words.locale),
  note: ({ flag }) => flag.note.join('\n'),
  ...buildSideColumns('original', 0),
  ...buildSideColumns('translation', 1),
  accessed: ({ context }) => sanitizeText(toIsoInstant(context.accessed)),
  how_found: ({ sheet }) => sanitizeText(sheet.found),
  verso_version: ({ report }) => sanitizeText(report.version),
};

/** Where it stands, and where it can be read: the address, and the same with a text fragment. */
function buildSideColumns(name: Citation['side'], at: 0 | 1): typeof COLUMNS {
  return {
    [`${name}_place`]: ({ flag }) => sanitizeText(flag.quotes[at].place),
    [`${name}_title`]: ({ sheet }) => sheet.sources[at].title,
    [`${name}_outlet`]: ({ sheet }) => sheet.sources[at].outlet,
    [`${name}_date`]: ({ sheet }) => sheet.sources[at].issued,
    [`${name}_address`]: ({ sheet }) => sheet.sources[at].url,
    [`${name}_passage_address`]: ({ flag }) => (flag.quotes[at].nothing ? '' : flag.quotes[at].cite.url),
  };
}

const formatQuotation = ({ pieces }: ExportedQuote): string =>
  pieces.map((piece) => sanitizeText(piece.text)).join('\n');
