/** A rule that finds parts of sentences without a counterpart in the linked passage, which were dropped or added. */
import type { Mark, Side } from '../../../core';
import { UNSPACED_LETTERS } from '../../../util/writing/scripts';
import {
  type ComparisonContext,
  countCharacters,
  type FindingDraft,
  isMachineTranslated,
  type LinkedPassage,
  roundScore,
} from '../../shared/comparison-context';
import { computeConfidence, MIN_CONFIDENCE, type RuleFeatures, toScaledLogOdds } from '../../shared/confidence';
import { findLostContent } from '../../shared/severity';
import { isSplitDifferently } from './covered-by-neighbor';
import { computeLogLengthRatio, computePairStatistics, type PairStatistics } from './pair-statistics';
import { findUnmatchedSpan, type UnmatchedSpan } from './unmatched-span';

/** Least length of a side in UTF-16 units. Shorter sentences are dropped or kept as a whole. */
const MIN_PASSAGE_LENGTH = 40;

/** Finds at most one part for each side of each linked passage. */
export function findPartialSentences(context: ComparisonContext): FindingDraft[] {
  const usual = computePairStatistics(context);
  return context.passages.flatMap((passage) =>
    passage.paired && !passage.link.moved
      ? (['original', 'translation'] as const).flatMap((side) => findPartOnSide(context, usual, passage, side))
      : [],
  );
}

function findPartOnSide(
  context: ComparisonContext,
  usual: PairStatistics,
  passage: LinkedPassage,
  side: Side,
): FindingDraft[] {
  if (countCharacters(passage[side]) < MIN_PASSAGE_LENGTH) return [];
  const stretch = findUnmatchedSpan(context, usual, passage, side);
  if (!stretch || stretch.absent + stretch.fit <= 0) return [];
  const draft = createPartialDraft(usual, passage, stretch, context.langs[side]);
  const isElsewhere = isSplitDifferently(context, passage, stretch);
  return [isElsewhere ? { ...draft, confidence: roundScore(draft.confidence * CONFIDENCE_FACTOR) } : draft];
}

/**
 * Factor for a part that the next passage seems to say. The finding is no longer shown by default, but stays among the
 * possible ones.
 */
const CONFIDENCE_FACTOR = 0.45;

function createPartialDraft(
  usual: PairStatistics,
  passage: LinkedPassage,
  stretch: UnmatchedSpan,
  lang: string,
): FindingDraft {
  const { side } = stretch;
  const byEngine = isMachineTranslated(passage);
  const rule = `${side === 'original' ? 'clipped' : 'stretched'}${byEngine ? ' by rendering' : ''}`;
  const features = computePartFeatures(usual, passage, stretch);
  const marks = toPartMarks(passage, stretch);
  const confidence = roundScore(computeConfidence(rule, features));
  const held = confidence < MIN_CONFIDENCE ? [] : findLostContent(passage[side], lang, marks);
  return {
    kind: side === 'original' ? 'dropped' : 'added',
    category: 'part',
    severity: held.length ? 'high' : 'medium',
    confidence,
    ...getPassageIds(passage, side, marks),
    marks,
    evidence: [
      { type: 'unlinked', held, characters: stretch.end - stretch.start },
      {
        type: 'length',
        characters: countCharacters(passage.translation),
        expected: Math.round(countCharacters(passage.original) * Math.exp(usual.ratio)),
      },
    ],
    ...(byEngine ? { byEngine } : {}),
    seen: { rule, features },
  };
}

/** On the part's side the segments it lies in, on the other side all linked segments. */
function getPassageIds(
  { link }: LinkedPassage,
  side: Side,
  marks: readonly Mark[],
): Pick<FindingDraft, 'original' | 'translation'> {
  const own = marks.map((m) => m.segment);
  return side === 'original'
    ? { original: own, translation: link.translation }
    : { original: link.original, translation: own };
}

function computePartFeatures(usual: PairStatistics, passage: LinkedPassage, stretch: UnmatchedSpan): RuleFeatures {
  const sign = stretch.side === 'original' ? -1 : 1;
  return {
    absent: stretch.absent / 5,
    rest: stretch.rest / 10,
    fit: stretch.fit / 5,
    'shared fit': Math.min(stretch.absent, stretch.fit) / 5,
    deviation: Math.max(-2, Math.min(2, sign * (computeLogLengthRatio(passage) - usual.ratio))),
    spread: usual.spread,
    share: stretch.share,
    signs: Math.min(20, stretch.signs) / 10,
    values: Math.min(3, stretch.values) / 3,
    end: stretch.at === 'end' ? 1 : 0,
    middle: stretch.at === 'middle' ? 1 : 0,
    link: toScaledLogOdds(passage.link.score),
    short: countCharacters(passage[stretch.side]) < 80 ? 1 : 0,
    many: Math.min(4, passage.original.length + passage.translation.length - 2) / 4,
  };
}

const WORD_CHARACTER = /^[\p{L}\p{M}\p{N}'’-]$/u;
/** Characters that belong to the letter before them. */
const COMBINING_CHARACTER = /[\p{M}ーァィゥェォッャュョ]/u;
const UNSPACED_SCRIPTS = new RegExp(`[${UNSPACED_LETTERS}]`, 'u');

/**
 * Moves an offset to the end of the word it lies in and of the spaces after it. In scripts without spaces it only moves
 * after combining characters.
 */
function findWordEnd(text: string, at: number): number {
  if (at <= 0 || at >= text.length) return Math.min(at, text.length);
  let to = at;
  while (to < text.length && COMBINING_CHARACTER.test(text[to]!)) to++;
  if (to === text.length || UNSPACED_SCRIPTS.test(text[to]!)) return to;
  if (WORD_CHARACTER.test(text[at - 1]!)) while (to < text.length && WORD_CHARACTER.test(text[to]!)) to++;
  return to;
}

/** Least share of a segment that has to be marked, 0..1. Segments that the span only touches are left out. */
const MIN_MARKED_SHARE = 0.35;

function toPartMarks(passage: LinkedPassage, stretch: UnmatchedSpan): Mark[] {
  let from = 0;
  const all = passage[stretch.side].flatMap((segment) => {
    const [start, end] = [Math.max(0, stretch.start - from), Math.min(segment.text.length, stretch.end - from)];
    from += segment.text.length + 1;
    const [a, b] = [findWordEnd(segment.text, start), findWordEnd(segment.text, end)];
    return b > a
      ? [{ mark: { side: stretch.side, segment: segment.id, start: a, end: b }, of: segment.text.length }]
      : [];
  });
  const meant = all.filter(({ mark, of }) => mark.end - mark.start >= MIN_MARKED_SHARE * of);
  return (meant.length ? meant : all).map(({ mark }) => mark);
}
