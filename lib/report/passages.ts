/** From a report's ids to what a view or an export shows: the passages of a finding, and where they stand. */
import type { BlockKind, Finding, Link, Mark, Report, ReportSide, Segment, Side } from '../core';

/** A stretch of a piece, offsets in UTF-16 units within its text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a passage holds of one block, from its first to its last segment there. */
export interface Piece {
  readonly block: number;
  readonly kind: BlockKind;
  readonly text: string;
  /** What to look at, in order and without overlap; empty where the whole is meant. */
  readonly marks: readonly Span[];
}

/** `number` counts from 1 among blocks of that sort; `after` where a dropped passage would stand behind it. */
export interface Place {
  readonly at: 'start' | 'headline' | 'heading' | 'caption' | 'paragraph';
  readonly number: number;
  readonly after: boolean;
}

export interface Passage {
  readonly side: Side;
  readonly lang: string;
  readonly segments: readonly string[];
  readonly pieces: readonly Piece[];
  readonly place: Place;
  /** The text that stands before it in the article, for telling apart equal passages. */
  readonly before: string;
}

export interface FlagPassages {
  readonly finding: Finding;
  readonly original?: Passage;
  readonly translation?: Passage;
  /** Where in the translation: the page that the reader has before them. */
  readonly place: Place;
  /** The translation's segment after which a dropped passage would stand; undefined at its start. */
  readonly gapAfter?: string;
}

interface Located {
  readonly side: Side;
  readonly segment: Segment;
}

/** A report made ready for looking things up; build it once a report. */
export interface ReportIndex {
  readonly report: Report;
  readonly segments: ReadonlyMap<string, Located>;
  /** Segment id → place of its link among the report's links. */
  readonly links: ReadonlyMap<string, number>;
  readonly places: { readonly translation: readonly Place[]; readonly original: readonly Place[] };
}

const SIDES = ['translation', 'original'] as const;

export function indexReport(report: Report): ReportIndex {
  const segments = new Map<string, Located>();
  for (const side of SIDES) for (const segment of report[side].segments) segments.set(segment.id, { side, segment });
  const links = new Map<string, number>();
  report.links.forEach((link, at) => {
    for (const id of [...link.translation, ...link.original]) links.set(id, at);
  });
  return {
    report,
    segments,
    links,
    places: { translation: placesOf(report.translation), original: placesOf(report.original) },
  };
}

/** What a finding speaks of, on both sides. */
export function passagesOf(index: ReportIndex, finding: Finding): FlagPassages {
  const translation = passageOf(index, 'translation', finding.translation, finding.marks);
  const original = passageOf(index, 'original', finding.original, finding.marks);
  if (translation) return { finding, original, translation, place: translation.place };
  const gapAfter = standsAfter(index, finding.original, 'translation');
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
export function placeOf(index: ReportIndex, side: Side, block: number): Place {
  return index.places[side][block] ?? { at: 'start', number: 0, after: false };
}

/** Segments of one side that a list of ids names, in reading order; unknown ids are left out. */
export function segmentsOf(index: ReportIndex, side: Side, ids: readonly string[]): Segment[] {
  return ids
    .map((id) => index.segments.get(id))
    .filter((found): found is Located => found?.side === side)
    .map((found) => found.segment)
    .sort((a, b) => a.block - b.block || a.start - b.start);
}

/** One side's words that a list of ids names; undefined where it names none. */
export function passageOf(
  index: ReportIndex,
  side: Side,
  ids: readonly string[],
  marks: readonly Mark[],
): Passage | undefined {
  const segments = segmentsOf(index, side, ids);
  const first = segments[0];
  if (!first) return undefined;
  const from = index.report[side];
  const blocks = [...new Set(segments.map((segment) => segment.block))];
  return {
    side,
    lang: from.lang,
    segments: segments.map((segment) => segment.id),
    pieces: blocks.map((block) => piece(from, block, segments, marks)),
    place: placeOf(index, side, first.block),
    before: textBefore(from, first),
  };
}

function piece(from: ReportSide, block: number, all: readonly Segment[], marks: readonly Mark[]): Piece {
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
  return { block, kind: source?.kind ?? 'paragraph', text, marks: disjoint(spans, text.length) };
}

/** Spans in order, clipped to the text, merged where they touch or overlap. */
export function disjoint(spans: readonly Span[], length: number): Span[] {
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

function textBefore(from: ReportSide, segment: Segment): string {
  const same = from.blocks[segment.block]?.text.slice(0, segment.start).trim();
  return same || (from.blocks[segment.block - 1]?.text ?? '');
}

/**
 * The segment of a side behind which a passage that only the other side has would stand; undefined at the start.
 * Links stand in the translation's order with the unlinked originals where they would be.
 */
export function standsAfter(index: ReportIndex, ids: readonly string[], on: Side): string | undefined {
  const at = ids.map((id) => index.links.get(id)).find((place) => place !== undefined);
  if (at === undefined) return undefined;
  for (let before = at - 1; before >= 0; before--) {
    const link: Link | undefined = index.report.links[before];
    if (link && link[on].length > 0 && !link.moved) return link[on].at(-1);
  }
  return undefined;
}

const SORTS = {
  title: 'headline',
  heading: 'heading',
  caption: 'caption',
  paragraph: 'paragraph',
  quote: 'paragraph',
  item: 'paragraph',
} as const satisfies Record<BlockKind, Place['at']>;

function placesOf(side: ReportSide): Place[] {
  const counts = { headline: 0, heading: 0, caption: 0, paragraph: 0 };
  return side.blocks.map((block) => {
    const at = SORTS[block.kind];
    counts[at] += 1;
    return { at, number: counts[at], after: false };
  });
}
