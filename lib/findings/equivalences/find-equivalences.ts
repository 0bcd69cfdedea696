/**
 * Finds what two aligned texts say in different forms: converted values, explanations, merged, split and moved
 * sentences.
 */
import type { Equivalence } from '../../core/finding';
import type { AnalyzedSegment, Side } from '../../core/segment';
import { hasClausesAsSegments } from '../../languages/groups';
import {
  type ComparisonContext,
  type EquivalenceDraft,
  getOtherSide,
  type LinkedPassage,
} from '../shared/comparison-context';
import { collectMatchKeys } from '../shared/match-keys';
import { getValueMatchings, type ValueMatching } from '../shared/value-matching';
import { findConvertedValues } from './converted-values';
import { findExplanations } from './explanations';

/** Least score of the link. Below it, another grouping of the sentences is more probable. */
const MIN_LINK_SCORE = 0.5;

/** The merged or split sentences of a link; none in languages whose segments are clauses. */
export function findMergedSentences(context: ComparisonContext, matching: ValueMatching): EquivalenceDraft[] {
  const { passage } = matching;
  const { link, original, translation } = passage;
  const severalSide = getSideWithSeveral(original.length, translation.length);
  if (!severalSide || link.score < MIN_LINK_SCORE || hasClausesAsSegments(context.langs[severalSide])) return [];
  if (!isEverySentenceMatched(matching, severalSide)) return [];
  const kind = severalSide === 'original' ? 'merged' : 'split';
  return [{ kind, translation: link.translation, original: link.original, marks: [], evidence: [] }];
}

function getSideWithSeveral(original: number, translation: number): Side | undefined {
  if (original > 1 && translation === 1) return 'original';
  return translation > 1 && original === 1 ? 'translation' : undefined;
}

/**
 * Whether each of the sentences shares something with the single one. A sentence that does not may only be linked
 * because nothing else fits.
 */
function isEverySentenceMatched({ passage, answered }: ValueMatching, severalSide: Side): boolean {
  const keys = collectMatchKeys(passage[getOtherSide(severalSide)]);
  const isMatched = (segment: AnalyzedSegment) =>
    answered.some((a) => a[severalSide].segment.id === segment.id) ||
    [...collectMatchKeys([segment])].some((key) => keys.has(key));
  return passage[severalSide].every(isMatched);
}

/** One equivalence for a link that was moved. */
export const findMovedEquivalences = ({ link }: LinkedPassage): EquivalenceDraft[] =>
  link.moved
    ? [{ kind: 'moved', translation: link.translation, original: link.original, marks: [], evidence: [] }]
    : [];

/** All equivalences of two aligned texts, in reading order. Uncertain runs have none. */
export function findEquivalences(context: ComparisonContext): Equivalence[] {
  return getValueMatchings(context)
    .filter(({ passage }) => passage.paired)
    .flatMap((matching) => {
      const values = findConvertedValues(matching);
      return [
        ...findMovedEquivalences(matching.passage),
        ...findMergedSentences(context, matching),
        ...values,
        ...findExplanations(context, matching),
      ];
    })
    .map((draft, i) => ({ id: `n${i}`, ...draft }));
}
