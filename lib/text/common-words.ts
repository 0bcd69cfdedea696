/** Tells common words from names: words of any language that are mostly written with a small letter. */

import { getBaseLanguage } from '../core/language-tag';
import { createLazy, memoize } from '../core/memoize';
import { FUNCTION_WORDS } from '../languages/by-kind/function-words';
import stored from './common-words.json';

const getWordsOfLanguage = memoize((primary: string): ReadonlySet<string> | undefined =>
  Object.hasOwn(FUNCTION_WORDS, primary) ? new Set(FUNCTION_WORDS[primary]!.split(' ')) : undefined,
);

/** A language's function words in lower case; undefined for a language without a list. */
export const getFunctionWords = (lang: string): ReadonlySet<string> | undefined =>
  getWordsOfLanguage(getBaseLanguage(lang));

/**
 * The bits of a Bloom filter (Bloom 1970): of words that are not in it, about one in fifty seems to be. One filter
 * serves all languages, because a word that is common in one is hardly a name in another.
 */
export interface WordFilter {
  readonly bits: Uint8Array;
  readonly hashes: number;
}

const FNV_OFFSETS = [0x811c9dc5, 0x9747b28c] as const;

/** Two independent hashes of a word (FNV-1a), of which all others are made (Kirsch and Mitzenmacher 2006). */
function hashWord(word: string): readonly [number, number] {
  const [first, second] = FNV_OFFSETS.map((offset) => {
    let hash: number = offset;
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    return (hash ^ (hash >>> 13)) >>> 0;
  });
  return [first!, second! | 1];
}

/** The numbers of the bits that stand for a word. */
export function listFilterBits(word: string, { bits, hashes }: WordFilter): number[] {
  const [first, second] = hashWord(word);
  return Array.from({ length: hashes }, (_, i) => ((first + Math.imul(i, second)) >>> 0) % (8 * bits.length));
}

const loadFilter = createLazy((): WordFilter => {
  const text = atob(stored.bits);
  return { bits: Uint8Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)), hashes: stored.hashes };
});

/** Whether a word in lower case is mostly written so. */
export function isCommonWord(word: string): boolean {
  const filter = loadFilter();
  return listFilterBits(word, filter).every((bit) => (filter.bits[bit >> 3]! >> (bit & 7)) & 1);
}
