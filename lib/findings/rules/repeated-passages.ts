/** A rule that finds sentences and quotations that stand twice in the translation and once in the original. */
import type { AnalyzedSegment, Mark } from '../../core';
import { computeContainment, computeDiceSimilarity, foldForNgrams, getNgrams } from '../../text/ngram-similarity';
import type { Rule } from '../rule';
import type { ComparisonContext, FindingDraft, LinkedPassage } from '../shared/comparison-context';
import { roundScore } from '../shared/confidence';
import { findRepeats, type PassageLocation, type Repeat } from '../shared/find-repeats';
import { computeLogLengthRatio, computePairStatistics } from './partial-sentences/pair-statistics';

/** Least similarity of two counterparts in the original for which the original repeats itself too. */
const MIN_SIMILARITY = 0.5;

export const REPEATED_PASSAGE_RULE = {
  id: 'repeated passages',
  finds: ['repeated'],
  fixed: {
    confidence: { sentence: 0.8, quotation: 0.65, adjacent: 0.85, twice: 0.65 },
    reason:
      'Too few to learn from: on 720 pairs of news articles (11,600 sentences) three findings, all of them passages that do stand twice in the translation only. Of sentences begun anew there are fewer still.',
  },
  find: findRepeatedPassages,
} as const satisfies Rule;

/** Finds repeats in the translation that the original does not have. */
function findRepeatedPassages(context: ComparisonContext): FindingDraft[] {
  return [...findRepeatsOfTranslation(context), ...findSaidTwice(context)];
}

function findRepeatsOfTranslation(context: ComparisonContext): FindingDraft[] {
  const repeats = findRepeats([...context.translation.values()], context.langs.translation);
  if (!repeats.length) return [];
  const inOriginal = new Set(
    findRepeats([...context.original.values()], context.langs.original).flatMap(({ first, again }) =>
      [...first.segments, ...again.segments].map(({ id }) => id),
    ),
  );
  const passageBySegment = new Map(context.passages.flatMap((p) => p.link.translation.map((id) => [id, p] as const)));
  const getLinkedPassages = (location: PassageLocation) => [
    ...new Set(location.segments.flatMap((s) => passageBySegment.get(s.id) ?? [])),
  ];
  return repeats.flatMap((repeat) => {
    const [first, again] = [getLinkedPassages(repeat.first), getLinkedPassages(repeat.again)];
    return repeat.adjacent && first[0] === again[0]
      ? createRepeatDraft(repeat, first)
      : isRepeatedInOriginal(inOriginal, first, again)
        ? []
        : createRepeatDraft(repeat, first);
  });
}

const getOriginals = (passages: readonly LinkedPassage[]) => passages.flatMap((p) => p.original);

/**
 * Whether the original repeats the passage as well: it has a repeat there, or the two counterparts are very similar.
 * `inOriginal`: the ids of all segments of the original that a repeat lies in.
 */
function isRepeatedInOriginal(
  inOriginal: ReadonlySet<string>,
  first: readonly LinkedPassage[],
  again: readonly LinkedPassage[],
): boolean {
  if ([...getOriginals(first), ...getOriginals(again)].some(({ id }) => inOriginal.has(id))) return true;
  const getPassageNgrams = (passages: readonly LinkedPassage[]) =>
    getNgrams(
      foldForNgrams(
        getOriginals(passages)
          .map((s) => s.text)
          .join(' '),
      ),
    );
  return (
    first[0] !== again[0] && computeDiceSimilarity(getPassageNgrams(first), getPassageNgrams(again)) >= MIN_SIMILARITY
  );
}

/** Least length in letters of a sentence that says again what the one beside it says, and least share of its n-grams. */
const MIN_TWICE_LETTERS = 20;
const MIN_TWICE_CONTAINMENT = 0.6;
/** How much longer than usual its link is at least: natural logarithm. A sentence made two keeps its length. */
const MIN_TWICE_SURPLUS = 0.15;

/**
 * Finds sentences whose words the sentence beside them in the same link says, too: a machine translation begins anew,
 * and what it said first stays. The link is longer than usual then, and fits better without.
 */
function findSaidTwice(context: ComparisonContext): FindingDraft[] {
  const { ratio } = computePairStatistics(context);
  return context.passages.flatMap((passage) => {
    if (!passage.paired || passage.translation.length <= passage.original.length) return [];
    const surplus = computeLogLengthRatio(passage) - ratio;
    const twice = passage.translation.filter((segment, at) => {
      const without = { ...passage, translation: passage.translation.filter((other) => other !== segment) };
      return (
        surplus >= MIN_TWICE_SURPLUS &&
        Math.abs(computeLogLengthRatio(without) - ratio) < surplus &&
        [passage.translation[at - 1], passage.translation[at + 1]].some(
          (beside) => beside && isContained(segment, beside),
        )
      );
    });
    return twice.slice(0, 1).map((segment) => createTwiceDraft(passage, segment));
  });
}

function isContained(segment: AnalyzedSegment, beside: AnalyzedSegment): boolean {
  const [letters, others] = [foldForNgrams(segment.text), foldForNgrams(beside.text)];
  return (
    letters.length >= MIN_TWICE_LETTERS &&
    letters.length < others.length &&
    computeContainment(getNgrams(letters), getNgrams(others)) >= MIN_TWICE_CONTAINMENT
  );
}

const createTwiceDraft = ({ link }: LinkedPassage, { id, text }: AnalyzedSegment): FindingDraft => ({
  kind: 'altered',
  category: 'repeated',
  confidence: REPEATED_PASSAGE_RULE.fixed.confidence.twice,
  translation: [id],
  original: link.original,
  marks: [{ side: 'translation', segment: id, start: 0, end: text.length }],
  evidence: [{ type: 'same-text', text }],
});

function createRepeatDraft({ again, adjacent }: Repeat, first: readonly LinkedPassage[]): FindingDraft[] {
  return [
    {
      kind: 'altered',
      category: 'repeated',
      confidence: roundScore(REPEATED_PASSAGE_RULE.fixed.confidence[adjacent ? 'adjacent' : again.what]),
      translation: again.segments.map((s) => s.id),
      original: [...new Set(first.flatMap((p) => p.link.original))],
      marks: toRepeatMarks(again),
      evidence: [{ type: 'same-text', text: again.text }],
    },
  ];
}

const toRepeatMarks = ({ segments, start, end }: PassageLocation): Mark[] =>
  segments.map((s) => ({
    side: 'translation',
    segment: s.id,
    start: Math.max(0, start - s.start),
    end: Math.min(s.text.length, end - s.start),
  }));
