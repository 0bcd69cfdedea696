import type { LinkedPassage } from '../shared/comparison-context';
import type { EquivalenceDraft } from './find-equivalences';

/** A passage that stands elsewhere in the order of the other text. */
export const findMovedEquivalences = ({ link }: LinkedPassage): EquivalenceDraft[] =>
  link.moved
    ? [{ kind: 'moved', translation: link.translation, original: link.original, marks: [], evidence: [] }]
    : [];
