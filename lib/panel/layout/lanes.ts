/** Computes where the ticks of the lanes stand: one lane a kind, one tick a finding, at its place in the page. */
import { FINDING_KINDS, type Finding, type FindingKind } from '../../core/finding';
import type { ScrollPosition } from '../../core/segment';
import { getFindingPassages, type ReportIndex, selectSegments } from '../../report/passages';

/** A finding's tick. `start` and `length` are shares of the page's text, 0..1. */
export interface LaneTick {
  readonly finding: Finding;
  readonly start: number;
  readonly length: number;
}

export interface Lane {
  readonly kind: FindingKind;
  /** In the order of the page. */
  readonly ticks: readonly LaneTick[];
}

/** Builds the three lanes of a list of findings. */
export function buildLanes(index: ReportIndex, findings: readonly Finding[]): readonly Lane[] {
  const axis = buildTextAxis(index);
  return FINDING_KINDS.map((kind) => ({
    kind,
    ticks: findings
      .filter((finding) => finding.kind === kind)
      .map((finding) => buildTick(index, axis, finding))
      .sort((a, b) => a.start - b.start),
  }));
}

/** All ticks of the lanes in the order of the page. */
export const listTicksInOrder = (lanes: readonly Lane[]): readonly LaneTick[] =>
  lanes.flatMap(({ ticks }) => ticks).sort((a, b) => a.start - b.start);

/** The tick nearest to a place of a lane, 0..1; undefined where the lane has none. */
export function findNearestTick({ ticks }: Lane, place: number): LaneTick | undefined {
  const getDistance = ({ start, length }: LaneTick): number => Math.max(start - place, place - start - length, 0);
  return ticks.reduce<LaneTick | undefined>(
    (nearest, tick) => (nearest && getDistance(nearest) <= getDistance(tick) ? nearest : tick),
    undefined,
  );
}

/** The texts of the page one behind the other, in UTF-16 units. */
interface TextAxis {
  /** Where each block begins; the last entry is where the text ends. */
  readonly starts: readonly number[];
  readonly total: number;
}

function buildTextAxis({ report }: ReportIndex): TextAxis {
  const starts = [0];
  for (const { text } of report.translation.blocks) starts.push(starts.at(-1)! + text.length + 1);
  return { starts, total: Math.max(1, starts.at(-1)!) };
}

function buildTick(index: ReportIndex, { starts, total }: TextAxis, finding: Finding): LaneTick {
  const { gapAfter } = getFindingPassages(index, finding);
  const [mark] = finding.kind === 'altered' ? finding.marks.filter(({ side }) => side === 'translation') : [];
  const passage = selectSegments(index, 'translation', mark ? [mark.segment] : finding.translation);
  const [first] = passage;
  const last = passage.at(-1);
  if (first && last) {
    const start = (starts[first.block] ?? 0) + first.start + (mark?.start ?? 0);
    if (mark) return { finding, start: start / total, length: (mark.end - mark.start) / total };
    return { finding, start: start / total, length: ((starts[last.block] ?? 0) + last.end - start) / total };
  }
  const before = gapAfter === undefined ? undefined : index.segments.get(gapAfter)?.segment;
  return { finding, start: before ? ((starts[before.block] ?? 0) + before.end) / total : 0, length: 0 };
}

/** How far the page's text was compared, 0..1: all of it, unless the original is only partly there. */
export function findComparedEnd(index: ReportIndex): number {
  const { truncated } = index.report;
  if (truncated?.side !== 'original') return 1;
  const { starts, total } = buildTextAxis(index);
  const last = index.segments.get(truncated.after)?.segment;
  const isAll = index.report.translation.segments.at(-1)?.id === truncated.after;
  return isAll || !last ? 1 : ((starts[last.block] ?? 0) + last.end) / total;
}

/** The place of a position in the page as a share of its text, 0..1. */
export function toTextShare(index: ReportIndex, { block, share }: ScrollPosition): number {
  const { starts, total } = buildTextAxis(index);
  const start = starts[block] ?? total;
  return (start + ((starts[block + 1] ?? total) - start) * share) / total;
}
