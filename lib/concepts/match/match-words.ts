/** Finds keywords of one or several words in a text whose words are separated. */
import { getKeywordMeaning, type KeywordMeaning } from '../keyword-trie';
import type { Lexicon } from '../lexicon';
import type { TextWord } from '../split-words';
import { lookUpWord, type PhraseStart, type WordEntries } from '../word-entries';

/** A keyword found in a text: its meaning, its span (UTF-16 units), and how certain the match is, from 0 to 1. */
export interface KeywordMatch {
  readonly naming: KeywordMeaning;
  readonly start: number;
  readonly end: number;
  readonly certainty: number;
}

/** Keywords of more words are not searched for. */
const MAX_PHRASE_WORDS = 4;
/** How many UTF-16 units may separate two words of a keyword: a space, a hyphen, a hyphen between spaces. */
const MAX_WORD_DISTANCE = 3;

interface Phrase {
  readonly naming: KeywordMeaning;
  /** How many words it has. */
  readonly length: number;
  readonly certainty: number;
}

/** The word that may continue a phrase of `length` words that begins at `at`. */
function getFollowingWord(words: readonly TextWord[], at: number, length: number): TextWord | undefined {
  const last = words[at + length - 1];
  const word = words[at + length];
  if (last === undefined || word === undefined || length >= MAX_PHRASE_WORDS) return undefined;
  return word.joins && word.start - last.end <= MAX_WORD_DISTANCE ? word : undefined;
}

/** The longest keyword that continues a phrase, of which `length` words have been read. */
function findLongestPhrase(
  words: readonly TextWord[],
  at: number,
  length: number,
  phraseStart: PhraseStart,
  lexicon: Lexicon,
): Phrase | undefined {
  const { node, certainty } = phraseStart;
  const word = node.next && getFollowingWord(words, at, length);
  if (word !== undefined) {
    for (const form of lookUpWord(word.text, lexicon).forms) {
      const next = node.next?.get(form);
      const longer = next && findLongestPhrase(words, at, length + 1, { node: next, certainty }, lexicon);
      if (longer !== undefined) return longer;
    }
  }
  const naming = getKeywordMeaning(node, lexicon.concepts);
  return naming && { naming, length, certainty };
}

/** The longest keywords that begin at a word; several where the word may be a form of several. */
function findPhrases(words: readonly TextWord[], at: number, entries: WordEntries, lexicon: Lexicon): Phrase[] {
  let longest: Phrase[] = [];
  for (const phraseStart of entries.beginnings) {
    const phrase = findLongestPhrase(words, at, 1, phraseStart, lexicon);
    if (phrase === undefined) continue;
    const length = longest[0]?.length ?? 0;
    if (phrase.length > length) longest = [phrase];
    else if (phrase.length === length && !longest.some(({ naming }) => naming === phrase.naming)) longest.push(phrase);
  }
  return longest;
}

/**
 * The keywords within one word, as spans of the text. They are cut at the word's end, because normalizing may change
 * its length.
 */
function locateWordParts(word: TextWord, { parts }: WordEntries): KeywordMatch[] {
  const toTextOffset = (offset: number): number => Math.min(word.start + offset, word.end);
  return parts
    .map(({ naming, start, end, certainty }) => ({
      naming,
      start: toTextOffset(start),
      end: toTextOffset(end),
      certainty,
    }))
    .filter(({ start, end }) => start < end);
}

/** Returns the keywords from left to right, the longest first; several for one span where it is ambiguous. */
export function matchWords(words: readonly TextWord[], lexicon: Lexicon): KeywordMatch[] {
  const matches: KeywordMatch[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    const entries = lookUpWord(word.text, lexicon);
    const phrases = findPhrases(words, at, entries, lexicon);
    const length = phrases[0]?.length ?? 1;
    const end = words[at + length - 1]!.end;
    for (const { naming, certainty } of phrases) matches.push({ naming, start: word.start, end, certainty });
    if (phrases.length === 0) matches.push(...locateWordParts(word, entries));
    at += length;
  }
  return matches;
}
