/** Writes the lists of flags that numbers open. The style sheet shows the one that was opened. */
import { CATEGORIES, getSureness, type Side, SURENESS_NAMES } from '../../core';
import { getLanguageName, KIND_SIGNS, toIsoDate, toSafeLanguageTag } from '../../report';
import { escapeHtml } from '../../report/formats/html';
import { addFragment, buildTextFragment } from '../../report/text-fragment';
import type { Column, Row, Table } from '../build-tables';
import { countFlags, listSampledFlags, type SampledFlag, type SampleName } from '../group';
import type { Passage } from '../report-line';
import { buildListId } from './table-html';

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
  const { kind, category, severity, confidence, id } = finding;
  const place = [`line ${line}`, ...(report.id ? [`id ${report.id}`] : []), id].filter(Boolean).join(', ');
  const quotes = (['original', 'translation'] as const).map((side) => toQuoteHtml(report[side], side, passages[side]));
  return `<li class="${kind}"><p><b>${KIND_SIGNS[kind]}&nbsp; ${escapeHtml(CATEGORIES[category])} ${kind}</b> · ${severity} · ${SURENESS_NAMES[getSureness(confidence)].toLowerCase()} (${Math.round(100 * confidence)} %) · ${escapeHtml(place)}</p>
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
