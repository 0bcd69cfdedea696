/** Tells the lines of a file that a finding's passages stand on, where the blocks of a report know theirs. */
import type { Block } from '../../core/article';
import type { Finding } from '../../core/finding';
import type { ReportSide } from '../../core/report';
import type { Segment, Side } from '../../core/segment';
import { findGapPosition, getOwnIndex, type ReportIndex, selectSegments } from '../../report/passages';

/** From 1; a side whose lines nobody knows is left out. */
export type FindingLines = Readonly<Partial<Record<Side, number>>>;

/** The line on which the character at an offset of a block's text stands. */
const getLine = ({ lines = [] }: Block, at: number): number | undefined =>
  lines.findLast((line) => line.at <= at)?.line;

/** The line that a segment stands on, or the character at an offset in it. */
export const getSegmentLine = ({ blocks }: ReportSide, { block, start }: Segment, offset = 0): number | undefined => {
  const found = blocks[block];
  return found && getLine(found, start + offset);
};

/** The lines of a finding: of what is marked in it, or else of its first sentence. */
export function findLines(reportIndex: ReportIndex, finding: Finding): FindingLines {
  const index = getOwnIndex(reportIndex, finding);
  const translation = findSideLine(index, finding, 'translation');
  const original = findSideLine(index, finding, 'original');
  return { ...(translation ? { translation } : {}), ...(original ? { original } : {}) };
}

function findSideLine(index: ReportIndex, finding: Finding, side: Side): number | undefined {
  const first = selectSegments(index, side, finding[side])[0];
  const mark = finding.marks.find((one) => one.side === side);
  const marked = mark && selectSegments(index, side, [mark.segment])[0];
  if (marked) return getSegmentLine(index.report[side], marked, mark.start);
  if (first) return getSegmentLine(index.report[side], first);
  return findGapLine(index, finding, side);
}

/** The line on which the sentence ends after which a passage would stand that a side has not; that of the first, if before all. */
function findGapLine(index: ReportIndex, finding: Finding, side: Side): number | undefined {
  const other: Side = side === 'translation' ? 'original' : 'translation';
  const after = findGapPosition(index, finding[other], side);
  if (after === undefined) {
    const first = index.report[side].segments[0];
    return first && getSegmentLine(index.report[side], first);
  }
  const segment = selectSegments(index, side, [after])[0];
  return segment && getSegmentLine(index.report[side], segment, segment.end - segment.start - 1);
}
