import type { ConceptVector } from '../domain';
import { LATIN, type Lexicon } from './lexicon';
import { foundInCharacters } from './match-characters';
import { type Found, foundInWords } from './match-words';
import { wordsOf } from './words';

/** A concept a stretch of text names; offsets in UTF-16 units, weight 0..1. */
export interface ConceptMatch {
  readonly concept: number;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

function found(text: string, lexicon: Lexicon): Found[] {
  const words = wordsOf(text, lexicon.lang);
  if (!lexicon.unspaced) return foundInWords(words, lexicon);
  const foreign = words.filter((word) => LATIN.test(word.text));
  return [...foundInCharacters(text, words, foreign, lexicon), ...foundInWords(foreign, lexicon)];
}

/** Every concept the text names, with the characters that name it; in no particular order. */
export function conceptMatches(text: string, lexicon: Lexicon): ConceptMatch[] {
  return found(text, lexicon).flatMap(({ naming, start, end, certainty }) =>
    naming.concepts.map((concept, i) => ({ concept, start, end, weight: (naming.weights[i] ?? 0) * certainty })),
  );
}

/**
 * The concepts of a text, each with the weight of its surest mention. With `among` (another lexicon's `nameable`),
 * only those: a concept the other language has no word for cannot be missing there.
 */
export function conceptsIn(text: string, lexicon: Lexicon, among?: ReadonlySet<number>): ConceptVector {
  const vector = new Map<number, number>();
  for (const { naming, certainty } of found(text, lexicon)) {
    for (let i = 0; i < naming.concepts.length; i++) {
      const concept = naming.concepts[i]!;
      const weight = (naming.weights[i] ?? 0) * certainty;
      if (among?.has(concept) === false) continue;
      if (weight > (vector.get(concept) ?? 0)) vector.set(concept, weight);
    }
  }
  return vector;
}
