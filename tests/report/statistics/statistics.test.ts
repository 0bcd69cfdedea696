/** Reports to tables, plots and one page: numbers counted by hand, broken lines, hostile texts, bounded groups. */

import { parse } from 'csv-parse/sync';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../lib/cli/shared/parse-html';
import { hashText } from '../../../lib/core/hash-text';
import { buildTables, type Table, toTableCsv } from '../../../lib/report/statistics/build-tables';
import { createFlagSample } from '../../../lib/report/statistics/flag-sample';
import { createHistogram } from '../../../lib/report/statistics/group';
import { readReportLine } from '../../../lib/report/statistics/report-line';
import { toStatisticsPage } from '../../../lib/report/statistics/statistics-page';
import { createTally, type Totals } from '../../../lib/report/statistics/tally';

const finding = (id: string, kind: string, category: string, confidence: number, severity = 'high') => ({
  id,
  kind,
  category,
  severity,
  confidence,
  translation: kind === 'dropped' ? [] : ['t0'],
  original: kind === 'added' ? [] : ['o0'],
  marks: kind === 'altered' ? [{ side: 'translation', segment: 't0', start: 4, end: 6 }] : [],
  evidence: [],
});

interface MadeReport {
  readonly outlet?: string;
  readonly published?: string;
  readonly findings?: readonly object[];
  readonly arrived?: number;
  readonly verdict?: string;
  readonly text?: string;
  readonly engine?: object;
}

const make = ({
  outlet = 'a.example',
  published,
  findings = [],
  arrived = 0.9,
  verdict = 'compared',
  text,
  engine,
}: MadeReport = {}) => ({
  id: 'r',
  translation: {
    lang: 'de',
    url: `https://www.${outlet}/1`,
    title: 'Titel',
    ...(published ? { published } : {}),
    segments: [{ id: 't0', text: text ?? 'Die 40 Boote' }],
  },
  original: { lang: 'en', segments: [{ id: 'o0', text: 'The 14 boats' }] },
  links: [],
  findings,
  coverage: { original: arrived, translation: 1 },
  verdict,
  ...(engine ? { engine } : {}),
});

function count(lines: readonly unknown[]): Totals {
  const tally = createTally();
  for (const line of lines) tally.add(readReportLine(line));
  return tally.getTotals();
}

const tableOf = (totals: Totals, id: string): Table => buildTables(totals).find((table) => table.id === id)!;
const cells = (table: Table): readonly (readonly (string | number | undefined)[])[] =>
  table.shown.map((row) => [row.label, ...table.columns.map(({ getValue }) => getValue(row.group))]);

const THREE = [
  make({
    published: '2026-03-05',
    findings: [
      finding('f0', 'altered', 'number', 0.9),
      finding('f1', 'dropped', 'sentence', 0.6, 'medium'),
      finding('f2', 'added', 'sentence', 0.3),
    ],
  }),
  make({ published: '2026-02-01T10:00:00Z', arrived: 0.55 }),
  make({
    outlet: 'b.example',
    findings: [finding('f0', 'dropped', 'sentence', 0.8)],
    engine: { kind: 'encoder', label: 'e5' },
  }),
];

describe('tables', () => {
  it('count by outlet, pair, engine and month', () => {
    const totals = count(THREE);
    // label, reports, compared, dropped, added, altered, per report, serious, how sure, arrived
    expect(cells(tableOf(totals, 'outlets'))).toEqual([
      ['a.example', 2, 2, 1, 0, 1, 1, 1, 0.6, 0.55],
      ['b.example', 1, 1, 1, 0, 0, 1, 1, 0.8, 0.9],
    ]);
    expect(cells(tableOf(totals, 'language-pairs')).map(([label, reports]) => [label, reports])).toEqual([
      ['English → German', 3],
    ]);
    expect(cells(tableOf(totals, 'engines')).map(([label, reports]) => [label, reports])).toEqual([
      ['rules alone', 2],
      ['encoder e5', 1],
    ]);
    expect(cells(tableOf(totals, 'months')).map(([label, reports]) => [label, reports])).toEqual([
      ['no date', 1],
      ['Feb 2026', 1],
      ['Mar 2026', 1],
    ]);
  });

  it('count by kind and category what is shown, and by probability all', () => {
    const totals = count(THREE);
    expect(cells(tableOf(totals, 'kinds'))).toEqual([
      ['Dropped', 2, 2, 1, 0.6],
      ['Altered', 1, 1, 1, 0.9],
    ]);
    expect(cells(tableOf(totals, 'categories')).map(([label, flags]) => [label, flags])).toEqual([
      ['Sentence', 2],
      ['Number', 1],
    ]);
    expect(cells(tableOf(totals, 'confidence')).map(([label, flags]) => [label, flags])).toEqual([
      ['30–40 %', 1],
      ['60–70 %', 1],
      ['80–90 %', 1],
      ['90–100 %', 1],
    ]);
  });

  it('spread reports by what arrived and by how many flags they have', () => {
    const totals = count([
      ...THREE,
      make({ arrived: 1 }),
      make({ verdict: 'uncertain', findings: [finding('f0', 'dropped', 'part', 0.4)] }),
    ]);
    expect(cells(tableOf(totals, 'arrived')).map(([label, reports]) => [label, reports])).toEqual([
      ['50–60 %', 1],
      ['90–100 %', 3],
    ]);
    expect(cells(tableOf(totals, 'flags-per-report')).map(([label, reports]) => [label, reports])).toEqual([
      ['0', 2],
      ['1', 1],
      ['2', 1],
    ]);
    expect(totals.verdicts).toEqual({ compared: 4, uncertain: 1, 'not-the-original': 0 });
    expect(totals.all.reports).toBe(5);
    expect(totals.all.compared).toBe(4);
  });

  it('sum small groups up on the page and keep them in the file', () => {
    const table = tableOf(
      count(
        Array.from({ length: 30 }, (_, at) =>
          make({ outlet: `o${at}.example`, findings: [finding('f0', 'dropped', 'part', 0.9)] }),
        ),
      ),
      'outlets',
    );
    expect(table.shown).toHaveLength(21);
    expect(table.shown.at(-1)!.label).toBe('10 others');
    expect(table.shown.at(-1)!.group.counts.dropped).toBe(10);
    expect(table.rows).toHaveLength(30);
    expect(parse(toTableCsv(table))).toHaveLength(31);
  });

  it('hold no more than two thousand groups of a dimension, and count the rest together', () => {
    const table = tableOf(
      count(Array.from({ length: 2100 }, (_, at) => make({ outlet: `o${at}.example` }))),
      'outlets',
    );
    expect(table.rows).toHaveLength(2001);
    expect(table.rows.find(({ label }) => label === 'all others')!.group.reports).toBe(100);
  });
});

describe('lines that are no reports', () => {
  it.each([
    [undefined, 'not-json'],
    [[], 'not-a-report'],
    [{ id: 1 }, 'not-a-report'],
    [{ ...make(), findings: [{ kind: 'broken' }] }, 'not-a-report'],
    [{ ...make(), findings: [finding('f0', 'altered', 'toString', 0.9)] }, 'not-a-report'],
    [{ ...make(), findings: [finding('f0', 'altered', 'number', 9)] }, 'not-a-report'],
    [{ ...make(), coverage: { original: Number.NaN } }, 'not-a-report'],
    [{ ...make(), verdict: 'fine' }, 'not-a-report'],
    [{ id: 1, error: 'not-an-article' }, 'error'],
  ])('%j is %s', (line, kind) => {
    expect(readReportLine(line)).toMatchObject({ kind });
  });

  it('are counted and told, errors by their words without addresses', () => {
    const totals = count([
      undefined,
      {},
      { error: 'fetch-failed: https://a.example/1' },
      { error: 'fetch-failed: https://b.example/2' },
      make(),
    ]);
    expect(totals.problems).toEqual({ 'not-json': 1, 'not-a-report': 1, 'too-long': 0, error: 2 });
    expect([...totals.errors]).toEqual([['fetch-failed…', 2]]);
    const page = toStatisticsPage(totals, new Window().document as unknown as Document);
    expect(page).toContain('2 lines: Verso could not compare the pair');
    expect(page).toContain('2 × “fetch-failed…”');
  });
});

describe('a sample', () => {
  it('is the same in any order, and each flag is equally likely to be in it', () => {
    const seen = new Map<number, number>();
    for (let round = 0; round < 400; round++) {
      const [forth, back] = [createFlagSample<number>(5), createFlagSample<number>(5)];
      const hashes = Array.from({ length: 20 }, (_, at) => hashText(`${round}\n${at}`));
      for (const [at, hash] of hashes.entries()) forth.add(hash, () => at);
      for (const [at, hash] of [...hashes.entries()].reverse()) back.add(hash, () => at);
      expect(back.list()).toEqual(forth.list());
      for (const { flag } of forth.list()) seen.set(flag, (seen.get(flag) ?? 0) + 1);
    }
    // 100 of 400 are to be expected of each; five standard deviations are 43.
    for (let at = 0; at < 20; at++) expect(Math.abs(seen.get(at)! - 100)).toBeLessThan(44);
  });
});

it('a histogram has the median of what it counted, also of what another did', () => {
  const [one, other] = [createHistogram(), createHistogram()];
  expect(one.getMedian()).toBeUndefined();
  for (const share of [0, 0.2, 0.9]) one.add(share);
  expect(one.getMedian()).toBe(0.2);
  for (const share of [0.9, 1]) other.add(share);
  one.addAll(other);
  expect(one.getMedian()).toBe(0.9);
});

describe('the page', () => {
  const write = (lines: readonly unknown[]) => {
    const window = new Window();
    const html = toStatisticsPage(count(lines), window.document as unknown as Document);
    return { html, page: parseHtml(html, '') };
  };

  it('has a plot beside each table, and every number of flags opens flags', () => {
    const { page } = write(THREE);
    const tables = [...page.querySelectorAll('section.table')];
    expect(tables).toHaveLength(9);
    for (const table of tables) {
      expect(table.querySelectorAll('svg[role="img"][aria-label]')).toHaveLength(1);
      expect(table.querySelectorAll('table th[scope="row"]').length).toBeGreaterThan(0);
      expect(table.querySelector('a[download$=".csv"]')?.getAttribute('href')).toMatch(/^data:text\/csv/);
    }
    const links = [...page.querySelectorAll('td a')].map((link) => link.getAttribute('href')!);
    expect(links.length).toBeGreaterThan(40);
    for (const link of links) {
      const list = page.querySelector(`[id="${link.slice(1)}"]`);
      expect(list?.querySelectorAll('li').length, link).toBeGreaterThan(0);
      expect(
        page.querySelector(`[id="${list!.querySelector('p a')!.getAttribute('href')!.slice(1)}"]`)?.className,
      ).toBe('table');
    }
    // Numbers of flags stand without a link only where there is nothing to open.
    for (const cell of page.querySelectorAll('#kinds td, #categories td'))
      if (!cell.querySelector('a')) expect(cell.textContent).toBe('0');
  });

  it('shows a flag with both passages, the words that differ, and where it stands', () => {
    const { page } = write(THREE);
    const list = page.querySelector('[id="flags-outlets-1-altered"]')!;
    expect(list.querySelector('mark')?.textContent).toBe('40');
    expect([...list.querySelectorAll('blockquote')].map((quote) => quote.textContent)).toEqual([
      'The 14 boats',
      'Die 40 Boote',
    ]);
    expect(list.textContent).toContain('line 1, id r, f0');
    expect(list.querySelector('a[href^="https://www.a.example/1"]')?.getAttribute('href')).toContain('#:~:text=');
  });

  it('says how many of all are shown where not all are', () => {
    const { page } = write(Array.from({ length: 9 }, () => THREE[2]));
    expect(page.querySelector('[id="flags-kinds-1-all"] p')?.textContent).toContain(
      '6 of 9, drawn so that each is equally likely',
    );
  });

  it('takes hostile texts as texts, in markup, links, plots and files', () => {
    const bad = '"><img src=x onerror=alert(1)><script>x</script>=1+1';
    const hostile = {
      ...make({
        findings: [finding('f0', 'altered', 'number', 0.9)],
        text: `abcd${bad}`,
        engine: { kind: bad, label: '' },
      }),
      id: bad,
    };
    const side = { ...hostile.translation, url: 'javascript:alert(1)', site: bad, title: bad, lang: bad };
    const { html, page } = write([{ ...hostile, translation: side }, { ...hostile, original: side }, { error: bad }]);
    expect(page.querySelectorAll('section.list').length).toBeGreaterThan(10);
    expect(page.querySelectorAll('script, img, iframe')).toHaveLength(0);
    expect(html).not.toContain('href="javascript');
    for (const element of page.querySelectorAll('*'))
      for (const name of element.getAttributeNames()) expect(name.startsWith('on')).toBe(false);
    expect(toTableCsv(tableOf(count([{ ...hostile, translation: { ...side, site: '=1+1' } }]), 'outlets'))).toContain(
      `"'=1+1"`,
    );
  });

  it('cuts a long passage around the words that differ', () => {
    const text = `${'lang '.repeat(300)}40 Boote${' kurz'.repeat(300)}`;
    const altered = {
      ...finding('f0', 'altered', 'number', 0.9),
      marks: [{ side: 'translation', segment: 't0', start: 1500, end: 1502 }],
    };
    const { page } = write([make({ text, findings: [altered] })]);
    expect(page.querySelector('mark')?.textContent).toBe('40');
    expect(page.querySelector('[id="flags-kinds-1-all"] blockquote[lang="de"]')!.textContent!.length).toBeLessThan(330);
  });
});
