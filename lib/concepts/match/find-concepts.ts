import type { ConceptMatch, ConceptVector } from '../../core';
import { LATIN, type Lexicon } from '../lexicon';
import { wordsOf } from '../split-words';
import { foundInCharacters } from './match-characters';
import { type Found, foundInWords } from './match-words';

function found(text: string, lexicon: Lexicon): Found[] {
  const words = wordsOf(text, lexicon.lang);
  if (!lexicon.unspaced) return foundInWords(words, lexicon);
  const foreign = words.filter((word) => LATIN.test(word.text));
  return [...foundInCharacters(text, words, foreign, lexicon), ...foundInWords(foreign, lexicon)];
}

/**
 * Every concept the text names, with the characters that name it; in no particular order. With `among` (another
 * lexicon's `nameable`), only those: a concept the other language has no word for cannot be missing there.
 */
export function conceptMatches(text: string, lexicon: Lexicon, among?: ReadonlySet<number>): ConceptMatch[] {
  const out: ConceptMatch[] = [];
  for (const { naming, start, end, certainty } of found(text, lexicon)) {
    for (let i = 0; i < naming.concepts.length; i++) {
      const concept = naming.concepts[i]!;
      if (among?.has(concept) === false) continue;
      out.push({ concept, start, end, weight: (naming.weights[i] ?? 0) * certainty });
    }
  }
  return out;
}

/** The concepts of a text, each with the weight of its surest mention. */
export function vectorOf(matches: readonly ConceptMatch[]): ConceptVector {
  const vector = new Map<number, number>();
  for (const { concept, weight } of matches) {
    if (weight > (vector.get(concept) ?? 0)) vector.set(concept, weight);
  }
  return vector;
}

/** What `vectorOf` makes of the text's matches; for callers that need no places. */
export const conceptsIn = (text: string, lexicon: Lexicon, among?: ReadonlySet<number>): ConceptVector =>
  vectorOf(conceptMatches(text, lexicon, among));
