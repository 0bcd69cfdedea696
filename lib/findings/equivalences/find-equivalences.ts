/**
 * Finds what two aligned texts say in different forms: converted values, explanations, merged, split and moved
 * sentences.
 */

import type { Equivalence } from '../../core';
import type { ComparisonContext, EquivalenceDraft, LinkedPassage } from '../shared/comparison-context';
import { getValueMatchings } from '../shared/value-matching';
import { findConvertedValues } from './converted-values';
import { findExplanations } from './explanations';
import { findMergedSentences } from './merged-sentences';

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
