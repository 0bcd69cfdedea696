/** Builds rows of both texts, for the side-by-side view and the reading page: blocks that links connect are in one row. */
import type { Equivalence, Finding } from '../core/finding';
import type { Report } from '../core/report';
import type { Side } from '../core/segment';
import { hasOverlap, type Span } from '../core/span';
import { type ReportIndex, selectSegments } from './passages';

/** A run of text: plain, or marked by a finding or an equivalence. */
export interface MarkedRun {
  readonly text: string;
  readonly finding?: Finding;
  readonly neutral?: Equivalence;
}

/** A block of one article, by its index there, as marked runs. */
export interface RowBlock {
  readonly block: number;
  readonly runs: readonly MarkedRun[];
}

/** Corresponding blocks of both articles; one side may be empty. */
export interface AlignedRow {
  readonly translation: readonly RowBlock[];
  readonly original: readonly RowBlock[];
}

type BlockKey = `${'t' | 'o'}${number}`;
const SIDES = ['translation', 'original'] as const;

/**
 * Builds the rows in the order of the translation. Blocks that only the original has follow the row of the original's
 * block before them. Where findings, given in any order, mark the same words, the more serious one is shown.
 */
export function buildAlignedRows(index: ReportIndex, findings: readonly Finding[]): AlignedRow[] {
  const { report } = index;
  const given = new Set(findings);
  const marksByBlock = groupMarksByBlock(
    index,
    report.findings.filter((finding) => given.has(finding)),
  );
  const buildBlocks = (name: Side, blocks: readonly number[]): RowBlock[] =>
    blocks.map((block) => ({
      block,
      runs: splitMarkedRuns(report[name].blocks[block]?.text ?? '', marksByBlock.get(toBlockKey(name, block)) ?? []),
    }));
  return sortGroups(report, groupBlocks(index)).map((group) => ({
    translation: buildBlocks('translation', group.translation),
    original: buildBlocks('original', group.original),
  }));
}

interface BlockGroup {
  readonly translation: number[];
  readonly original: number[];
}

const toBlockKey = (side: Side, block: number): BlockKey => `${side === 'translation' ? 't' : 'o'}${block}`;

/** Groups connected blocks by union-find. A moved link is left out, else it would join all rows between into one. */
function groupBlocks(index: ReportIndex): BlockGroup[] {
  const parents = new Map<BlockKey, BlockKey>();
  const findRoot = (key: BlockKey): BlockKey => {
    let at = key;
    for (let parent = parents.get(at); parent !== undefined && parent !== at; parent = parents.get(at)) at = parent;
    return at;
  };
  for (const side of SIDES)
    index.report[side].blocks.forEach((_, at) => {
      parents.set(toBlockKey(side, at), toBlockKey(side, at));
    });
  for (const link of index.report.links) {
    if (link.moved || link.translation.length === 0 || link.original.length === 0) continue;
    const keys = SIDES.flatMap((side) =>
      selectSegments(index, side, link[side]).map((segment) => toBlockKey(side, segment.block)),
    );
    const first = keys[0];
    if (first !== undefined) for (const key of keys) parents.set(findRoot(key), findRoot(first));
  }
  const groups = new Map<BlockKey, BlockGroup>();
  for (const key of parents.keys()) {
    const group = groups.get(findRoot(key)) ?? { translation: [], original: [] };
    group[key.startsWith('t') ? 'translation' : 'original'].push(Number(key.slice(1)));
    groups.set(findRoot(key), group);
  }
  return [...groups.values()];
}

function sortGroups(report: Report, groups: readonly BlockGroup[]): BlockGroup[] {
  const getFirstBlock = (group: BlockGroup, side: Side): number => Math.min(...group[side]);
  const rows = groups
    .filter((group) => group.translation.length > 0)
    .sort((a, b) => getFirstBlock(a, 'translation') - getFirstBlock(b, 'translation'));
  const originalOnly = groups
    .filter(
      (group) => group.translation.length === 0 && getFirstBlock(group, 'original') < report.original.blocks.length,
    )
    .sort((a, b) => getFirstBlock(a, 'original') - getFirstBlock(b, 'original'));
  for (const group of originalOnly) {
    const previousRow = rows.findLastIndex((row) => row.original.includes(getFirstBlock(group, 'original') - 1));
    rows.splice(previousRow + 1, 0, group);
  }
  return rows;
}

interface BlockMark extends Span, Pick<MarkedRun, 'finding' | 'neutral'> {}

function groupMarksByBlock(index: ReportIndex, findings: readonly Finding[]): Map<BlockKey, BlockMark[]> {
  const marksByBlock = new Map<BlockKey, BlockMark[]>();
  for (const finding of findings)
    for (const side of SIDES)
      for (const segment of selectSegments(index, side, finding[side])) {
        const key = toBlockKey(side, segment.block);
        const spans = finding.marks
          .filter((mark) => mark.segment === segment.id)
          .map((mark) => ({ start: segment.start + mark.start, end: segment.start + mark.end, finding }));
        const wholeSegment = finding.kind === 'altered' ? [] : [{ start: segment.start, end: segment.end, finding }];
        marksByBlock.set(key, [...(marksByBlock.get(key) ?? []), ...(spans.length > 0 ? spans : wholeSegment)]);
      }
  for (const [key, marks] of groupEquivalencesByBlock(index))
    marksByBlock.set(key, [...(marksByBlock.get(key) ?? []), ...marks]);
  return marksByBlock;
}

/** Spans of values that were read as the same. Merged or moved sentences have no evidence and no words to mark. */
function groupEquivalencesByBlock(index: ReportIndex): Map<BlockKey, BlockMark[]> {
  const marksByBlock = new Map<BlockKey, BlockMark[]>();
  // A saved report of an older version has none.
  for (const neutral of index.report.neutral ?? [])
    for (const mark of neutral.evidence.length > 0 ? neutral.marks : []) {
      const segment = index.segments.get(mark.segment)?.segment;
      if (!segment) continue;
      const key = toBlockKey(mark.side, segment.block);
      const span = { start: segment.start + mark.start, end: segment.start + mark.end, neutral };
      marksByBlock.set(key, [...(marksByBlock.get(key) ?? []), span]);
    }
  return marksByBlock;
}

/**
 * Splits a text into marked and plain runs. Where marks overlap, the first is kept, which belongs to the more serious
 * finding.
 */
function splitMarkedRuns(text: string, marks: readonly BlockMark[]): MarkedRun[] {
  const acceptedMarks: BlockMark[] = [];
  for (const mark of marks) {
    const isValid = mark.end > mark.start && mark.end <= text.length;
    if (isValid && !acceptedMarks.some((other) => hasOverlap(mark, other))) acceptedMarks.push(mark);
  }
  const runs: MarkedRun[] = [];
  let at = 0;
  for (const { start, end, finding, neutral } of acceptedMarks.sort((a, b) => a.start - b.start)) {
    if (start > at) runs.push({ text: text.slice(at, start) });
    runs.push({ text: text.slice(start, end), finding, neutral });
    at = end;
  }
  return at < text.length || runs.length === 0 ? [...runs, { text: text.slice(at) }] : runs;
}
