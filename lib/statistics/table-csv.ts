/** Writes a table of groups as CSV (RFC 4180) with English column names, all rows, for statistics programs. */
import { formatCsvRecords } from '../report/formats/csv';
import { sanitizeText } from '../report/sanitize';
import type { Table } from './build-tables';

/** Numbers have a point and no separators, shares are 0..1; a cell is empty where there is nothing to compute. */
export function toTableCsv({ columns, rows }: Table): string {
  const head = ['key', 'label', ...columns.map(({ id }) => id)];
  const records = rows.map(({ key, label, group }) => [
    key,
    label,
    ...columns.map(({ getValue }) => formatNumber(getValue(group))),
  ]);
  return formatCsvRecords([head, ...records].map((record) => record.map(sanitizeText)));
}

const formatNumber = (value: number | undefined): string =>
  value === undefined ? '' : String(Math.round(value * 10_000) / 10_000);
