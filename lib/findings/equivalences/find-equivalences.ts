import type { Alignment, AnalyzedSegment, Equivalence } from '../../core';
import { buildComparisonContext, type PairMetadata } from '../shared/comparison-context';
import { getValueMatchings } from '../shared/value-matching';
import { findConvertedValues } from './converted-values';
import { findExplanations } from './explanations';
import { findMergedSentences } from './merged-sentences';
import { findMovedEquivalences } from './moved-passages';

/** An observation before it has its number. */
export type EquivalenceDraft = Omit<Equivalence, 'id'>;

/** What two aligned texts tell in different forms, in reading order. Nothing is said of uncertain runs. */
export function findEquivalences(
  translation: readonly AnalyzedSegment[],
  original: readonly AnalyzedSegment[],
  alignment: Alignment,
  about: PairMetadata,
): Equivalence[] {
  const compared = buildComparisonContext(translation, original, alignment, about);
  return getValueMatchings(compared)
    .filter(({ passage }) => passage.paired)
    .flatMap((balance) => {
      const values = findConvertedValues(balance);
      return [
        ...findMovedEquivalences(balance.passage),
        ...findMergedSentences(compared, balance),
        ...values,
        ...findExplanations(compared, balance),
      ];
    })
    .map((draft, i) => ({ id: `n${i}`, ...draft }));
}
