/** The rows of the table of editions: the original's passages, what each edition has there, and values they differ in. */
import { buildEditionTable, type CellState, type ValueGroup } from '../../lib/compare/edition-table';
import type { Finding } from '../../lib/core/finding';
import type { Report, ReportSide } from '../../lib/core/report';
import type { Localizer } from '../../lib/i18n/localizer';
import { describeGist, formatGistParts } from '../../lib/report/finding-gist';
import { formatBidiText } from '../../lib/text/bidi-text';

/** An edition that was compared with the original. */
export interface ComparedEdition {
  /** Its language, or its host where another has the same. */
  readonly name: string;
  readonly host: string;
  readonly report: Report;
}

export interface EditionTableCell {
  readonly state: CellState;
  /** What differs, in a few words each; the longer texts are in `text`. */
  readonly gists: readonly string[];
  readonly text: string;
}

export interface EditionTableRow {
  readonly id: string;
  /** The passage's place in the original, from 0 on; −1 for what editions have before its beginning. */
  readonly order: number;
  readonly original: string;
  /** One for each edition. */
  readonly cells: readonly EditionTableCell[];
  /** Values that not all state alike: who says what. */
  readonly values: readonly string[];
  /** 0..1. */
  readonly disagreement: number;
}

/** Builds the rows, those first on which the editions disagree most. All editions are compared with the same original. */
export function buildEditionRows(localizer: Localizer, editions: readonly ComparedEdition[]): EditionTableRow[] {
  const [first] = editions;
  if (!first) return [];
  const { original } = first.report;
  const places = new Map(original.segments.map(({ id }, order) => [id, order]));
  const names = [localizer.say('editions.original'), ...editions.map(({ name }) => name)];
  // The original stands first in the table that is built, and has no cell of its own in the rows.
  return buildEditionTable([undefined, ...editions.map(({ report }) => report)]).map(
    ({ original: id, cells, values, disagreement }) => ({
      id: id ?? 'before',
      order: id === undefined ? -1 : (places.get(id) ?? -1),
      original: id === undefined ? '' : collectText(original, [id]),
      cells: cells.slice(1).map((cell, at) => {
        const { report } = editions[at]!;
        return {
          state: cell?.state ?? 'unsure',
          gists: (cell?.findings ?? []).flatMap((finding) => formatGist(localizer, report, finding)),
          // Of another story nothing corresponds, whatever stands beside it.
          text: report.verdict === 'compared' ? collectText(report.translation, cell?.segments ?? []) : '',
        };
      }),
      values: values.map((groups) => formatValueGroups(localizer, groups, names)),
      disagreement,
    }),
  );
}

function collectText({ blocks, segments }: ReportSide, ids: readonly string[]): string {
  const wanted = new Set(ids);
  return segments
    .filter(({ id }) => wanted.has(id))
    .map(({ block, start, end }) => blocks[block]!.text.slice(start, end))
    .join(' ');
}

function formatGist(localizer: Localizer, { findings }: Report, id: string): string[] {
  const finding: Finding | undefined = findings.find((one) => one.id === id);
  if (!finding) return [];
  return [formatBidiText(formatGistParts(localizer, describeGist(localizer, finding)), localizer.locale)];
}

/** "1,240: original, French · 1,420: Spanish". */
const formatValueGroups = ({ locale }: Localizer, groups: readonly ValueGroup[], names: readonly string[]): string => {
  const list = new Intl.ListFormat(locale, { style: 'narrow' });
  return groups
    .map(({ texts, editions }) => `${texts.join(' / ') || '–'}: ${list.format(editions.map((at) => names[at] ?? ''))}`)
    .join(' · ');
};
