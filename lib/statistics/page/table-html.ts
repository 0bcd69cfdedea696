/** Writes a table of groups as HTML with its plot beside it. Each number links to a list of its flags. */
import { escapeHtml } from '../../report/formats/html';
import type { Column, NumberForm, Row, Table } from '../build-tables';
import { listSampledFlags } from '../group';
import { toTableCsv } from '../table-csv';

/** The element that a number's link leads to. */
export const buildListId = (table: Table, rowIndex: number, { opens }: Column): string =>
  `flags-${table.id}-${rowIndex + 1}-${opens}`;

/** `plot`: as SVG, already markup; empty where there is nothing to plot. */
export function toTableHtml(table: Table, plot: string, legend: string): string {
  const { id, title, column, note, columns, shown } = table;
  const heads = columns.map(({ head }) => `<th scope="col">${escapeHtml(head)}</th>`).join('');
  const rows = shown.map((row, at) => toRowHtml(table, row, at)).join('\n');
  const figure = plot ? `<figure>${legend}${plot}</figure>` : '';
  return `<section class="table" id="${id}" aria-labelledby="${id}-title">
<header><h2 id="${id}-title">${escapeHtml(title)}</h2>${toCsvLink(table)}${note ? `<p>${escapeHtml(note)}</p>` : ''}</header>
${figure}
<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(`Table: ${title}`)}"><table>
<thead><tr><th scope="col">${escapeHtml(column)}</th>${heads}</tr></thead>
<tbody>
${rows}
</tbody>
</table></div>
</section>`;
}

/** The file is in the link itself, so that the page needs no other. */
function toCsvLink(table: Table): string {
  const data = encodeURIComponent(`\uFEFF${toTableCsv(table)}`);
  const rows = table.rows.length === 1 ? '1 row' : `${table.rows.length.toLocaleString('en')} rows`;
  return `<a class="csv" download="${table.id}.csv" href="data:text/csv;charset=utf-8,${escapeHtml(data)}" aria-label="${escapeHtml(`${table.title}: CSV, ${rows}`)}">CSV, ${rows}</a>`;
}

function toRowHtml(table: Table, row: Row, at: number): string {
  const cells = table.columns.map((column) => `<td>${toNumberHtml(table, row, at, column)}</td>`).join('');
  return `<tr><th scope="row"><bdi>${escapeHtml(row.label)}</bdi></th>${cells}</tr>`;
}

function toNumberHtml(table: Table, row: Row, at: number, column: Column): string {
  const text = formatNumber(column.getValue(row.group), column.form);
  const hasFlags = listSampledFlags(row.group, column.opens).length > 0;
  if (!hasFlags) return text;
  const label = `${text}, ${column.head}, ${row.label}: flags`;
  return `<a href="#${buildListId(table, at, column)}" aria-label="${escapeHtml(label)}">${text}</a>`;
}

export const formatNumber = (value: number | undefined, form: NumberForm): string => {
  if (value === undefined) return '–';
  if (form === 'share') return `${Math.round(100 * value)} %`;
  return form === 'rate' ? value.toFixed(1) : value.toLocaleString('en');
};
