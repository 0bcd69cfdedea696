/** Scores how similar a word is to the words of the text it stands in, by letter trigrams. */

import { createLazy } from '../../core/memoize';
import type { AnalyzedSegment } from '../../core/segment';

/** Words without a capital: they show the text's language, as names do not. */
const LOWERCASE_WORD = /(?<![\p{L}\p{M}\p{N}'’-])\p{Ll}[\p{L}\p{M}]*/gu;
const NGRAM_SIZE = 3;

const getWordTrigrams = (word: string): string[] => {
  const edged = `^${word}$`;
  const trigrams: string[] = [];
  for (let at = 0; at + NGRAM_SIZE <= edged.length; at++) trigrams.push(edged.slice(at, at + NGRAM_SIZE));
  return trigrams;
};

function collectTrigrams(words: Iterable<string>): ReadonlySet<string> {
  const trigrams = new Set<string>();
  for (const word of words) for (const trigram of getWordTrigrams(word)) trigrams.add(trigram);
  return trigrams;
}

/**
 * Creates a function that gives the share (0..1) of a word's letter trigrams that the text's lower-case words have.
 * Foreign names score low. Nouns that the language merely capitalizes score high.
 */
export function createFamiliarityScore(lowercaseWords: ReadonlySet<string>): (word: string) => number {
  const getTextTrigrams = createLazy(() => collectTrigrams(lowercaseWords));
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
