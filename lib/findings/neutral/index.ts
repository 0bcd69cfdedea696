import type { Alignment, Neutral, ReadSegment } from '../../domain';
import { type About, comparedOf } from '../context';
import { balancesOf } from '../values/left-over';
import { inOtherForm } from './converted';
import { glossed } from './glossed';
import { mergedOrSplit } from './merged';
import { moved } from './moved';

/** An observation before it has its number. */
export type NeutralDraft = Omit<Neutral, 'id'>;

/** What two aligned texts tell in different forms, in reading order. Nothing is said of uncertain runs. */
export function neutralOf(
  translation: readonly ReadSegment[],
  original: readonly ReadSegment[],
  alignment: Alignment,
  about: About,
): Neutral[] {
  const compared = comparedOf(translation, original, alignment, about);
  return balancesOf(compared)
    .filter(({ passage }) => passage.paired)
    .flatMap((balance) => {
      const values = inOtherForm(balance);
      return [...moved(balance.passage), ...mergedOrSplit(compared, balance), ...values, ...glossed(compared, balance)];
    })
    .map((draft, i) => ({ id: `n${i}`, ...draft }));
}
