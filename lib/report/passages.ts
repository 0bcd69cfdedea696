/** From a report's ids to what a view or an export shows: the passages of a finding, and where they stand. */
import type { BlockKind, Finding, Link, Mark, Report, ReportSide, Segment, Side } from '../core';

/** A stretch of a piece, offsets in UTF-16 units within its text. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** What a passage holds of one block, from its first to its last segment there. */
export interface PassageBlock {
  readonly block: number;
  readonly kind: BlockKind;
  readonly text: string;
  /** What to look at, in order and without overlap; empty where the whole is meant. */
  readonly marks: readonly TextSpan[];
}

/** `number` counts from 1 among blocks of that sort; `after` where a dropped passage would stand behind it. */
export interface ReaderPosition {
  readonly at: 'start' | 'headline' | 'heading' | 'caption' | 'paragraph';
  readonly number: number;
  readonly after: boolean;
}

export interface ReportPassage {
  readonly side: Side;
  readonly lang: string;
  readonly segments: readonly string[];
  readonly pieces: readonly PassageBlock[];
  readonly place: ReaderPosition;
  /** The text that stands before it in the article, for telling apart equal passages. */
  readonly before: string;
}

export interface FindingPassages {
  readonly finding: Finding;
  readonly original?: ReportPassage;
  readonly translation?: ReportPassage;
  /** Where in the translation: the page that the reader has before them. */
  readonly place: ReaderPosition;
  /** The translation's segment after which a dropped passage would stand; undefined at its start. */
  readonly gapAfter?: string;
}

interface LocatedSegment {
  readonly side: Side;
  readonly segment: Segment;
}

/** A report made ready for looking things up; build it once a report. */
export interface ReportIndex {
  readonly report: Report;
  readonly segments: ReadonlyMap<string, LocatedSegment>;
  /** Segment id → place of its link among the report's links. */
  readonly links: ReadonlyMap<string, number>;
  readonly places: { readonly translation: readonly ReaderPosition[]; readonly original: readonly ReaderPosition[] };
}

const SIDES = ['translation', 'original'] as const;

export function buildReportIndex(report: Report): ReportIndex {
  const segments = new Map<string, LocatedSegment>();
  for (const side of SIDES) for (const segment of report[side].segments) segments.set(segment.id, { side, segment });
  const links = new Map<string, number>();
  report.links.forEach((link, at) => {
    for (const id of [...link.translation, ...link.original]) links.set(id, at);
  });
  return {
    report,
    segments,
    links,
    places: { translation: listReaderPositions(report.translation), original: listReaderPositions(report.original) },
  };
}

/** What a finding speaks of, on both sides. */
export function getFindingPassages(index: ReportIndex, finding: Finding): FindingPassages {
  const translation = buildPassage(index, 'translation', finding.translation, finding.marks);
  const original = buildPassage(index, 'original', finding.original, finding.marks);
  if (translation) return { finding, original, translation, place: translation.place };
  const gapAfter = findGapPosition(index, finding.original, 'translation');
  const block = gapAfter === undefined ? undefined : index.segments.get(gapAfter)?.segment.block;
  const before = block === undefined ? undefined : index.places.translation[block];
  return {
    finding,
    original,
    place: before ? { ...before, after: true } : { at: 'start', number: 0, after: true },
    gapAfter,
  };
}

/** Where block number `block` of a side stands, in the reader's counting. */
export function getReaderPosition(index: ReportIndex, side: Side, block: number): ReaderPosition {
  return index.places[side][block] ?? { at: 'start', number: 0, after: false };
}

/** Segments of one side that a list of ids names, in reading order; unknown ids are left out. */
export function selectSegments(index: ReportIndex, side: Side, ids: readonly string[]): Segment[] {
  return ids
    .map((id) => index.segments.get(id))
    .filter((found): found is LocatedSegment => found?.side === side)
    .map((found) => found.segment)
    .sort((a, b) => a.block - b.block || a.start - b.start);
}

/** One side's words that a list of ids names; undefined where it names none. */
export function buildPassage(
  index: ReportIndex,
  side: Side,
  ids: readonly string[],
  marks: readonly Mark[],
): ReportPassage | undefined {
  const segments = selectSegments(index, side, ids);
  const first = segments[0];
  if (!first) return undefined;
  const from = index.report[side];
  const blocks = [...new Set(segments.map((segment) => segment.block))];
  return {
    side,
    lang: from.lang,
    segments: segments.map((segment) => segment.id),
    pieces: blocks.map((block) => buildPassageBlock(from, block, segments, marks)),
    place: getReaderPosition(index, side, first.block),
    before: getTextBefore(from, first),
  };
}

function buildPassageBlock(
  from: ReportSide,
  block: number,
  all: readonly Segment[],
  marks: readonly Mark[],
): PassageBlock {
  const segments = all.filter((segment) => segment.block === block);
  const start = segments[0]?.start ?? 0;
  const end = segments.at(-1)?.end ?? start;
  const source = from.blocks[block];
  // The block's own characters between two segments are kept: a Thai text's spaces are its punctuation.
  const text = source ? source.text.slice(start, end) : segments.map((segment) => segment.text).join(' ');
  const spans = segments.flatMap((segment) =>
    marks
      .filter((mark) => mark.segment === segment.id)
      .map((mark) => ({ start: mark.start + segment.start - start, end: mark.end + segment.start - start })),
  );
  return { block, kind: source?.kind ?? 'paragraph', text, marks: mergeSpans(spans, text.length) };
}

/** Spans in order, clipped to the text, merged where they touch or overlap. */
export function mergeSpans(spans: readonly TextSpan[], length: number): TextSpan[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const start = Math.max(0, span.start);
    const end = Math.min(length, span.end);
    const last = merged.at(-1);
    if (end <= start) continue;
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

function getTextBefore(from: ReportSide, segment: Segment): string {
  const same = from.blocks[segment.block]?.text.slice(0, segment.start).trim();
  return same || (from.blocks[segment.block - 1]?.text ?? '');
}

/**
 * The segment of a side behind which a passage that only the other side has would stand; undefined at the start.
 * Links stand in the translation's order with the unlinked originals where they would be.
 */
export function findGapPosition(index: ReportIndex, ids: readonly string[], on: Side): string | undefined {
  const at = ids.map((id) => index.links.get(id)).find((place) => place !== undefined);
  if (at === undefined) return undefined;
  for (let before = at - 1; before >= 0; before--) {
    const link: Link | undefined = index.report.links[before];
    if (link && link[on].length > 0 && !link.moved) return link[on].at(-1);
  }
  return undefined;
}

const POSITION_KINDS = {
  title: 'headline',
  heading: 'heading',
  caption: 'caption',
  paragraph: 'paragraph',
  quote: 'paragraph',
  item: 'paragraph',
} as const satisfies Record<BlockKind, ReaderPosition['at']>;

function listReaderPositions(side: ReportSide): ReaderPosition[] {
  const counts = { headline: 0, heading: 0, caption: 0, paragraph: 0 };
  return side.blocks.map((block) => {
    const at = POSITION_KINDS[block.kind];
    counts[at] += 1;
    return { at, number: counts[at], after: false };
  });
}
