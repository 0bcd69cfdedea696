/** Draws a table's plot as SVG text, with Observable Plot in a document that is handed in. */
import * as Plot from '@observablehq/plot';
import { FINDING_KINDS, type FindingKind } from '../../core/finding';
import type { Row, Table } from './build-tables';
import { countFlags } from './group';

/** Narrow enough that a telephone shows its letters in a readable size. */
const WIDTH = 400;
const ROW_HEIGHT = 21;
/** Letters of a label, and about how wide one is. */
const MAX_LABEL = 22;
const LETTER_WIDTH = 6.6;

/** The colors are those of the page's theme. */
const COLOR = {
  domain: [...FINDING_KINDS],
  range: FINDING_KINDS.map((kind) => `var(--${kind})`),
};

interface Bar {
  readonly row: string;
  readonly kind: FindingKind;
  readonly value: number;
}

const INSETS = { insetTop: 0.5, insetBottom: 0.5, insetLeft: 0.5, insetRight: 0.5 };

/** Draws a plot of the rows that a page shows. What it shows stands in the table beside it, number by number. */
export function drawPlot(table: Table, document: Document): string {
  const plot = PLOTS[table.id] ?? drawRates;
  const svg = plot(table, document);
  // Labels of parts are for readers of a plot that is no image; this one is, since the table says it all.
  for (const part of svg.querySelectorAll('g[aria-label]')) {
    part.setAttribute('class', part.getAttribute('aria-label') ?? '');
    part.removeAttribute('aria-label');
  }
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', `Plot: ${table.title}. The table has its numbers.`);
  return svg.outerHTML;
}

type PlotDrawer = (table: Table, document: Document) => Element;

const listBars = (rows: readonly Row[], getValue: (row: Row, kind: FindingKind) => number): Bar[] =>
  rows.flatMap((row) => FINDING_KINDS.map((kind) => ({ row: row.key, kind, value: getValue(row, kind) })));

const getRate = ({ group }: Row, kind: FindingKind): number =>
  group.compared ? group.counts[kind] / group.compared : 0;
const getCount = ({ group }: Row, kind: FindingKind): number => group.counts[kind];

/** Flags per report, a row a bar, stacked by kind. */
const drawRates: PlotDrawer = ({ shown }, document) => drawRows(shown, getRate, 'Flags per report', document);

/** Flags, a row a bar, stacked by kind. */
const drawCounts: PlotDrawer = ({ shown }, document) => drawRows(shown, getCount, 'Flags', document);

function drawRows(
  rows: readonly Row[],
  getValue: (row: Row, kind: FindingKind) => number,
  label: string,
  document: Document,
): Element {
  const labels = new Map(rows.map((row) => [row.key, shortenLabel(row.label)]));
  const longest = Math.max(0, ...[...labels.values()].map((text) => text.length));
  return Plot.plot({
    document,
    width: WIDTH,
    height: rows.length * ROW_HEIGHT + 46,
    marginLeft: Math.round(longest * LETTER_WIDTH) + 14,
    marginRight: 14,
    marginBottom: 40,
    style: { fontSize: '12px' },
    color: COLOR,
    x: { label, grid: true, nice: true, ticks: 4, labelAnchor: 'right', tickFormat: formatTick },
    y: {
      domain: rows.map(({ key }) => key),
      label: null,
      tickSize: 0,
      padding: 0.24,
      tickFormat: (key) => labels.get(key) ?? '',
    },
    marks: [Plot.barX(listBars(rows, getValue), { x: 'value', y: 'row', fill: 'kind', ...INSETS }), Plot.ruleX([0])],
  }) as Element;
}

/** Columns in order, stacked by kind. */
function drawColumns(
  rows: readonly Row[],
  getValue: (row: Row, kind: FindingKind) => number,
  labels: { readonly x: string; readonly y: string; describe(row: Row): string },
  document: Document,
): Element {
  const described = new Map(rows.map((row) => [row.key, labels.describe(row)]));
  // As many labels as have room.
  const step = Math.max(1, Math.ceil(rows.length / 7));
  return Plot.plot({
    document,
    width: WIDTH,
    height: 250,
    marginLeft: 52,
    marginRight: 14,
    marginBottom: 44,
    style: { fontSize: '12px' },
    color: COLOR,
    x: {
      domain: rows.map(({ key }) => key),
      label: labels.x,
      tickSize: 0,
      padding: 0.16,
      ticks: rows.filter((_, at) => at % step === 0).map(({ key }) => key),
      tickFormat: (key) => described.get(key) ?? '',
    },
    y: { label: labels.y, grid: true, nice: true, ticks: 4, tickFormat: formatTick },
    marks: [Plot.barY(listBars(rows, getValue), { x: 'row', y: 'value', fill: 'kind', ...INSETS }), Plot.ruleY([0])],
  }) as Element;
}

/** Columns of one color: reports, not flags of a kind. */
function drawReportColumns(rows: readonly Row[], x: string, document: Document): Element {
  const described = new Map(rows.map((row) => [row.key, row.label]));
  const step = Math.max(1, Math.ceil(rows.length / 7));
  return Plot.plot({
    document,
    width: WIDTH,
    height: 250,
    marginLeft: 52,
    marginRight: 14,
    marginBottom: 44,
    style: { fontSize: '12px' },
    x: {
      domain: rows.map(({ key }) => key),
      label: x,
      tickSize: 0,
      padding: 0.16,
      ticks: rows.filter((_, at) => at % step === 0).map(({ key }) => key),
      tickFormat: (key) => shortenRange(described.get(key) ?? ''),
    },
    y: { label: 'Reports', grid: true, nice: true, ticks: 4, tickFormat: formatTick },
    marks: [
      Plot.barY(
        rows.map(({ key, group }) => ({ row: key, value: group.reports })),
        { x: 'row', y: 'value', fill: 'var(--neutral)', ...INSETS },
      ),
      Plot.ruleY([0]),
    ],
  }) as Element;
}

const PLOTS: Readonly<Record<string, PlotDrawer>> = {
  kinds: drawCounts,
  categories: drawCounts,
  months: ({ rows }, document) =>
    drawColumns(
      rows.filter(({ key }) => key),
      getRate,
      { x: 'Month', y: 'Flags per report', describe: ({ key }) => key },
      document,
    ),
  confidence: ({ rows }, document) =>
    drawColumns(
      rows,
      getCount,
      { x: 'Probability', y: 'Flags', describe: ({ label }) => shortenRange(label) },
      document,
    ),
  arrived: ({ rows }, document) => drawReportColumns(rows, 'Share of the original', document),
  'flags-per-report': ({ rows }, document) => drawReportColumns(rows, 'Flags', document),
};

/** Whether bars of a table's plot have the colors of kinds, so that a legend is wanted. */
export const hasKindColors = ({ id }: Table): boolean => id !== 'arrived' && id !== 'flags-per-report';

/** Whether a plot says anything: there are rows and not all of them are empty. */
export const hasPlot = ({ shown }: Table): boolean =>
  shown.some(({ group }) => group.reports > 0 || countFlags(group) > 0);

const shortenLabel = (label: string): string =>
  label.length > MAX_LABEL
    ? `${label
        .slice(0, MAX_LABEL - 1)
        .toWellFormed()
        .trimEnd()}…`
    : label;

/** "50–60 %" has no room under a column; where it begins is enough. */
const shortenRange = (label: string): string => label.replace(/–\d+/, '').replace(' and more', '+');

const TICKS = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });
const formatTick = (value: number): string => TICKS.format(value);
