import type { Alignment, AnalyzedSegment, Equivalence } from '../../core';
import { type About, comparedOf } from '../shared/comparison-context';
import { balancesOf } from '../shared/value-matching';
import { inOtherForm } from './converted-values';
import { glossed } from './explanations';
import { mergedOrSplit } from './merged-sentences';
import { moved } from './moved-passages';

/** An observation before it has its number. */
export type NeutralDraft = Omit<Equivalence, 'id'>;

/** What two aligned texts tell in different forms, in reading order. Nothing is said of uncertain runs. */
export function neutralOf(
  translation: readonly AnalyzedSegment[],
  original: readonly AnalyzedSegment[],
  alignment: Alignment,
  about: About,
): Equivalence[] {
  const compared = comparedOf(translation, original, alignment, about);
  return balancesOf(compared)
    .filter(({ passage }) => passage.paired)
    .flatMap((balance) => {
      const values = inOtherForm(balance);
      return [...moved(balance.passage), ...mergedOrSplit(compared, balance), ...values, ...glossed(compared, balance)];
    })
    .map((draft, i) => ({ id: `n${i}`, ...draft }));
}
