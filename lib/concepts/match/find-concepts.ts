/** Finds the concepts that a text names. */
import type { ConceptMatch, ConceptVector } from '../../core';
import { LATIN, type Lexicon } from '../lexicon';
import { splitWords } from '../split-words';
import { matchCharacters } from './match-characters';
import { type KeywordMatch, matchWords } from './match-words';

/** Returns the keywords of a text, the longest at each place, with all that they mean; in no particular order. */
export function findKeywords(text: string, lexicon: Lexicon): KeywordMatch[] {
  const words = splitWords(text, lexicon.lang);
  if (!lexicon.unspaced) return matchWords(words, lexicon);
  const foreign = words.filter((word) => LATIN.test(word.text));
  return [...matchCharacters(text, words, foreign, lexicon), ...matchWords(foreign, lexicon)];
}

/**
 * Returns every concept of a text with the span that names it, in no particular order. With `among` (another lexicon's
 * `nameable`) only those, because a concept that the other language cannot name cannot be missing there.
 */
export function findConcepts(text: string, lexicon: Lexicon, among?: ReadonlySet<number>): ConceptMatch[] {
  const matches: ConceptMatch[] = [];
  for (const { naming, start, end, certainty } of findKeywords(text, lexicon)) {
    for (let i = 0; i < naming.concepts.length; i++) {
      const concept = naming.concepts[i]!;
      if (among?.has(concept) === false) continue;
      matches.push({ concept, start, end, weight: (naming.weights[i] ?? 0) * certainty });
    }
  }
  return matches;
}

/** The concepts of a text, each with the highest weight of its mentions. */
export function buildConceptVector(matches: readonly ConceptMatch[]): ConceptVector {
  const vector = new Map<number, number>();
  for (const { concept, weight } of matches) {
    if (weight > (vector.get(concept) ?? 0)) vector.set(concept, weight);
  }
  return vector;
}

/** The concept vector of a text, for callers that need no spans. */
export const extractConceptVector = (text: string, lexicon: Lexicon, among?: ReadonlySet<number>): ConceptVector =>
  buildConceptVector(findConcepts(text, lexicon, among));
