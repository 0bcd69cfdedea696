/** An index of a lexicon's keywords, built prefix by prefix as texts ask for them. */
import { memoize } from '../util/memoize';
import type { TrieNode } from './keyword-trie';
import type { LexiconEntry } from './packed-lexicon';

/** Words that agree in this many first letters are probably related (truncation, as in information retrieval). */
export const TRUNCATION_LENGTH = 5;

/**
 * Keywords by their first word or character. A trie is built for a prefix when it is first asked for, because most
 * keywords of a lexicon never occur in a text.
 */
export class KeywordIndex {
  private readonly getRoot = memoize((prefix: string): TrieNode => {
    const root: TrieNode = {};
    for (const entry of this.getEntries(prefix)) this.addEntry(root, entry);
    return root;
  });
  private readonly getRelated = memoize((prefix: string): readonly TrieNode[] =>
    [...(this.root(prefix).next ?? [])]
      .filter(([key, node]) => key.startsWith(prefix) && node.keywords !== undefined)
      .map(([, node]) => node),
  );

  /**
   * `size` is the prefix length in UTF-16 units; `getEntries` gives a prefix's entries, `addEntry` adds one to its
   * trie.
   */
  constructor(
    private readonly size: number,
    private readonly getEntries: (prefix: string) => readonly LexiconEntry[],
    private readonly addEntry: (root: TrieNode, entry: LexiconEntry) => void,
  ) {}

  /** The trie of all keywords that begin with the same prefix as the text at a position. */
  root(text: string, at = 0): TrieNode {
    return this.getRoot(text.slice(at, at + this.size));
  }

  /** The node after a first word (or its stem), from which longer keywords continue. */
  get(word: string): TrieNode | undefined {
    return this.root(word).next?.get(word);
  }

  /** Single-word keywords that share the word's first letters; none for short words. */
  alike(word: string): readonly TrieNode[] {
    return word.length < TRUNCATION_LENGTH ? [] : this.getRelated(word.slice(0, TRUNCATION_LENGTH));
  }
}
