/** The table of editions as CSV (RFC 4180): a passage a row, for each edition what it has of it, and its text. */
import { escapeFormula } from '../../lib/report/formats/csv';
import type { ComparedEdition, EditionTableRow } from './edition-rows';

const formatCell = (text: string): string => `"${escapeFormula(text).replaceAll('"', '""')}"`;

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
    values.join('\n'),
    original,
    ...cells.flatMap(({ state, gists, text }) => [state, gists.join('\n'), text]),
  ]);
  return [header, ...records].map((record) => `${record.map(formatCell).join(',')}\r\n`).join('');
}
