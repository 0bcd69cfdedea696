/** The formats in which a report is copied, saved and written: one record each, in the order in which they are offered. */
import type { Finding } from '../../core/finding';
import type { Report } from '../../core/report';
import type { ExportContext } from '../export-model';

/** Writes the given findings of a report. Those who call it wait, since most formats are loaded when they are needed. */
export type FormatWriter = (
  report: Report,
  findings: readonly Finding[],
  context: ExportContext,
) => string | Promise<string>;

export interface ExportFormat {
  /** How its files' names end, without the dot. */
  readonly extension: string;
  /** MIME type, without its charset. */
  readonly mime: string;
  /**
   * Formats for `readers` are copied with HTML beside them, `data` as text alone, since a document would paste the HTML in
   * its place; both are saved, too. Formats for other `programs` are saved, and written by `verso compare --format`.
   */
  readonly group: 'readers' | 'data' | 'programs';
  /** The string that names its file to a reader. A format that is copied has one more, `copy.` and its id. */
  readonly label: `copy.save.${string}`;
  /** Writes a file that needs no other file. */
  readonly write: FormatWriter;
  /** Writes what is copied, where that is not what is saved. */
  readonly copy?: FormatWriter;
  /** Writes the HTML that is copied beside it. */
  readonly html?: FormatWriter;
}

/** Byte order mark. Excel reads a CSV file as UTF-8 only where the file begins with it. */
const BOM = '\uFEFF';

const writeQuotations: FormatWriter = async (...input) => (await import('./quotations')).toQuotations(...input);
const writeQuotationsHtml: FormatWriter = async (...input) => (await import('./quotations')).toQuotationsHtml(...input);
const writeMarkdown: FormatWriter = async (...input) => (await import('./markdown')).toMarkdown(...input);
const writePlainText: FormatWriter = async (...input) => (await import('./html')).toPlainTextReport(...input);
const writeHtml: FormatWriter = async (...input) => (await import('./html')).toHtml(...input);
const writeCsv: FormatWriter = async (...input) => (await import('./csv')).toCsv(...input);
const writeHtmlDocument: FormatWriter = async (...input) => (await import('./html-document')).toHtmlDocument(...input);
const writeWebAnnotation: FormatWriter = async (...input) =>
  (await import('./web-annotation')).toWebAnnotationJson(...input);
const writeTmx: FormatWriter = async (report, findings) => (await import('./tmx')).toTmx(report, findings);
const writeXliff: FormatWriter = async (report, findings) => (await import('./xliff')).toXliff(report, findings);
const writeMqm: FormatWriter = async (report, findings) => (await import('./mqm-table')).toMqmTable(report, findings);
const writeProvenance: FormatWriter = async (...input) =>
  (await import('./provenance-json-ld')).writeProvenance(...input);

export const FORMATS = {
  quotations: {
    extension: 'txt',
    mime: 'text/plain',
    group: 'readers',
    label: 'copy.save.quotations',
    write: writeQuotations,
    html: writeQuotationsHtml,
  },
  markdown: {
    extension: 'md',
    mime: 'text/markdown',
    group: 'readers',
    label: 'copy.save.markdown',
    write: writeMarkdown,
    html: writeHtml,
  },
  plain: {
    extension: 'txt',
    mime: 'text/plain',
    group: 'readers',
    label: 'copy.save.plain',
    write: writePlainText,
    html: writeHtml,
  },
  html: {
    extension: 'html',
    mime: 'text/html',
    group: 'readers',
    label: 'copy.save.html',
    write: writeHtmlDocument,
    copy: writeHtml,
    html: writeHtml,
  },
  csv: {
    extension: 'csv',
    mime: 'text/csv',
    group: 'data',
    label: 'copy.save.csv',
    write: async (...input) => BOM + (await writeCsv(...input)),
    copy: writeCsv,
  },
  json: {
    extension: 'json',
    mime: 'application/json',
    group: 'data',
    label: 'copy.save.json',
    write: writeWebAnnotation,
  },
  tmx: { extension: 'tmx', mime: 'application/xml', group: 'programs', label: 'copy.save.tmx', write: writeTmx },
  xliff: {
    extension: 'xlf',
    mime: 'application/xliff+xml',
    group: 'programs',
    label: 'copy.save.xliff',
    write: writeXliff,
  },
  mqm: {
    extension: 'tsv',
    mime: 'text/tab-separated-values',
    group: 'programs',
    label: 'copy.save.mqm',
    write: writeMqm,
  },
  jsonld: {
    extension: 'jsonld',
    mime: 'application/ld+json',
    group: 'programs',
    label: 'copy.save.jsonld',
    write: writeProvenance,
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;

/** What a format is called in code, and by `--format`. */
export type FormatId = keyof typeof FORMATS;

type Group = ExportFormat['group'];
type InGroup<G extends Group> = { [Id in FormatId]: (typeof FORMATS)[Id]['group'] extends G ? Id : never }[FormatId];

const selectFormats = <G extends Group>(...groups: readonly G[]): readonly InGroup<G>[] =>
  (Object.keys(FORMATS) as FormatId[]).filter((id): id is InGroup<G> =>
    groups.some((group) => group === FORMATS[id].group),
  );

/** The formats that are copied as well as saved. */
export const COPY_FORMATS = selectFormats('readers', 'data');

export type CopyFormat = (typeof COPY_FORMATS)[number];

/** What is copied where the reader chose no format. */
export const USUAL_COPY_FORMAT = 'quotations' satisfies CopyFormat;

/** The formats for other programs. */
export const INTERCHANGE_FORMATS = selectFormats('programs');

export type InterchangeFormat = (typeof INTERCHANGE_FORMATS)[number];

/** Those that `verso compare --format` writes: the page to read, and what other programs take. */
export const COMMAND_FORMATS = ['html', ...INTERCHANGE_FORMATS] as const;

export type CommandFormat = (typeof COMMAND_FORMATS)[number];
