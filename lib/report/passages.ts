/** Finds the passages of a report by segment ids, and their positions in the articles, for views and exports. */
import type { BlockKind } from '../core/article';
import type { Finding, Mark, PassageWord, WordsBySegment } from '../core/finding';
import { getBaseLanguage } from '../core/language-tag';
import type { EarlierVersion, Report, ReportSide } from '../core/report';
import { type Link, type Segment, SIDES, type Side } from '../core/segment';
import type { Span } from '../core/span';

// Looks up the words of passages that a reader cannot read, for views and exports.

/** Words with the report whose segments they are of: another report has other segments under the same ids. */
export interface ReportWords extends WordsBySegment {
  readonly report: Report;
}

/** The sides in a language that is none of the reader's, which may have regions: "pt-BR". */
export function listUnreadSides(report: Report, readerLanguages: readonly string[]): Side[] {
  const read = new Set(readerLanguages.map(getBaseLanguage));
  return SIDES.filter((side) => {
    const base = getBaseLanguage(report[side].lang);
    return base !== '' && base !== 'und' && !read.has(base);
  });
}

/**
 * The words of one side's passage of a finding, in the order of the passage; where only a part of it was dropped or added,
 * the words of that part. Empty where the reader can read it, and where there is a machine translation.
 */
export function listFindingWords(
  known: ReportWords | undefined,
  report: Report,
  finding: Finding,
  side: Side,
): readonly PassageWord[] {
  if (!known || !isOfReport(known, report) || finding.former || !known.unread.includes(side)) return [];
  const isRendered = side === 'original' && finding.original.some((id) => report.rendering?.texts[id]);
  return isRendered ? [] : listPassageWords(known, finding, side);
}

/** Whether words are of a report's texts; what an engine changes in a report leaves them as they are. */
export const isOfReport = (known: ReportWords, report: Report): boolean => known.report.original === report.original;

/** The words of one side's passage, whether the reader can read it or not. */
export function listPassageWords(known: ReportWords, finding: Finding, side: Side): readonly PassageWord[] {
  const isPart = finding.kind !== 'altered';
  return finding[side].flatMap((id) => {
    const words = Object.hasOwn(known.words, id) ? (known.words[id] ?? []) : [];
    const marks = isPart ? finding.marks.filter((mark) => mark.side === side && mark.segment === id) : [];
    return marks.length === 0
      ? words
      : words.filter(({ start, end }) => marks.some((mark) => start < mark.end && mark.start < end));
  });
}

/** The part of a passage in one block, from its first to its last segment there. */
export interface PassageBlock {
  readonly block: number;
  readonly kind: BlockKind;
  readonly text: string;
  /** The parts to highlight, in order and without overlap; empty where the whole text is meant. */
  readonly marks: readonly Span[];
}

/**
 * A position as a reader counts: `number` is from 1 among blocks of the same sort. `after`: the position is behind that
 * block, where a dropped passage would be.
 */
export interface ReaderPosition {
  readonly at: 'start' | 'headline' | 'heading' | 'caption' | 'paragraph';
  readonly number: number;
  readonly after: boolean;
}

/** Segments of one side with their text. */
export interface ReportPassage {
  readonly side: Side;
  readonly lang: string;
  readonly segments: readonly string[];
  readonly pieces: readonly PassageBlock[];
  readonly place: ReaderPosition;
  /** The text before the passage in the article, which tells equal passages apart. */
  readonly before: string;
}

/** The passages of a finding; a side without any is left out. */
export interface FindingPassages {
  readonly finding: Finding;
  readonly original?: ReportPassage;
  readonly translation?: ReportPassage;
  /** The position in the translation, which is the page that the reader sees. */
  readonly place: ReaderPosition;
  /** Id of the translation's segment after which a dropped passage would be; undefined at the start. */
  readonly gapAfter?: string;
}

interface LocatedSegment {
  readonly side: Side;
  readonly segment: Segment;
}

/** A report with look-up tables. Build it once for each report. */
export interface ReportIndex {
  readonly report: Report;
  readonly segments: ReadonlyMap<string, LocatedSegment>;
  /** Segment id → index of its link among the report's links. */
  readonly links: ReadonlyMap<string, number>;
  /** Position of each block, by block index. */
  readonly places: { readonly translation: readonly ReaderPosition[]; readonly original: readonly ReaderPosition[] };
  /** The same with the original's earlier version in place of today's, where there is one. */
  readonly earlier?: ReportIndex;
}

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
    ...(report.earlier ? { earlier: buildReportIndex(toEarlierReport(report, report.earlier)) } : {}),
  };
}

/** The report with the earlier version as its original, which is cited by the address of its copy. */
function toEarlierReport(
  { earlier: _, rendering: __, ...report }: Report,
  { original, links }: EarlierVersion,
): Report {
  return { ...report, original: { ...original, url: original.archived?.url ?? original.url }, links };
}

/** The index of the version of the original that a finding is about. */
export const getOwnIndex = (index: ReportIndex, { former }: Pick<Finding, 'former'>): ReportIndex =>
  (former && index.earlier) || index;

/** Returns a finding's passages on both sides, or where its text would be on a side that has none. */
export function getFindingPassages(reportIndex: ReportIndex, finding: Finding): FindingPassages {
  const index = getOwnIndex(reportIndex, finding);
  const translation = buildPassage(index, 'translation', finding.translation, finding.marks);
  const original = buildPassage(index, 'original', finding.original, finding.marks);
  if (translation) return { finding, original, translation, place: translation.place };
  const gapAfter = findGapPosition(index, finding.original, 'translation');
  const block = gapAfter === undefined ? undefined : index.segments.get(gapAfter)?.segment.block;
  const gapPosition = block === undefined ? undefined : index.places.translation[block];
  return {
    finding,
    original,
    place: gapPosition ? { ...gapPosition, after: true } : { at: 'start', number: 0, after: true },
    gapAfter,
  };
}

/** Returns the position of a side's block. `block`: its index. */
export function getReaderPosition(index: ReportIndex, side: Side, block: number): ReaderPosition {
  return index.places[side][block] ?? { at: 'start', number: 0, after: false };
}

/** Returns the segments of one side with the given ids, in reading order; unknown ids are left out. */
export function selectSegments(index: ReportIndex, side: Side, ids: readonly string[]): Segment[] {
  return ids
    .map((id) => index.segments.get(id))
    .filter((found): found is LocatedSegment => found?.side === side)
    .map((found) => found.segment)
    .sort((a, b) => a.block - b.block || a.start - b.start);
}

/** Builds the passage of one side's segments with the given ids; undefined where the side has none of them. */
export function buildPassage(
  index: ReportIndex,
  side: Side,
  ids: readonly string[],
  marks: readonly Mark[],
): ReportPassage | undefined {
  const segments = selectSegments(index, side, ids);
  const first = segments[0];
  if (!first) return undefined;
  const reportSide = index.report[side];
  const blocks = [...new Set(segments.map((segment) => segment.block))];
  return {
    side,
    lang: reportSide.lang,
    segments: segments.map((segment) => segment.id),
    pieces: blocks.map((block) => buildPassageBlock(reportSide, block, segments, marks)),
    place: getReaderPosition(index, side, first.block),
    before: getTextBefore(reportSide, first),
  };
}

function buildPassageBlock(
  reportSide: ReportSide,
  block: number,
  passageSegments: readonly Segment[],
  marks: readonly Mark[],
): PassageBlock {
  const segments = passageSegments.filter((segment) => segment.block === block);
  const start = segments[0]?.start ?? 0;
  const end = segments.at(-1)?.end ?? start;
  const sourceBlock = reportSide.blocks[block];
  // The block's characters between two segments are kept, since spaces are punctuation in Thai.
  const text = sourceBlock ? sourceBlock.text.slice(start, end) : segments.map((segment) => segment.text).join(' ');
  const spans = segments.flatMap((segment) =>
    marks
      .filter((mark) => mark.segment === segment.id)
      .map((mark) => ({ start: mark.start + segment.start - start, end: mark.end + segment.start - start })),
  );
  return { block, kind: sourceBlock?.kind ?? 'paragraph', text, marks: mergeSpans(spans, text.length) };
}

/** Sorts spans, clips them to the text's `length`, and merges those that touch or overlap. */
export function mergeSpans(spans: readonly Span[], length: number): Span[] {
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

function getTextBefore(reportSide: ReportSide, segment: Segment): string {
  const textInBlock = reportSide.blocks[segment.block]?.text.slice(0, segment.start).trim();
  return textInBlock || (reportSide.blocks[segment.block - 1]?.text ?? '');
}

/**
 * Finds the segment of a side after which a passage that only the other side has would be; undefined at the start.
 * Works since links are in the translation's order, with the original's gaps where they would be.
 * @param ids the other side's segments.
 */
export function findGapPosition(index: ReportIndex, ids: readonly string[], side: Side): string | undefined {
  const linkIndex = ids.map((id) => index.links.get(id)).find((position) => position !== undefined);
  if (linkIndex === undefined) return undefined;
  for (let previous = linkIndex - 1; previous >= 0; previous--) {
    const link: Link | undefined = index.report.links[previous];
    if (link && link[side].length > 0 && !link.moved) return link[side].at(-1);
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
    const kind = POSITION_KINDS[block.kind];
    counts[kind] += 1;
    return { at: kind, number: counts[kind], after: false };
  });
}
