import type { Passage } from '../shared/comparison-context';
import type { NeutralDraft } from './find-equivalences';

/** A passage that stands elsewhere in the order of the other text. */
export const moved = ({ link }: Passage): NeutralDraft[] =>
  link.moved
    ? [{ kind: 'moved', translation: link.translation, original: link.original, marks: [], evidence: [] }]
    : [];
