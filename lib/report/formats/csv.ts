/**
 * A table for spreadsheets and statistics: RFC 4180, a flag a row, headed by English keys whatever the interface
 * speaks. What programs sort by (kinds, languages, dates) is written as it is stored.
 */
import type { Finding, Report } from '../../core';
import {
  type Citation,
  type ExportContext,
  type ExportSheet,
  exportSheet,
  type FlagSheet,
  type Quote,
} from '../export-model';
import { instant } from '../format-dates';
import { clean, safeLang } from '../sanitize';

/** Every value in quotation marks, records parted by CRLF, paragraphs of one quotation by LF. No byte order mark. */
export function toCsv(report: Report, findings: readonly Finding[], context: ExportContext): string {
  const sheet = exportSheet(report, findings, context);
  const rows = sheet.flags.map((flag) => ({ flag, sheet, report, context }));
  const records = [Object.keys(COLUMNS), ...rows.map((row) => Object.values(COLUMNS).map((column) => column(row)))];
  return records.map((record) => `${record.map(cell).join(',')}\r\n`).join('');
}

/**
 * Spreadsheets take a cell that begins so for a formula, in full-width form too (OWASP, "CSV Injection"). Texts
 * that begin as if they had been guarded are guarded as well, so that `unguarded` gives every text back.
 */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n\0]/;

/** A text that no spreadsheet takes for a formula: an apostrophe goes before one that might be. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text that `guarded` was given. */
export const unguarded = (text: string): string => (text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text);

const cell = (text: string): string => `"${guarded(text).replaceAll('"', '""')}"`;

interface Row {
  readonly flag: FlagSheet;
  readonly sheet: ExportSheet;
  readonly report: Report;
  readonly context: ExportContext;
}

const COLUMNS: Readonly<Record<string, (row: Row) => string>> = {
  kind: ({ flag }) => flag.finding.kind,
  category: ({ flag }) => flag.finding.category,
  severity: ({ flag }) => flag.finding.severity,
  status: ({ flag }) => (flag.possible ? 'possible' : 'confirmed'),
  confidence: ({ flag }) => String(Math.round(flag.finding.confidence * 1000) / 1000),
  original_quotation: ({ flag }) => quotation(flag.quotes[0]),
  original_language: ({ sheet }) => sheet.sources[0].lang,
  original_gloss: ({ flag }) => flag.quotes[0].gloss?.texts.join('\n') ?? '',
  gloss_language: ({ flag }) => flag.quotes[0].gloss?.lang ?? '',
  gloss_by: ({ flag }) => clean(flag.quotes[0].gloss?.label ?? ''),
  translation_quotation: ({ flag }) => quotation(flag.quotes[1]),
  translation_language: ({ sheet }) => sheet.sources[1].lang,
  evidence: ({ flag }) => [flag.says, flag.rests].map(clean).filter(Boolean).join(' '),
  evidence_language: ({ sheet }) => safeLang(sheet.words.locale),
  note: ({ flag }) => flag.note.join('\n'),
  ...columnsOf('original', 0),
  ...columnsOf('translation', 1),
  accessed: ({ context }) => clean(instant(context.accessed)),
  how_found: ({ sheet }) => clean(sheet.found),
  verso_version: ({ report }) => clean(report.version),
};

/** Where it stands, and where it can be read: the address, and the same with a text fragment. */
function columnsOf(name: Citation['side'], at: 0 | 1): typeof COLUMNS {
  return {
    [`${name}_place`]: ({ flag }) => clean(flag.quotes[at].place),
    [`${name}_title`]: ({ sheet }) => sheet.sources[at].title,
    [`${name}_outlet`]: ({ sheet }) => sheet.sources[at].outlet,
    [`${name}_date`]: ({ sheet }) => sheet.sources[at].issued,
    [`${name}_address`]: ({ sheet }) => sheet.sources[at].url,
    [`${name}_passage_address`]: ({ flag }) => (flag.quotes[at].nothing ? '' : flag.quotes[at].cite.url),
  };
}

const quotation = ({ pieces }: Quote): string => pieces.map((piece) => clean(piece.text)).join('\n');
