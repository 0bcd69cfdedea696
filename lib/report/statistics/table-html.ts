/** Writes a table of groups as HTML with its plot beside it. Each number links to a list of its flags. */

import type { Finding } from '../../core/finding';
import type { Side } from '../../core/segment';
import { getEnglish } from '../../i18n/localizer';
import { getLanguageName, KIND_SIGNS } from '../export-model';
import { describeGist, formatTitledGist } from '../finding-gist';
import { formatSureness, lowerFirst } from '../finding-words';
import { toIsoDate } from '../format-dates';
import { escapeHtml, toBidiHtml } from '../formats/html';
import { toSafeLanguageTag } from '../sanitize';
import { addFragment, buildTextFragment } from '../text-fragment';
import { type Column, type NumberForm, type Row, type Table, toTableCsv } from './build-tables';
import { countFlags, listSampledFlags, type SampledFlag, type SampleName } from './group';
import type { Passage } from './report-line';

const SAMPLE_TITLES: Readonly<Record<SampleName | 'all', string>> = {
  dropped: 'dropped',
  added: 'added',
  altered: 'altered',
  high: 'serious flags',
  all: 'flags',
};

/** Writes all lists that a table's numbers open, each once. */
export function toListsHtml(table: Table): string {
  const opened = new Map(table.columns.map((column) => [column.opens, column]));
  return table.shown
    .flatMap((row, at) => [...opened.values()].map((column) => toListHtml(table, row, at, column)))
    .join('');
}

function toListHtml(table: Table, row: Row, at: number, column: Column): string {
  const flags = listSampledFlags(row.group, column.opens);
  if (flags.length === 0) return '';
  const id = buildListId(table, at, column);
  const count = column.opens === 'all' ? countFlags(row.group) : row.group.counts[column.opens];
  const said =
    flags.length < count
      ? `${flags.length} of ${count.toLocaleString('en')}, drawn so that each is equally likely to be here.`
      : count === 1
        ? 'The only one.'
        : `All ${count.toLocaleString('en')}.`;
  return `<section class="list" id="${id}" tabindex="-1" aria-labelledby="${id}-title">
<h2 id="${id}-title"><bdi>${escapeHtml(row.label)}</bdi>: ${SAMPLE_TITLES[column.opens]}</h2>
<p>${said} <a href="#${table.id}">Back to the table</a></p>
<ol>${flags.map(toFlagHtml).join('\n')}</ol>
</section>
`;
}

function toFlagHtml({ line, report, finding, passages }: SampledFlag): string {
  const { kind, severity, confidence, id } = finding;
  const english = getEnglish();
  // Its passages stand below; the line is told by the evidence alone.
  const told: Finding = { ...finding, original: [], translation: [], marks: [] };
  const place = [`line ${line}`, ...(report.id ? [`id ${report.id}`] : []), id].filter(Boolean).join(', ');
  const quotes = (['original', 'translation'] as const).map((side) => toQuoteHtml(report[side], side, passages[side]));
  return `<li class="${kind}"><p><b>${KIND_SIGNS[kind]}&nbsp; ${toBidiHtml(formatTitledGist(english, told, describeGist(english, told)))}</b> · ${severity} · ${lowerFirst(formatSureness(english, finding), 'en')} (${Math.round(100 * confidence)} %) · ${escapeHtml(place)}</p>
<div class="quotes">${quotes.join('')}</div></li>`;
}

function toQuoteHtml(
  { lang, url, title, outlet, published }: SampledFlag['report'][Side],
  side: Side,
  passage: Passage,
): string {
  const tag = toSafeLanguageTag(lang);
  const language = tag ? ` (${getLanguageName(tag, 'en')})` : '';
  const source = [title || outlet, title ? outlet : '', toIsoDate(published)].filter(Boolean).join(', ');
  const address = addFragment(url, /^…|…$/.test(passage.text) ? '' : buildTextFragment([passage.text], lang));
  const linked =
    address && source
      ? `<a rel="noreferrer" href="${escapeHtml(address)}">${escapeHtml(source)}</a>`
      : escapeHtml(source);
  const head = `<p>${side === 'original' ? 'Original' : 'Translation'}${escapeHtml(language)}${linked ? `: <bdi>${linked}</bdi>` : ''}</p>`;
  const text = passage.text
    ? `<blockquote${tag ? ` lang="${escapeHtml(tag)}"` : ''} dir="auto">${markPassage(passage)}</blockquote>`
    : '<p class="nothing">Nothing corresponds here.</p>';
  return `<div>${head}${text}</div>`;
}

function markPassage({ text, marks }: Passage): string {
  let [html, position] = ['', 0];
  for (const { start, end } of marks) {
    if (start < position) continue;
    html += `${escapeHtml(text.slice(position, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
    position = end;
  }
  return html + escapeHtml(text.slice(position));
}

/** The style sheet of the page of statistics: light and dark, narrow and wide, and on paper. */
export const PAGE_STYLE = `
:root {
  color-scheme: light;
  --paper: #fbfaf8; --sheet: #fff; --ink: #1c1d21; --soft: #5f6169; --line: #dcd9d1; --neutral: #6b7280;
  --dropped: #a93e27; --dropped-wash: #fbe3dc;
  --added: #2f4fc4; --added-wash: #e0e7fd;
  --altered: #b57a0a; --altered-ink: #835500; --altered-wash: #faebc4;
  font: 1rem/1.55 Inter, system-ui, "Noto Sans", sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --paper: #17181b; --sheet: #1f2024; --ink: #ececee; --soft: #a6a8b1; --line: #3b3d44; --neutral: #8d93a1;
    --dropped: #ff9d85; --dropped-wash: #51291f;
    --added: #8ea5ff; --added-wash: #27335f;
    --altered: #f0c265; --altered-ink: #f0c265; --altered-wash: #4b3910;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { max-width: 78rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; background: var(--paper); color: var(--ink); overflow-wrap: anywhere; }
h1, h2, p, dl, dd, ol, ul, figure, blockquote { margin: 0; padding: 0; }
h1 { max-width: 44rem; font-size: 1.75rem; line-height: 1.25; text-wrap: balance; }
h2 { font-size: 1.2rem; line-height: 1.35; }
a { color: inherit; text-decoration-color: color-mix(in srgb, var(--soft) 55%, transparent); text-underline-offset: .2em; }
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--added); outline-offset: 2px; border-radius: 3px; }
.lead { max-width: 44rem; margin-top: .5rem; color: var(--soft); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr)); gap: 1rem 1.5rem; margin: 1.5rem 0 0; padding: 1rem 0 1.1rem; border-block: 1px solid var(--line); }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.figures dd { font-size: 1.5rem; line-height: 1.25; font-variant-numeric: tabular-nums; }
.figures dt { color: var(--soft); font-size: .875rem; line-height: 1.35; }
nav ul { display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; margin-top: 1.25rem; list-style: none; font-size: .9375rem; }
.table { display: grid; grid-template-columns: minmax(0, 25rem) minmax(0, 1fr); gap: .25rem 2.25rem; margin-top: 3rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
.table > header { grid-column: 1 / -1; display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 1.5rem; margin-bottom: .5rem; }
.table > header p { width: 100%; text-wrap: pretty; color: var(--soft); font-size: .875rem; }
.csv { color: var(--soft); font-size: .875rem; }
figure svg { display: block; width: 100%; max-width: 25rem; height: auto; --plot-background: var(--paper); }
figure svg .x-grid, figure svg .y-grid { stroke: var(--line); stroke-opacity: 1; }
figcaption { display: flex; flex-wrap: wrap; gap: 0 1rem; margin-bottom: .25rem; color: var(--soft); font-size: .8125rem; }
figcaption span::before { content: ""; display: inline-block; width: .7em; height: .7em; margin-inline-end: .4em; border-radius: 2px; background: var(--swatch); }
.dropped { --swatch: var(--dropped); } .added { --swatch: var(--added); } .altered { --swatch: var(--altered); }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .875rem; line-height: 1.35; }
th { font-weight: 400; text-align: start; }
thead th { padding: .3rem .4rem; border-bottom: 1px solid var(--line); color: var(--soft); font-size: .8125rem; vertical-align: bottom; white-space: nowrap; }
tbody th { min-width: 7rem; max-width: 15rem; padding: .34rem .5rem .34rem 0; overflow-wrap: anywhere; }
th:first-child { position: sticky; inset-inline-start: 0; background: var(--paper); }
thead th:first-child { padding-inline-start: 0; }
td { padding: .34rem .4rem; font-variant-numeric: tabular-nums; white-space: nowrap; }
td, thead th + th { text-align: end; }
tbody tr + tr > * { border-top: 1px solid color-mix(in srgb, var(--line) 55%, transparent); }
tbody tr:hover > * { background: color-mix(in srgb, var(--line) 30%, var(--paper)); }
td a { text-decoration-color: color-mix(in srgb, var(--soft) 38%, transparent); }
td:last-child, thead th:last-child { padding-inline-end: 0; }
.list { display: none; margin-top: 3rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
.list:target { display: block; }
.list:focus { outline: none; }
.list > p { margin: .25rem 0 1rem; color: var(--soft); font-size: .875rem; }
.list ol { display: grid; gap: .75rem; list-style: none; }
.list li { padding: .8rem 1.1rem .9rem; border: 1px solid var(--line); border-inline-start: 4px solid var(--swatch); border-radius: 8px; background: var(--sheet); }
.list li > p { font-size: .875rem; color: var(--soft); }
.list li b { color: var(--ink); font-size: 1rem; font-weight: 600; }
.quotes { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: .5rem 1.75rem; margin-top: .4rem; }
.quotes p { color: var(--soft); font-size: .8125rem; }
blockquote { line-height: 1.7; }
.nothing { color: var(--soft); font-style: italic; }
mark { padding: .05em .1em; border-bottom: 2px solid var(--swatch); color: inherit; background: var(--wash); }
li.dropped { --wash: var(--dropped-wash); } li.added { --wash: var(--added-wash); } li.altered { --wash: var(--altered-wash); }
.problems ul { margin-top: .5rem; padding-inline-start: 1.2rem; font-size: .9375rem; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem; }
@media (max-width: 62rem) { .table { grid-template-columns: minmax(0, 1fr); gap: 1rem; } }
@media (max-width: 30rem) { body { padding: 1.5rem 1rem 3rem; } h1 { font-size: 1.4rem; } .figures { grid-template-columns: 1fr 1fr; } }
@media print {
  @page { margin: 14mm; }
  :root { --paper: #fff; font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  nav, .csv, .list { display: none; }
  .table { break-inside: avoid-page; margin-top: 1.5rem; }
  figure svg, mark { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`;

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
