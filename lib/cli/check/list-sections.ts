/** Finds the runs of blocks that one text has and the other lacks as a whole, such as a section that is new in the original. */
import type { Report } from '../../core/report';
import { SIDES, type Side } from '../../core/segment';
import { shortenText } from '../../text/shorten-text';

/** A run of blocks without a counterpart, one after the other. */
export interface UnmatchedSection {
  readonly side: Side;
  /** The numbers of its first and last block. */
  readonly first: number;
  readonly last: number;
  /** Its headings, and before them the beginning of what stands before the first. */
  readonly titles: readonly string[];
  /** Whether a heading is its first block. */
  readonly isSection: boolean;
  /** Its blocks but for headings. */
  readonly paragraphs: number;
  readonly sentences: number;
  /** Its first line, and the last one before the next block; left out where lines are not known. */
  readonly lines?: readonly [from: number, to: number];
}

const MIN_BLOCKS = 2;

/** Lists the runs of a side, of two blocks and more. */
export function listUnmatchedSections(report: Report, side: Side): UnmatchedSection[] {
  const { blocks, segments } = report[side];
  const matched = listMatchedBlocks(report, side);
  const runs: number[][] = [];
  for (const at of blocks.keys()) {
    if (matched.has(at)) continue;
    if (runs.at(-1)?.at(-1) === at - 1) runs.at(-1)!.push(at);
    else runs.push([at]);
  }
  return runs
    .filter(({ length }) => length >= MIN_BLOCKS)
    .map((run) => {
      const own = run.map((at) => blocks[at]!);
      const [first, last] = [run[0]!, run.at(-1)!];
      const from = blocks[first]?.lines?.[0]?.line;
      const next = blocks[last + 1]?.lines?.[0]?.line;
      const to = next === undefined ? blocks[last]?.lines?.at(-1)?.line : next - 1;
      return {
        side,
        first,
        last,
        titles: own.filter(({ kind }, at) => at === 0 || isHeading(kind)).map(({ text }) => shortenText(text)),
        isSection: isHeading(own[0]!.kind),
        paragraphs: own.filter(({ kind }) => !isHeading(kind)).length,
        sentences: segments.filter(({ block }) => block >= first && block <= last).length,
        ...(from && to ? { lines: [from, to] as const } : {}),
      };
    });
}

/** A heading that was put to the paragraph before it, for want of a heading on the other side, is no part of that. */
function listMatchedBlocks(report: Report, side: Side): ReadonlySet<number> {
  const other: Side = side === 'original' ? 'translation' : 'original';
  const blockOf = new Map(SIDES.flatMap((one) => report[one].segments.map(({ id, block }) => [id, block])));
  const isHeadingOf = (one: Side) => (block: number) => isHeading(report[one].blocks[block]?.kind);
  return new Set(
    report.links.flatMap((link) => {
      if (!link[other].length) return [];
      const [own, others] = [link[side], link[other]].map((ids) => ids.flatMap((id) => blockOf.get(id) ?? []));
      const isWhole = others!.some(isHeadingOf(other)) || own!.every(isHeadingOf(side));
      return isWhole ? own! : own!.filter((block) => !isHeadingOf(side)(block));
    }),
  );
}

const isHeading = (kind: string | undefined): boolean => kind === 'heading' || kind === 'title';
