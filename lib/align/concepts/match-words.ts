/** Finds keywords of one or several words in a text whose words are separated. */

import { memoizeBounded, memoizeByObject } from '../../core/memoize';
import { getKeywordMeaning, type KeywordMeaning, type TrieNode } from './keyword-trie';
import type { Lexicon } from './lexicon';
import type { TextWord } from './split-words';

// Looks up one written word in a lexicon: its forms, the keywords it may begin, and keywords within it.

/**
 * How certain a match is: by the word's own form, without an affix, by a part of the word, by its first letters alone.
 */
const CERTAINTY = { own: 1, stripped: 0.9, part: 0.7, truncated: 0.4 } as const;
/** Longer words (UTF-16 units) are not taken apart, which would take time and find nothing. */
const LONGEST_WORD = 48;
/** How many letters must precede the keyword that a word ends with. */
const MIN_REST_LETTERS = 3;
/** Which share of a word the keyword must have that it begins with. */
const MIN_HEAD_SHARE = 0.5;
/** First letters shared by more keywords than this tell nothing. */
const MAX_TRUNCATION_MATCHES = 3;
/** How many words are cached before the cache is emptied: enough for any article, limited for any input. */
const CACHE_SIZE = 20_000;

/** A node of the trie for the first word of keywords; further words may follow. */
export interface PhraseStart {
  readonly node: TrieNode;
  readonly certainty: number;
}

/** A keyword within one word. Offsets are UTF-16 units of the word. */
export interface WordPart {
  readonly naming: KeywordMeaning;
  readonly start: number;
  readonly end: number;
  readonly certainty: number;
}

/** What a lexicon has for one written word. */
export interface WordEntries {
  /** The forms under which it may be listed, the most certain first. */
  readonly forms: readonly string[];
  readonly beginnings: readonly PhraseStart[];
  /** Keywords within the word; only searched for where no keyword is the whole word. */
  readonly parts: readonly WordPart[];
}

function findPhraseStarts(forms: readonly string[], lexicon: Lexicon): PhraseStart[] {
  return forms.flatMap((form, position) => {
    const node = lexicon.words.get(form);
    return node === undefined ? [] : [{ node, certainty: position === 0 ? CERTAINTY.own : CERTAINTY.stripped }];
  });
}

function findMeaning(part: string, lexicon: Lexicon): KeywordMeaning | undefined {
  const node = lexicon.words.get(part) ?? lexicon.words.get(lexicon.forms.stem(part));
  return node && getKeywordMeaning(node, lexicon.concepts);
}

/** The longest keyword that the word begins with: the rest is an unknown ending, or another part of a compound. */
function findLeadingKeyword(word: string, lexicon: Lexicon): WordPart | undefined {
  for (let end = word.length - 1; end >= Math.max(lexicon.forms.head, word.length * MIN_HEAD_SHARE); end--) {
    const naming = findMeaning(word.slice(0, end), lexicon);
    if (naming !== undefined) return { naming, start: 0, end, certainty: CERTAINTY.part };
  }
  return undefined;
}

/** The longest keyword that a compound ends with. */
function findTrailingKeyword(word: string, from: number, lexicon: Lexicon): WordPart | undefined {
  const minLetters = lexicon.forms.tail;
  if (minLetters === 0) return undefined;
  for (let start = Math.max(from, MIN_REST_LETTERS); word.length - start >= minLetters; start++) {
    const naming = findMeaning(word.slice(start), lexicon);
    if (naming !== undefined) return { naming, start, end: word.length, certainty: CERTAINTY.part };
  }
  return undefined;
}

function findTruncationMatches(word: string, lexicon: Lexicon): WordPart[] {
  const nodes = lexicon.words.alike(word);
  if (nodes.length > MAX_TRUNCATION_MATCHES) return [];
  const certainty = CERTAINTY.truncated / Math.sqrt(nodes.length);
  return nodes.flatMap((node) => {
    const naming = getKeywordMeaning(node, lexicon.concepts);
    return naming === undefined ? [] : [{ naming, start: 0, end: word.length, certainty }];
  });
}

function findWordParts(word: string, lexicon: Lexicon): WordPart[] {
  if (word.length > LONGEST_WORD) return [];
  const first = findLeadingKeyword(word, lexicon);
  const last = findTrailingKeyword(word, first?.end ?? 0, lexicon);
  const parts = [first, last].filter((part) => part !== undefined);
  return parts.length > 0 ? parts : findTruncationMatches(word, lexicon);
}

function buildWordEntries(text: string, lexicon: Lexicon): WordEntries {
  const normalized = lexicon.forms.normal(text);
  const forms = lexicon.forms.known(normalized);
  const beginnings = findPhraseStarts(forms, lexicon);
  const hasWholeKeyword = beginnings.some(({ node }) => node.keywords !== undefined);
  return { forms, beginnings, parts: hasWholeKeyword ? [] : findWordParts(normalized, lexicon) };
}

const getEntryLookup = memoizeByObject((lexicon: Lexicon) =>
  memoizeBounded((text) => buildWordEntries(text, lexicon), { maxEntries: CACHE_SIZE }),
);

/** Looks up a word, once for each different word and lexicon. */
export const lookUpWord = (text: string, lexicon: Lexicon): WordEntries => getEntryLookup(lexicon)(text);

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
