/** The table of editions as CSV (RFC 4180): a passage a row, for each edition what it has of it, and its text. */
import { formatCsvRecords } from '../../lib/report/formats/csv';
import { sanitizeText } from '../../lib/report/sanitize';
import type { ComparedEdition, EditionTableRow } from './edition-rows';

/** Rows in their order in the table. The header row is English in every language of the interface. */
export function formatEditionsCsv(rows: readonly EditionTableRow[], editions: readonly ComparedEdition[]): string {
  const header = [
    'passage',
    'disagreement',
    'values',
    'original',
    ...editions.flatMap(({ report, host }) => {
      const name = `${report.translation.lang} ${host}`.trim();
      return [`state ${name}`, `differences ${name}`, `text ${name}`];
    }),
  ];
  const records = rows.map(({ order, disagreement, values, original, cells }) => [
    String(order + 1),
    String(disagreement),
    joinLines(values),
    sanitizeText(original),
    ...cells.flatMap(({ state, gists, text }) => [state, joinLines(gists), sanitizeText(text)]),
  ]);
  return formatCsvRecords([header, ...records]);
}

const joinLines = (texts: readonly string[]): string => texts.map(sanitizeText).join('\n');
