/** Looks up one written word in a lexicon: its forms, the keywords it may begin, and keywords within it. */
import { memoizeBounded, memoizeByObject } from '../util/memoize';
import { getKeywordMeaning, type KeywordMeaning, type TrieNode } from './keyword-trie';
import type { Lexicon } from './lexicon';

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
