/** An equivalence as its finder reports it, before it has an id. */
import type { Equivalence } from '../../core';

export type EquivalenceDraft = Omit<Equivalence, 'id'>;
