/** The table of editions as CSV. */
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { buildEditionRows, type ComparedEdition } from '../../entrypoints/editions/edition-rows';
import { formatEditionsCsv } from '../../entrypoints/editions/editions-csv';
import { compareArticles } from '../../lib/compare/compare-articles';
import type { Article } from '../../lib/core/article';
import { createLocalizer } from '../../lib/i18n/localizer';
import { DE, EN } from '../cli/bridge';

const article = (lang: string, paragraphs: readonly string[]): Article => ({
  url: `https://${lang}.example/`,
  title: '',
  lang,
  blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
});
const original = article('en', EN);
const edition = (name: string, paragraphs: readonly string[]): ComparedEdition => ({
  name,
  host: `${name}.example`,
  report: compareArticles(article('de', paragraphs), original, () => undefined),
});
const localizer = createLocalizer();

it('every passage of the original has a row, and each edition its text in it', () => {
  const editions = [edition('one', DE), edition('two', DE)];
  const rows = buildEditionRows(localizer, editions);
  const passages = rows.filter(({ order }) => order >= 0);
  expect(passages).toHaveLength(editions[0]!.report.original.segments.length);
  for (const { cells } of rows) {
    expect(cells).toHaveLength(2);
    expect(cells[0]).toEqual(cells[1]);
  }
  const text = passages.flatMap(({ cells }) => cells[0]!.text).join(' ');
  for (const { start, end, block } of editions[0]!.report.translation.segments)
    expect(text).toContain(DE[block]!.slice(start, end));
});

it('the file gives back what the table shows, and has no cell that a spreadsheet takes for a formula', () => {
  const editions = [edition('one', ['=1+1 "heißt" die Brücke,\nsagte er.', ...DE])];
  const rows = buildEditionRows(localizer, editions);
  const read: Record<string, string>[] = parse(formatEditionsCsv(rows, editions), { columns: true });
  expect(read.map((row) => row['original'])).toEqual(rows.map((row) => row.original));
  expect(read.map((row) => row['state de one.example'])).toEqual(rows.map(({ cells }) => cells[0]!.state));
  expect(read.flatMap((row) => Object.values(row)).filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
});
