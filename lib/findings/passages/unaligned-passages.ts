/** A rule that finds dropped and added passages, those without a counterpart in the other text. */

import type { Category } from '../../core/finding';
import { memoizeByObject } from '../../core/memoize';
import type { AnalyzedSegment, Side } from '../../core/segment';
import { countLetters } from '../../text/scripts';
import { isLineAtEdge } from '../boilerplate/article-edges';
import {
  type ComparisonContext,
  countCharacters,
  type FindingDraft,
  getOtherSide,
  type LinkedPassage,
} from '../shared/comparison-context';
import { weighByRule } from '../shared/confidence';
import { findLostContent } from '../shared/find-lost-content';
import type { CategoryTraits, Rule } from '../shared/rule';

/** Consecutive segments of one block without a counterpart, which a reader sees as one passage. */
interface UnalignedRun {
  readonly segments: AnalyzedSegment[];
  readonly scores: number[];
}

const PASSAGE: CategoryTraits = {
  effect: 'as its evidence tells',
  judged: undefined,
  lost: 'passage',
  explains: undefined,
};

export const UNALIGNED_PASSAGE_RULE = {
  id: 'unaligned passages',
  brings: {
    paragraph: PASSAGE,
    sentence: PASSAGE,
    caption: PASSAGE,
  },
  finds: ['headline', 'caption', 'paragraph', 'sentence', 'part'],
  byAlignment: 'nothing corresponds to the passage',
  find: (context) => [...findUnalignedPassages(context, 'original'), ...findUnalignedPassages(context, 'translation')],
} as const satisfies Rule;

/** Finds dropped passages (side "original") or added ones (side "translation"). */
const findUnalignedPassages = (context: ComparisonContext, side: Side): FindingDraft[] =>
  groupUnalignedSegments(context, side).map((run) => createUnalignedDraft(context, side, run));

const isUnaligned = ({ link }: LinkedPassage, side: Side) =>
  link[side].length > 0 && link[getOtherSide(side)].length === 0;

function groupUnalignedSegments(context: ComparisonContext, side: Side): UnalignedRun[] {
  const scoreById = new Map(
    context.passages
      .filter((passage) => isUnaligned(passage, side) && !passage.uncertain)
      .flatMap(({ link }) => link[side].map((id) => [id, link.score] as const)),
  );
  const runs: UnalignedRun[] = [];
  let previous: AnalyzedSegment | undefined;
  for (const segment of context[side].values()) {
    const score = scoreById.get(segment.id);
    if (score === undefined) {
      previous = undefined;
      continue;
    }
    if (previous && previous.block === segment.block) {
      runs.at(-1)!.segments.push(segment);
      runs.at(-1)!.scores.push(score);
    } else runs.push({ segments: [segment], scores: [score] });
    previous = segment;
  }
  return runs;
}

function createUnalignedDraft(
  context: ComparisonContext,
  side: Side,
  { segments, scores }: UnalignedRun,
): FindingDraft {
  const lostContent = findLostContent(segments, context.langs[side]);
  const characters = countCharacters(segments);
  // Weighted by length, so that a short clause at the edge does not determine the confidence of the whole run.
  const mean = scores.reduce((sum, s, i) => sum + s * segments[i]!.text.length, 0) / Math.max(1, characters);
  const ids = segments.map((s) => s.id);
  return {
    kind: side === 'original' ? 'dropped' : 'added',
    category: getUnalignedCategory(context, side, segments),
    confidence: weighByRule(mean * computePlausibility(segments), {
      isDoubted: isLineAtEdge(context, side, segments),
    }),
    translation: side === 'translation' ? ids : [],
    original: side === 'original' ? ids : [],
    marks: segments.map((s) => ({ side, segment: s.id, start: 0, end: s.text.length })),
    evidence: [{ type: 'unlinked', held: lostContent, characters }],
  };
}

/** Factor for the confidence. Text of only a few letters is hardly a passage. */
function computePlausibility(segments: readonly AnalyzedSegment[]): number {
  const letters = segments.reduce((sum, s) => sum + countLetters(s.text), 0);
  return letters < 6 ? 0.4 : letters < 12 ? 0.8 : 1;
}

function getUnalignedCategory(context: ComparisonContext, side: Side, segments: readonly AnalyzedSegment[]): Category {
  const [first] = segments;
  if (first?.kind === 'title') return 'headline';
  if (first?.kind === 'caption') return 'caption';
  const blockSegments = getBlockSegments(context)[side].get(first?.block ?? -1) ?? [];
  if (blockSegments.length === segments.length && (blockSegments.length > 1 || countCharacters(blockSegments) > 60))
    return 'paragraph';
  return segments.length === 1 && countCharacters(segments) < 25 && blockSegments.length > 1 ? 'part' : 'sentence';
}

/** The segments of each block, by its index. */
const getBlockSegments = memoizeByObject(
  (context: ComparisonContext): Readonly<Record<Side, ReadonlyMap<number, readonly AnalyzedSegment[]>>> => ({
    translation: groupByBlock(context.translation.values()),
    original: groupByBlock(context.original.values()),
  }),
);

function groupByBlock(segments: Iterable<AnalyzedSegment>): ReadonlyMap<number, readonly AnalyzedSegment[]> {
  const blocks = new Map<number, AnalyzedSegment[]>();
  for (const segment of segments) {
    const block = blocks.get(segment.block);
    if (block) block.push(segment);
    else blocks.set(segment.block, [segment]);
  }
  return blocks;
}
