import { memoize } from '../util/memoize';
import type { TrieNode } from './keyword-trie';
import type { LexiconEntry } from './packed-lexicon';

/** Two words that begin with this many letters alike are likely kin (truncation, as in information retrieval). */
export const TRUNCATION_LENGTH = 5;

/**
 * A lexicon's keywords by their first step, planted beginning by beginning as texts ask for them: most of a lexicon is
 * never met.
 */
export class KeywordIndex {
  private readonly getRoot = memoize((beginning: string): TrieNode => {
    const root: TrieNode = {};
    for (const entry of this.entriesOf(beginning)) this.plantInto(root, entry);
    return root;
  });
  private readonly getKin = memoize((beginning: string): readonly TrieNode[] =>
    [...(this.root(beginning).next ?? [])]
      .filter(([key, node]) => key.startsWith(beginning) && node.keywords !== undefined)
      .map(([, node]) => node),
  );

  /** `size`: UTF-16 units of a beginning. */
  constructor(
    private readonly size: number,
    private readonly entriesOf: (beginning: string) => readonly LexiconEntry[],
    private readonly plantInto: (root: TrieNode, entry: LexiconEntry) => void,
  ) {}

  /** The tree of all keywords that begin as the text does at a place. */
  root(text: string, at = 0): TrieNode {
    return this.getRoot(text.slice(at, at + this.size));
  }

  /** Where keywords go on whose first word, or its stem, is this one. */
  get(word: string): TrieNode | undefined {
    return this.root(word).next?.get(word);
  }

  /** Single-word keywords whose first letters are those of the word; none for short words. */
  alike(word: string): readonly TrieNode[] {
    return word.length < TRUNCATION_LENGTH ? [] : this.getKin(word.slice(0, TRUNCATION_LENGTH));
  }
}
