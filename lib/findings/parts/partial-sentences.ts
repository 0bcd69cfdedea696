/** A rule that finds parts of sentences without a counterpart in the linked passage, which were dropped or added. */
import type { Mark } from '../../core/finding';
import type { Side } from '../../core/segment';
import { hasOverlap } from '../../core/span';
import { UNSPACED_LETTERS } from '../../text/scripts';
import {
  type ComparisonContext,
  countCharacters,
  type FindingDraft,
  type LinkedPassage,
  type WeighedEvidence,
} from '../shared/comparison-context';
import { MIN_CONFIDENCE, toScaledLogOdds, weighByRule, weighEvidence } from '../shared/confidence';
import { findLostContent } from '../shared/find-lost-content';
import { computeLogLengthRatio, computePairStatistics, type PairStatistics } from '../shared/pair-statistics';
import type { Rule } from '../shared/rule';
import { computeClauseFeatures, findDroppedClauses } from './dropped-clauses';
import { computeMeanAbsence, isSaidBeside, weighElsewhere } from './token-cues';
import { findUnmatchedSpan, MIN_FIT_OF_SEVERAL, type UnmatchedSpan, weighCues } from './unmatched-span';
import stored from './weights.json';

/** Least length of a side in UTF-16 units. Shorter sentences are dropped or kept as a whole. */
const MIN_PASSAGE_LENGTH = 40;

export const PARTIAL_SENTENCE_RULE = {
  id: 'partial sentences',
  brings: {
    part: { effect: 'as its evidence tells', judged: undefined, lost: 'part', explains: 'what is in it' },
  },
  finds: ['part'],
  weights: stored,
  learnt: {
    clipped: { features: computePartFeatures, dependsOn: [] },
    stretched: { features: computePartFeatures, dependsOn: [] },
    'clipped by tokens': { features: computePartFeaturesByTokens, dependsOn: [] },
    'stretched by tokens': { features: computePartFeaturesByTokens, dependsOn: [] },
    'dropped clause': { features: computeClauseFeatures, dependsOn: [] },
  },
  find: findPartialSentences,
} as const satisfies Rule<typeof stored>;

/** Finds at most one part for each side of each linked passage, and clauses of the original. */
function findPartialSentences(context: ComparisonContext): FindingDraft[] {
  const statistics = computePairStatistics(context);
  return context.passages.flatMap((passage) =>
    passage.paired && !passage.link.moved
      ? [
          ...chooseSurest(
            findPartOnSide(context, statistics, passage, 'original'),
            createClauseDrafts(context, statistics, passage),
          ),
          ...findPartOnSide(context, statistics, passage, 'translation'),
        ]
      : [],
  );
}

/** The clauses and the part, without what another one that is surer overlaps. */
function chooseSurest(parts: readonly FindingDraft[], clauses: readonly FindingDraft[]): FindingDraft[] {
  const isOverlapped = (draft: FindingDraft, others: readonly FindingDraft[]) =>
    others.some((other) => other.confidence > draft.confidence && hasOverlappingMark(other, draft));
  return [
    ...parts.filter((part) => !isOverlapped(part, clauses)),
    ...clauses.filter(
      (clause) => !parts.some((part) => !isOverlapped(part, clauses) && hasOverlappingMark(part, clause)),
    ),
  ];
}

const hasOverlappingMark = (one: FindingDraft, other: FindingDraft): boolean =>
  one.marks.some((a) => other.marks.some((b) => a.segment === b.segment && hasOverlap(a, b)));

function createClauseDrafts(
  context: ComparisonContext,
  statistics: PairStatistics,
  passage: LinkedPassage,
): FindingDraft[] {
  if (countCharacters(passage.original) < MIN_PASSAGE_LENGTH) return [];
  return findDroppedClauses(context, statistics, passage).flatMap((clause) =>
    createPartialDrafts(context, statistics, passage, clause, clause.evidence),
  );
}

function findPartOnSide(
  context: ComparisonContext,
  statistics: PairStatistics,
  passage: LinkedPassage,
  side: Side,
): FindingDraft[] {
  if (countCharacters(passage[side]) < MIN_PASSAGE_LENGTH) return [];
  const span = findUnmatchedSpan(context, statistics, passage, side);
  if (!span || span.absent + span.fit <= 0) return [];
  if (isSaidBeside(context, passage, { ...span, tokens: span.tokens?.within })) return [];
  const evidence = weighPart(context, statistics, passage, span);
  return createPartialDrafts(context, statistics, passage, span, evidence, isOfUsualLength(passage, span));
}

/**
 * Whether the sides of a link of several fit each other in length as they are. One sentence was made two then, or two
 * one, and words that seem to have no counterpart are a freer translation of what is there.
 */
const isOfUsualLength = (passage: LinkedPassage, { fit }: UnmatchedSpan): boolean =>
  passage.original.length + passage.translation.length > 2 && fit < MIN_FIT_OF_SEVERAL;

type PlacedSpan = Pick<UnmatchedSpan, 'side' | 'start' | 'end'>;

/** The draft for a part; none where it lies within one word. */
function createPartialDrafts(
  context: ComparisonContext,
  statistics: PairStatistics,
  passage: LinkedPassage,
  span: PlacedSpan,
  evidence: WeighedEvidence,
  isDoubted = false,
): FindingDraft[] {
  const { side } = span;
  const marks = toPartMarks(passage, span);
  if (!marks.length) return [];
  const confidence = weighByRule(evidence.confidence, { isDoubted });
  const lostContent = confidence < MIN_CONFIDENCE ? [] : findLostContent(passage[side], context.langs[side], marks);
  const draft: FindingDraft = {
    kind: side === 'original' ? 'dropped' : 'added',
    category: 'part',
    confidence,
    ...getPassageIds(passage, side, marks),
    marks,
    evidence: [
      { type: 'unlinked', held: lostContent, characters: span.end - span.start },
      {
        type: 'length',
        characters: countCharacters(passage.translation),
        expected: Math.round(countCharacters(passage.original) * Math.exp(statistics.ratio)),
      },
    ],
    seen: evidence,
  };
  return [draft];
}

/** Weighs a part by what it was found by: its tokens, or else cues. */
function weighPart(
  context: ComparisonContext,
  statistics: PairStatistics,
  passage: LinkedPassage,
  span: UnmatchedSpan,
): WeighedEvidence {
  const isDropped = span.side === 'original';
  if (!span.tokens)
    return weighEvidence(stored, isDropped ? 'clipped' : 'stretched', computePartFeatures(statistics, passage, span));
  const features = computePartFeaturesByTokens(context, statistics, passage, { ...span, tokens: span.tokens });
  return weighEvidence(stored, isDropped ? 'clipped by tokens' : 'stretched by tokens', features);
}

/** On the part's side the segments it lies in, on the other side all linked segments. */
function getPassageIds(
  { link }: LinkedPassage,
  side: Side,
  marks: readonly Mark[],
): Pick<FindingDraft, 'original' | 'translation'> {
  const ids = marks.map((m) => m.segment);
  return side === 'original'
    ? { original: ids, translation: link.translation }
    : { original: link.original, translation: ids };
}

function computePartFeatures(statistics: PairStatistics, passage: LinkedPassage, span: UnmatchedSpan) {
  const direction = span.side === 'original' ? -1 : 1;
  return {
    absent: span.absent / 5,
    rest: span.rest / 10,
    fit: span.fit / 5,
    'shared fit': Math.min(span.absent, span.fit) / 5,
    deviation: Math.max(-2, Math.min(2, direction * (computeLogLengthRatio(passage) - statistics.ratio))),
    spread: statistics.spread,
    share: span.share,
    signs: Math.min(20, span.signs) / 10,
    values: Math.min(3, span.values) / 3,
    end: span.position === 'end' ? 1 : 0,
    middle: span.position === 'middle' ? 1 : 0,
    link: toScaledLogOdds(passage.link.score),
    short: countCharacters(passage[span.side]) < 80 ? 1 : 0,
    many: Math.min(4, passage.original.length + passage.translation.length - 2) / 4,
  };
}

type SpanOfTokens = UnmatchedSpan & Required<Pick<UnmatchedSpan, 'tokens'>>;

/** The same for a part that was found by its tokens, with what these say, and what lexicons, values and letters do. */
function computePartFeaturesByTokens(
  context: ComparisonContext,
  statistics: PairStatistics,
  passage: LinkedPassage,
  span: SpanOfTokens,
) {
  return {
    ...computePartFeatures(statistics, passage, span),
    ...computeTokenFeatures(context, passage, span),
    ...computeCueFeatures(context, statistics, passage, span),
  };
}

/** How sure the tokens of a part are to be said nowhere: in the linked passage, near it, far around it. */
function computeTokenFeatures(
  context: ComparisonContext,
  passage: LinkedPassage,
  { side, tokens: { within, rest } }: SpanOfTokens,
) {
  const { near, far } = weighElsewhere(context, passage, side, within);
  const size = Math.min(3, Math.log(within.length + 1)) / 3;
  return {
    'token absence': computeMeanAbsence(within) / 3,
    'token absence near': near / 3,
    'token absence far': far / 3,
    'token absence of rest': computeMeanAbsence(rest) / 3,
    tokens: size,
    'tokens near': (size * near) / 3,
    'tokens far': (size * far) / 3,
  };
}

/** What lexicons, values and letters say of a part: they err elsewhere than the encoder. */
function computeCueFeatures(
  context: ComparisonContext,
  statistics: PairStatistics,
  passage: LinkedPassage,
  { side, start, end }: UnmatchedSpan,
) {
  const within = weighCues(context, statistics, passage, side).filter((cue) => cue.at >= start && cue.end <= end);
  const absence = within.reduce((sum, { absent }) => sum + absent, 0);
  return { 'cue absence': Math.max(-2, Math.min(2, absence / 5)) };
}

const WORD_CHARACTER = /^[\p{L}\p{M}\p{N}'’-]$/u;
/** Characters that belong to the letter before them. */
const COMBINING_CHARACTER = /[\p{M}ーァィゥェォッャュョ]/u;
const UNSPACED_SCRIPTS = new RegExp(`[${UNSPACED_LETTERS}]`, 'u');

/**
 * Moves an offset to the end of the word it lies in and of the spaces after it. Before or behind a letter of a script
 * without spaces it only moves after combining characters.
 */
export function findWordEnd(text: string, at: number): number {
  if (at <= 0 || at >= text.length) return Math.min(at, text.length);
  let wordEnd = at;
  while (wordEnd < text.length && COMBINING_CHARACTER.test(text[wordEnd]!)) wordEnd++;
  if (UNSPACED_SCRIPTS.test(text[wordEnd - 1]!)) return wordEnd;
  const isInWord = (character: string) => WORD_CHARACTER.test(character) && !UNSPACED_SCRIPTS.test(character);
  if (WORD_CHARACTER.test(text[wordEnd - 1]!)) while (wordEnd < text.length && isInWord(text[wordEnd]!)) wordEnd++;
  return wordEnd;
}

/** Least share of a segment that has to be marked, 0..1. Segments that the span only touches are left out. */
const MIN_MARKED_SHARE = 0.35;

function toPartMarks(passage: LinkedPassage, span: PlacedSpan): Mark[] {
  let from = 0;
  const candidates = passage[span.side].flatMap((segment) => {
    const [start, end] = [Math.max(0, span.start - from), Math.min(segment.text.length, span.end - from)];
    from += segment.text.length + 1;
    const [markStart, markEnd] = [findWordEnd(segment.text, start), findWordEnd(segment.text, end)];
    return markEnd > markStart
      ? [{ mark: { side: span.side, segment: segment.id, start: markStart, end: markEnd }, of: segment.text.length }]
      : [];
  });
  const covered = candidates.filter(({ mark, of }) => mark.end - mark.start >= MIN_MARKED_SHARE * of);
  return (covered.length ? covered : candidates).map(({ mark }) => mark);
}
