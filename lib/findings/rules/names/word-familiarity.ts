import type { AnalyzedSegment } from '../../../core';

/** Words without a capital: what a text is written in, and not what it names. */
const LOWERCASE_WORD = /(?<![\p{L}\p{M}\p{N}'’-])\p{Ll}[\p{L}\p{M}]*/gu;
const NGRAM_SIZE = 3;

const getWordTrigrams = (word: string): string[] => {
  const edged = `^${word}$`;
  return Array.from({ length: Math.max(0, edged.length - NGRAM_SIZE + 1) }, (_, k) => edged.slice(k, k + NGRAM_SIZE));
};

/**
 * How much a word looks like the words of its own text: the share (0..1) of its letter trigrams that the text's
 * lower-case words have. Names from elsewhere, and those replaced by others, look foreign; nouns that a language
 * writes with a capital do not.
 */
export function createFamiliarityScore(lower: ReadonlySet<string>): (word: string) => number {
  const seen = new Set<string>();
  for (const word of lower) for (const gram of getWordTrigrams(word)) seen.add(gram);
  return (word) => {
    const own = getWordTrigrams(word.toLowerCase().replace(/['’].*/su, ''));
    return own.length ? own.filter((gram) => seen.has(gram)).length / own.length : 0;
  };
}

export const collectLowercaseWords = (segments: readonly AnalyzedSegment[]): Set<string> =>
  new Set(segments.flatMap(({ text }) => (text.match(LOWERCASE_WORD) ?? []).map((word) => word.toLowerCase())));

/** That of the word that looks least so. */
export const getLeastFamiliar = (words: readonly string[], native: (word: string) => number): number =>
  Math.min(1, ...words.map(native));
