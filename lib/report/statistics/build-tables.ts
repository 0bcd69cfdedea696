/** Builds tables of groups: which columns they have, which rows are shown, and what each number opens. */

import { FINDING_KINDS } from '../../core/finding';
import { formatCsvRecords } from '../formats/csv';
import { sanitizeText } from '../sanitize';
import { formatKind } from './dimensions';
import { countFlags, type Group, mergeGroups, type SampleName } from './group';
import { type DimensionGroups, OTHER_KEY, type Totals } from './tally';

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

/** How a number is written. */
export type NumberForm = 'count' | 'rate' | 'share';

export interface Column {
  /** For files: stays the same whatever the head says. */
  readonly id: string;
  readonly head: string;
  readonly form: NumberForm;
  /** The flags that a number of this column opens. */
  readonly opens: SampleName | 'all';
  /** Undefined where there is nothing to compute it from. */
  getValue(group: Group): number | undefined;
}

export interface Row {
  /** The group's key; empty for groups whose key is not known. */
  readonly key: string;
  readonly label: string;
  readonly group: Group;
}

export interface Table {
  readonly id: string;
  readonly title: string;
  readonly column: string;
  readonly note: string;
  readonly columns: readonly Column[];
  /** All rows, in their order. */
  readonly rows: readonly Row[];
  /** The first rows, and the others as one: a page shows these. */
  readonly shown: readonly Row[];
}

/** Rows of a page's table, where the groups have no order of their own. */
const MAX_SHOWN = 20;

const KIND_COLUMNS: readonly Column[] = FINDING_KINDS.map((kind) => ({
  id: kind,
  head: formatKind(kind),
  form: 'count',
  opens: kind,
  getValue: ({ counts }) => counts[kind],
}));

const SHARED_COLUMNS: readonly Column[] = [
  { id: 'high', head: 'Serious', form: 'count', opens: 'high', getValue: ({ counts }) => counts.high },
  {
    id: 'median_confidence',
    head: 'How sure',
    form: 'share',
    opens: 'all',
    getValue: ({ confidence }) => confidence.getMedian(),
  },
];

const REPORTS: Column = {
  id: 'reports',
  head: 'Reports',
  form: 'count',
  opens: 'all',
  getValue: ({ reports }) => reports,
};

const REPORT_COLUMNS: readonly Column[] = [
  REPORTS,
  { id: 'compared', head: 'Compared', form: 'count', opens: 'all', getValue: ({ compared }) => compared },
  ...KIND_COLUMNS,
  {
    id: 'flags_per_report',
    head: 'Per report',
    form: 'rate',
    opens: 'all',
    getValue: (group) => (group.compared ? countFlags(group) / group.compared : undefined),
  },
  ...SHARED_COLUMNS,
  {
    id: 'median_original_arrived',
    head: 'Arrived',
    form: 'share',
    opens: 'dropped',
    getValue: ({ arrived }) => arrived.getMedian(),
  },
];

const FLAG_COLUMNS: readonly Column[] = [
  { id: 'flags', head: 'Flags', form: 'count', opens: 'all', getValue: countFlags },
  REPORTS,
  ...KIND_COLUMNS,
  ...SHARED_COLUMNS,
];

/** Columns that say nothing in a table whose rows say it already. */
const NEEDLESS: Readonly<Record<string, readonly string[]>> = {
  kinds: FINDING_KINDS,
  arrived: ['compared', 'median_original_arrived'],
  'flags-per-report': ['compared', 'flags_per_report'],
  confidence: ['median_confidence'],
};

/** Builds the tables of all dimensions, in the order in which a page has them. */
export function buildTables({ reportDimensions, flagDimensions }: Totals): Table[] {
  const [outlets, pairs, engines, months, arrived, perReport] = reportDimensions.map((one) =>
    buildTable(one, REPORT_COLUMNS),
  ) as [Table, Table, Table, Table, Table, Table];
  const [kinds, categories, confidence] = flagDimensions.map((one) => buildTable(one, FLAG_COLUMNS)) as [
    Table,
    Table,
    Table,
  ];
  return [kinds, categories, outlets, pairs, months, engines, confidence, arrived, perReport];
}

function buildTable({ dimension, groups }: DimensionGroups, columns: readonly Column[]): Table {
  const { id, title, column, note, isOrdered } = dimension;
  const getSize = (group: Group): number => (columns === FLAG_COLUMNS ? countFlags(group) : group.reports);
  const compareKeys = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
  const rows = [...groups]
    .sort(([a, one], [b, other]) =>
      isOrdered ? compareKeys(a, b) : getSize(other) - getSize(one) || compareKeys(a, b),
    )
    .map(([key, group]) =>
      key === OTHER_KEY
        ? { key: 'other', label: 'all others', group }
        : { key, label: dimension.describeKey(key), group },
    );
  return {
    id,
    title,
    column,
    note,
    columns: columns.filter((one) => !NEEDLESS[id]?.includes(one.id)),
    rows,
    shown: isOrdered ? rows : shortenRows(rows),
  };
}

function shortenRows(rows: readonly Row[]): readonly Row[] {
  // One row that stands for one other would save nothing.
  if (rows.length <= MAX_SHOWN + 1) return rows;
  const others = rows.slice(MAX_SHOWN);
  const count = others.length.toLocaleString('en');
  return [
    ...rows.slice(0, MAX_SHOWN),
    { key: 'other', label: `${count} others`, group: mergeGroups(others.map(({ group }) => group)) },
  ];
}
