/**
 * Builds what a page to read both texts on says, before it becomes markup: rows of paragraphs that correspond, each with
 * its flags. The reading page in a tab and the saved page are made of it.
 */
import type { BlockKind } from '../core/article';
import { groupBy } from '../core/collections';
import type { Finding } from '../core/finding';
import type { Report } from '../core/report';
import { SIDES, type Side } from '../core/segment';
import type { Localizer } from '../i18n/localizer';
import { type BidiText, formatBidiText } from '../text/bidi-text';
import { type AlignedRow, buildAlignedRows, type MarkedRun, type RowBlock } from './aligned-rows';
import { describeEquivalence, getLanguages } from './equivalence-words';
import {
  buildExportModel,
  type ExportContext,
  type ExportedFinding,
  type ExportModel,
  formatCoverage,
} from './export-model';
import { formatEngineName } from './finding-words';
import { getBlockRendering } from './passage-rendering';
import { buildReportIndex, findGapPosition, getFindingPassages, type ReportIndex } from './passages';
import { toSafeLanguageTag } from './sanitize';
import { computeTextHash } from './text-hash';

/** Words of a paragraph: plain, those that a flag is about, or those that say the same in another form. */
export interface ReadingRun {
  /** Empty where something is missing here that the other side has. */
  readonly text: string;
  /** The number of its flag. */
  readonly flag?: number;
  readonly kind?: Finding['kind'];
  /** What the other side says for it, as a sentence. */
  readonly told?: string;
}

/** A paragraph of one side. */
export interface ReadingBlock {
  readonly kind: BlockKind;
  readonly runs: readonly ReadingRun[];
  /** Its machine translation, where there is one. */
  readonly rendering?: { readonly lang: string; readonly text: string };
}

/** A flag with its number, from 1 in the order in which the page is read. */
export interface ReadingFlag extends ExportedFinding {
  readonly number: number;
}

/** Paragraphs that correspond; where a side has none, `absent` says so. */
export interface ReadingRow {
  readonly sides: Readonly<Record<Side, readonly ReadingBlock[]>>;
  readonly absent?: { readonly text: string; readonly kind?: Finding['kind'] };
  readonly flags: readonly ReadingFlag[];
}

/** Both texts with the differences between them. */
export interface ReadingModel extends ExportModel {
  readonly rows: readonly ReadingRow[];
  /** The languages of both sides, as tags for markup; "" where one is not known. */
  readonly langs: Readonly<Record<Side, string>>;
  /** How much of the original is there, or that one text is only partly there. */
  readonly cover: string;
  /** Says what stands under the original's paragraphs; "" where nothing does. */
  readonly legend: string;
  /** The lines of the differences that the reader dismissed. */
  readonly dismissed: readonly BidiText[];
  /** SHA-256 of both texts. */
  readonly hashes: Readonly<Record<Side, string>>;
  /** Who decided, as the reader wrote it; "" where nobody is named. */
  readonly reader: string;
}

/** `findings`: those that are shown, in any order. */
export async function buildReadingModel(
  report: Report,
  findings: readonly Finding[],
  context: ExportContext,
): Promise<ReadingModel> {
  const [translation, original] = await Promise.all([
    computeTextHash(report.translation),
    computeTextHash(report.original),
  ]);
  const model = buildExportModel(report, findings, context);
  const index = buildReportIndex(report);
  const { dismissed = [], reader = '' } = context;
  return {
    ...model,
    rows: buildReadingRows(index, model),
    langs: {
      translation: toSafeLanguageTag(report.translation.lang),
      original: toSafeLanguageTag(report.original.lang),
    },
    cover: model.cut || formatCoverage(model.localizer, report.coverage.original),
    legend: formatLegend(report, model),
    dismissed: buildExportModel(report, dismissed, context).flags.map(({ gist }) => gist),
    hashes: { translation, original },
    reader,
  };
}

function formatLegend({ rendering }: Report, { localizer }: ExportModel): string {
  if (!rendering || Object.keys(rendering.texts).length === 0) return '';
  return localizer.say('gloss.legend', { engine: formatEngineName(localizer, rendering.engine) });
}

/** Each flag stands in the first row that has words of it, or else in the one behind which they are missing. */
function buildReadingRows(index: ReportIndex, { flags, localizer }: ExportModel): readonly ReadingRow[] {
  const findings = flags.map(({ finding }) => finding);
  const aligned = buildAlignedRows(index, findings);
  const rowsByBlock = mapBlocksToRows(aligned);
  const placed = flags.map((flag) => ({ flag, ...findPlace(index, flag.finding, rowsByBlock) }));
  placed.sort((a, b) => a.row - b.row || a.at - b.at);
  const numbers = new Map(placed.map(({ flag }, at) => [flag.finding, at + 1]));
  const flagsByRow = groupBy(placed, ({ row }) => row);
  const gaps = groupBy(listGaps(index, findings, rowsByBlock), ({ side, block }) => toBlockKey(side, block));
  const langs = getLanguages(index.report);
  const buildRun = ({ text, finding, neutral }: MarkedRun): ReadingRun => {
    if (finding) return { text, flag: numbers.get(finding)!, kind: finding.kind };
    if (!neutral) return { text };
    const told = describeEquivalence(localizer, neutral, langs).map(({ key, values }) => localizer.parts(key, values));
    return { text, told: told.map((parts) => formatBidiText(parts, localizer.locale)).join(' ') };
  };
  const buildBlocks = (side: Side, blocks: readonly RowBlock[]): ReadingBlock[] =>
    blocks.map(({ block, runs }) => ({
      kind: index.report[side].blocks[block]?.kind ?? 'paragraph',
      runs: insertGaps(runs, gaps.get(toBlockKey(side, block)) ?? []).map(buildRun),
      ...(side === 'original' ? buildRendering(index, block) : {}),
    }));
  return aligned.map((row, at): ReadingRow => {
    const own = (flagsByRow.get(at) ?? []).map(({ flag }) => ({ ...flag, number: numbers.get(flag.finding)! }));
    const missing = SIDES.find((side) => row[side].length === 0);
    return {
      sides: {
        translation: buildBlocks('translation', row.translation),
        original: buildBlocks('original', row.original),
      },
      ...(missing ? { absent: describeAbsence(missing, own, localizer) } : {}),
      flags: own,
    };
  });
}

const toBlockKey = (side: Side, block: number): string => `${side} ${block}`;

function buildRendering(index: ReportIndex, block: number): Pick<ReadingBlock, 'rendering'> {
  const rendering = getBlockRendering(index, [block]);
  return rendering
    ? {
        rendering: {
          lang: toSafeLanguageTag(rendering.lang),
          text: rendering.pieces.map(({ text }) => text).join(' '),
        },
      }
    : {};
}

/** What is missing is called dropped or added only where a finding says so. */
function describeAbsence(side: Side, flags: readonly ReadingFlag[], { say }: Localizer): ReadingRow['absent'] {
  const kind = side === 'translation' ? 'dropped' : 'added';
  return flags.some(({ finding }) => finding.kind === kind)
    ? { text: say(`side.gap.${kind}`), kind }
    : { text: say('side.gap.plain') };
}

// Where flags stand.

function mapBlocksToRows(rows: readonly AlignedRow[]): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  rows.forEach((row, at) => {
    for (const side of SIDES) for (const { block } of row[side]) map.set(toBlockKey(side, block), at);
  });
  return map;
}

/** The row of a finding, and its place among those of the same row. */
function findPlace(index: ReportIndex, finding: Finding, rowsByBlock: ReadonlyMap<string, number>) {
  const findRow = (side: Side, id: string | undefined): number | undefined => {
    const segment = id === undefined ? undefined : index.segments.get(id);
    return segment?.side === side ? rowsByBlock.get(toBlockKey(side, segment.segment.block)) : undefined;
  };
  const { gapAfter } = getFindingPassages(index, finding);
  const before = finding.translation[0] ?? gapAfter;
  const row =
    findRow('translation', finding.translation[0]) ??
    findRow('original', finding.original[0]) ??
    findRow('translation', gapAfter);
  const segment = before === undefined ? undefined : index.segments.get(before)?.segment;
  const mark = finding.marks.find(({ side }) => side === 'translation');
  return { row: row ?? 0, at: (segment?.start ?? 0) + (mark?.start ?? 0) };
}

// Where words of the other side are missing within a paragraph.

interface Gap {
  readonly side: Side;
  readonly block: number;
  /** Offset in the block. */
  readonly at: number;
  readonly finding: Finding;
}

/** A passage that has a row of its own is missing there for all to see; within a paragraph a sign has to say so. */
function listGaps(index: ReportIndex, findings: readonly Finding[], rowsByBlock: ReadonlyMap<string, number>): Gap[] {
  return findings.flatMap((finding) => {
    const side = SIDES.find((one) => finding[one].length === 0);
    if (!side || finding.former || finding.kind === 'altered') return [];
    const held = side === 'original' ? finding.translation : finding.original;
    const [first, before] = [held[0], findGapPosition(index, held, side)].map((id) =>
      id === undefined ? undefined : index.segments.get(id),
    );
    if (!first || !before) return [];
    const [own, facing] = [first, before].map((one) => rowsByBlock.get(toBlockKey(one.side, one.segment.block)));
    return own === facing ? [{ side, block: before.segment.block, at: before.segment.end, finding }] : [];
  });
}

/** Puts an empty run of the finding where something is missing, or behind the run that it falls into, if that is marked. */
function insertGaps(runs: readonly MarkedRun[], gaps: readonly Gap[]): readonly MarkedRun[] {
  return gaps.reduce((before, gap) => insertGap(before, gap), runs);
}

function insertGap(runs: readonly MarkedRun[], { at, finding }: Gap): readonly MarkedRun[] {
  let start = 0;
  for (const [place, run] of runs.entries()) {
    const end = start + run.text.length;
    if (end >= at) {
      const cut = run.finding || run.neutral ? run.text.length : at - start;
      const pieces = [
        { ...run, text: run.text.slice(0, cut) },
        { text: '', finding },
        { ...run, text: run.text.slice(cut) },
      ];
      return [
        ...runs.slice(0, place),
        ...pieces.filter((piece) => piece.text !== '' || piece.finding === finding),
        ...runs.slice(place + 1),
      ];
    }
    start = end;
  }
  return [...runs, { text: '', finding }];
}
