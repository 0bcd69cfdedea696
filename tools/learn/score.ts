/** Scores a report against what is known of its pair. */
import { type Finding, MIN_SHOWN_CONFIDENCE } from '../../lib/core/finding';
import type { AnalyzedSegment, Link, Side } from '../../lib/core/segment';
import { countOverlap } from '../../lib/core/span';
import type { GoldPair, GoldSpan } from './gold';

interface Count {
  tp: number;
  fp: number;
  fn: number;
}

/** What a pair's report is worth against its gold; counts add up over pairs. */
export interface Score {
  readonly links: Count;
  readonly dropped: Count;
  readonly added: Count;
  readonly moved: { kept: number; all: number };
  /** Sentences clipped or stretched, and how many of them a flag of their kind covers by a quarter. */
  readonly clipped: { found: number; all: number };
  readonly faithful: { articles: number; flags: number };
}

export const createScore = (): Score => ({
  links: { tp: 0, fp: 0, fn: 0 },
  dropped: { tp: 0, fp: 0, fn: 0 },
  added: { tp: 0, fp: 0, fn: 0 },
  moved: { kept: 0, all: 0 },
  clipped: { found: 0, all: 0 },
  faithful: { articles: 0, flags: 0 },
});

export const computeF1 = ({ tp, fp, fn }: Count): number => (2 * tp) / Math.max(1, 2 * tp + fp + fn);

const countSpanOverlap = (span: GoldSpan, s: AnalyzedSegment): number =>
  span.paragraph === s.block ? countOverlap(span, s) : 0;

/** Share of a gold sentence's characters that stand in these segments, 0..1. */
export const computeCoveredShare = (span: GoldSpan, by: readonly AnalyzedSegment[]): number =>
  by.reduce((sum, s) => sum + countSpanOverlap(span, s), 0) / Math.max(1, span.end - span.start);

/** The segments of one side of both texts, by id. */
export type Texts = Readonly<Record<Side, ReadonlyMap<string, AnalyzedSegment>>>;

const listSegments = (texts: Texts, side: Side, ids: readonly string[]): AnalyzedSegment[] =>
  ids.flatMap((id) => texts[side].get(id) ?? []);

const isStandingFor = (span: GoldSpan, segments: readonly AnalyzedSegment[]): boolean =>
  segments.some((s) => countSpanOverlap(span, s) > 0.3 * (s.end - s.start));

/** Whether a predicted link joins what some gold link joins. */
export function isRight(pair: GoldPair, texts: Texts, link: Pick<Link, Side>): boolean {
  const [o, t] = [listSegments(texts, 'original', link.original), listSegments(texts, 'translation', link.translation)];
  return pair.gold.links.some(
    ([i, j]) => isStandingFor(pair.gold.original[i]!, o) && isStandingFor(pair.gold.translation[j]!, t),
  );
}

function addLinks(score: Score, pair: GoldPair, texts: Texts, links: readonly Link[]): void {
  const full = links.filter((link) => link.original.length > 0 && link.translation.length > 0);
  for (const link of full) isRight(pair, texts, link) ? score.links.tp++ : score.links.fp++;
  const clipped = new Set(
    pair.gold.altered.filter((a) => /truncated|expanded/.test(a.category)).map((a) => a.original),
  );
  for (const [o, t] of pair.gold.links.filter(([o]) => !clipped.has(o))) {
    const found = full.some(
      (link) =>
        computeCoveredShare(pair.gold.original[o]!, listSegments(texts, 'original', link.original)) >= 0.5 &&
        computeCoveredShare(pair.gold.translation[t]!, listSegments(texts, 'translation', link.translation)) >= 0.5,
    );
    if (!found) score.links.fn++;
  }
}

/** Whole sentences dropped or added; a piece of a clipped one counts neither way. */
function addGaps(score: Score, pair: GoldPair, texts: Texts, findings: readonly Finding[], kind: 'dropped' | 'added') {
  const side = kind === 'dropped' ? 'original' : 'translation';
  const cut = pair.gold.altered.filter((a) => a.category === (kind === 'dropped' ? 'truncated' : 'expanded'));
  const pieces = cut.map((a) => pair.gold[side][a[side]]!);
  const truth = pair.gold[kind].map((n) => pair.gold[side][n]!);
  const flagged = findings.filter((f) => f.kind === kind).flatMap((f) => listSegments(texts, side, f[side]));
  const quarter = (span: GoldSpan) => computeCoveredShare(span, flagged) >= 0.25;
  score.clipped.all += pieces.length;
  score.clipped.found += pieces.filter(quarter).length;
  for (const span of truth) computeCoveredShare(span, flagged) >= 0.5 ? score[kind].tp++ : score[kind].fn++;
  const within = (s: AnalyzedSegment, spans: readonly GoldSpan[]): boolean =>
    spans.reduce((sum, span) => sum + countSpanOverlap(span, s), 0) >= 0.5 * (s.end - s.start);
  for (const s of flagged) if (!within(s, truth) && !within(s, pieces)) score[kind].fp++;
}

/** Adds one pair's report to the score; findings under one half are not shown and do not count. */
export function addPair(
  score: Score,
  pair: GoldPair,
  texts: Texts,
  links: readonly Link[],
  all: readonly Finding[],
): void {
  const findings = all.filter((f) => f.confidence >= MIN_SHOWN_CONFIDENCE);
  addLinks(score, pair, texts, links);
  addGaps(score, pair, texts, findings, 'dropped');
  addGaps(score, pair, texts, findings, 'added');
  const added = findings
    .filter((f) => f.kind === 'added')
    .flatMap((f) => listSegments(texts, 'translation', f.translation));
  for (const t of pair.gold.moved) {
    score.moved.all++;
    if (computeCoveredShare(pair.gold.translation[t]!, added) < 0.5) score.moved.kept++;
  }
  if (!pair.gold.faithful) return;
  score.faithful.articles++;
  score.faithful.flags += findings.length;
}
