import type { Node } from './keyword-trie';
import type { Entry } from './packed-lexicon';

/** Two words that begin with this many letters alike are likely kin (truncation, as in information retrieval). */
export const TRUNCATED = 5;

/**
 * A lexicon's keywords by their first step, planted beginning by beginning as texts ask for them: most of a lexicon is
 * never met.
 */
export class Lookup {
  private readonly roots = new Map<string, Node>();
  private readonly kin = new Map<string, readonly Node[]>();

  /** `size`: UTF-16 units of a beginning. */
  constructor(
    private readonly size: number,
    private readonly entriesOf: (beginning: string) => readonly Entry[],
    private readonly plantInto: (root: Node, entry: Entry) => void,
  ) {}

  /** The tree of all keywords that begin as the text does at a place. */
  root(text: string, at = 0): Node {
    const beginning = text.slice(at, at + this.size);
    let root = this.roots.get(beginning);
    if (root === undefined) {
      root = {};
      for (const entry of this.entriesOf(beginning)) this.plantInto(root, entry);
      this.roots.set(beginning, root);
    }
    return root;
  }

  /** Where keywords go on whose first word, or its stem, is this one. */
  get(word: string): Node | undefined {
    return this.root(word).next?.get(word);
  }

  /** Single-word keywords whose first letters are those of the word; none for short words. */
  alike(word: string): readonly Node[] {
    if (word.length < TRUNCATED) return [];
    const beginning = word.slice(0, TRUNCATED);
    let nodes = this.kin.get(beginning);
    if (nodes === undefined) {
      nodes = [...(this.root(word).next ?? [])]
        .filter(([key, node]) => key.startsWith(beginning) && node.keywords !== undefined)
        .map(([, node]) => node);
      this.kin.set(beginning, nodes);
    }
    return nodes;
  }
}
