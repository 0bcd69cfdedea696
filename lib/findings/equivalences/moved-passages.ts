/** Reports passages that stand at another place in the order of the translation. */
import type { LinkedPassage } from '../shared/comparison-context';
import type { EquivalenceDraft } from './equivalence-draft';

/** One equivalence for a link that was moved. */
export const findMovedEquivalences = ({ link }: LinkedPassage): EquivalenceDraft[] =>
  link.moved
    ? [{ kind: 'moved', translation: link.translation, original: link.original, marks: [], evidence: [] }]
    : [];
