/** What a source of concepts gives for a lexicon. */
import type { ConceptKind } from '../../lib/core/lexicon';

/** What one language calls a concept: its names, and further keywords; as CLDR writes them. */
export interface Called {
  readonly names: readonly string[];
  readonly keywords: readonly string[];
}

/** One kind of concepts, in their fixed order, and what any language calls them. */
export interface ConceptSource {
  readonly kind: ConceptKind;
  readonly ids: readonly string[];
  /** Concepts a language has no word for are left out. */
  readonly calledIn: (lang: string) => ReadonlyMap<string, Called>;
}

export const fromNames = (names: Iterable<string>): Called => ({ names: [...names], keywords: [] });
