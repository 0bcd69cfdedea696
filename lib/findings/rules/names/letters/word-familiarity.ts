/** Scores how similar a word is to the words of the text it stands in, by letter trigrams. */
import type { AnalyzedSegment } from '../../../../core';
import { createLazy } from '../../../../util/lazy';

/** Words without a capital: they show the text's language, as names do not. */
const LOWERCASE_WORD = /(?<![\p{L}\p{M}\p{N}'’-])\p{Ll}[\p{L}\p{M}]*/gu;
const NGRAM_SIZE = 3;

const getWordTrigrams = (word: string): string[] => {
  const edged = `^${word}$`;
  return Array.from({ length: Math.max(0, edged.length - NGRAM_SIZE + 1) }, (_, k) => edged.slice(k, k + NGRAM_SIZE));
};

/**
 * Creates a function that gives the share (0..1) of a word's letter trigrams that the text's lower-case words have.
 * Foreign names score low. Nouns that the language merely capitalizes score high.
 */
export function createFamiliarityScore(lowercaseWords: ReadonlySet<string>): (word: string) => number {
  const getTextTrigrams = createLazy(() => new Set([...lowercaseWords].flatMap(getWordTrigrams)));
  return (word) => {
    const wordTrigrams = getWordTrigrams(word.toLowerCase().replace(/['’].*/su, ''));
    const textTrigrams = getTextTrigrams();
    return wordTrigrams.length
      ? wordTrigrams.filter((trigram) => textTrigrams.has(trigram)).length / wordTrigrams.length
      : 0;
  };
}

/** The words of a text that are in lower case. */
export const collectLowercaseWords = (segments: readonly AnalyzedSegment[]): Set<string> =>
  new Set(segments.flatMap(({ text }) => (text.match(LOWERCASE_WORD) ?? []).map((word) => word.toLowerCase())));

/** The lowest score among the words of a name. */
export const getLeastFamiliar = (words: readonly string[], scoreFamiliarity: (word: string) => number): number =>
  Math.min(1, ...words.map(scoreFamiliarity));
