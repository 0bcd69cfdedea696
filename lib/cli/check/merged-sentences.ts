/**
 * Tells where a sentence that seems to be missing may have been put into another one: the passage is then not much
 * shorter than the other passages of the two pages are, and has its code and its figures. Translators join short sentences,
 * above all into languages that set commas where others set stops, and a check that keeps a page from being published has
 * to be right.
 */

import { computeMedian } from '../../core/collections';
import type { Finding } from '../../core/finding';
import type { Report, ReportSide } from '../../core/report';
import type { Link, Segment, Side } from '../../core/segment';
import { hasOverlap } from '../../core/span';

/** Links that say how long a translation into this language is. */
const MIN_SCORE = 0.7;
const MIN_LENGTH = 20;
const MIN_LINKS = 5;
/**
 * Share of the usual length from which a paragraph may hold the sentence. Of 17 sentences that were joined in Chinese and
 * Japanese documentation the shortest paragraphs had .60, of 7 that were left out 6 had less.
 */
const LEAST_SHARE = { sentence: 0.6, part: 0.5 } as const;

/**
 * Share of its own length that a sentence must have added to the rest of its paragraph, where the encoder lined the texts
 * up: it links a sentence that was joined with another more often than the rules do. Of 5 that had added less and were
 * withheld, the 4 that had been taken out of pages for the purpose were gone, and the fifth was joined; by rules alone, of 6
 * in pages as they are, 5 were joined.
 */
const LEAST_ADDED = 0.1;

/** Figures stay what they are. */
const KEPT_WORD = /\d+(?:[.,]\d+)*/g;

const getOther = (side: Side): Side => (side === 'original' ? 'translation' : 'original');

/** Letters of what is translated: code and figures are as long on both sides. */
function countLetters({ blocks }: ReportSide, { block, start, end, text }: Segment): number {
  const code = (blocks[block]?.code ?? []).filter((span) => hasOverlap(span, { start, end }));
  const rest = code.reduceRight(
    (left, span) => left.slice(0, Math.max(0, span.start - start)) + left.slice(span.end - start),
    text,
  );
  return rest.match(/\p{L}/gu)?.length ?? 0;
}

/** Creates a test for findings of one report. */
export function createMergedTest(report: Report): (finding: Finding) => boolean {
  const sides = { translation: indexSide(report.translation), original: indexSide(report.original) };
  const sum = (side: Side, ids: Iterable<string>): number =>
    [...ids].reduce((all, id) => all + (sides[side].lengths.get(id) ?? 0), 0);
  const ratios = report.links
    .filter(({ score, translation, original }) => score >= MIN_SCORE && translation.length && original.length)
    .map(({ translation, original }) => [sum('translation', translation), sum('original', original)] as const)
    .filter((lengths) => Math.min(...lengths) * 2 >= MIN_LENGTH && Math.max(...lengths) >= MIN_LENGTH)
    .map(([own, other]) => own / other);
  if (ratios.length < MIN_LINKS) return () => false;
  const usual = computeMedian(ratios)!;

  return ({ kind, category, ...finding }) => {
    if (category !== 'sentence' && category !== 'part') return false;
    const side: Side = kind === 'dropped' ? 'original' : 'translation';
    if (kind === 'altered' || finding[side].length === 0) return false;
    const around = listAround(report, sides[side], finding[side], side);
    const other = sum(getOther(side), around.others);
    const whole = sum(side, around.own);
    if (!other || !whole) return false;
    const expected = side === 'original' ? whole * usual : whole / usual;
    const added = (other - expected) / (expected * (sum(side, finding[side]) / whole)) + 1;
    if (report.encoded && category === 'sentence' && added < LEAST_ADDED) return false;
    return other >= LEAST_SHARE[category] * expected && !hasLostWord(report, side, finding[side], around.others);
  };
}

/** Whether a passage has code or a figure that the passages of the other side lack, and so cannot be among them. */
function hasLostWord(report: Report, side: Side, ids: readonly string[], others: ReadonlySet<string>): boolean {
  const text = report[getOther(side)].segments
    .filter(({ id }) => others.has(id))
    .map((segment) => segment.text)
    .join(' ');
  return report[side].segments
    .filter(({ id }) => ids.includes(id))
    .flatMap((segment) => listKeptWords(report[side], segment))
    .some((word) => !text.includes(word));
}

function listKeptWords({ blocks }: ReportSide, { block, start, end, text }: Segment): string[] {
  const code = (blocks[block]?.code ?? []).filter((span) => span.start >= start && span.end <= end);
  return [...code.map((span) => text.slice(span.start - start, span.end - start)), ...(text.match(KEPT_WORD) ?? [])];
}

interface IndexedSide {
  readonly lengths: ReadonlyMap<string, number>;
  readonly blocks: ReadonlyMap<string, number>;
}

const indexSide = (side: ReportSide): IndexedSide => ({
  lengths: new Map(side.segments.map((segment) => [segment.id, countLetters(side, segment)])),
  blocks: new Map(side.segments.map(({ id, block }) => [id, block])),
});

/** The sentences of the same paragraphs, with all that they are linked to. */
function listAround({ links }: Report, { blocks }: IndexedSide, ids: readonly string[], side: Side) {
  const wanted = new Set(ids.map((id) => blocks.get(id)));
  const isWanted = (id: string) => wanted.has(blocks.get(id));
  const near = links.filter((link: Link) => link[side].some(isWanted));
  return {
    own: new Set(near.flatMap((link) => link[side])),
    others: new Set(near.flatMap((link) => link[getOther(side)])),
  };
}
