/** Finds which of many texts have which of many words. */

/** A node of a trie of words. Each step is a UTF-16 unit. */
interface WordNode {
  readonly next: Map<number, WordNode>;
  /** Of a word that ends here: the texts that have it. */
  texts?: number[];
}

/**
 * For each word the indices of the texts that have it, as a part of other words too. Takes time linear in the texts,
 * however many words there are.
 */
export function findTextsWith(
  words: readonly string[],
  texts: readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const root: WordNode = { next: new Map() };
  const found = new Map<string, readonly number[]>();
  for (const word of words) {
    let node = root;
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      let child = node.next.get(unit);
      if (!child) {
        child = { next: new Map() };
        node.next.set(unit, child);
      }
      node = child;
    }
    node.texts ??= [];
    found.set(word, node.texts);
  }
  texts.forEach((text, index) => {
    for (let from = 0; from < text.length; from++) {
      let node: WordNode | undefined = root;
      for (let at = from; node; node = node.next.get(text.charCodeAt(at++)))
        if (node.texts && node.texts.at(-1) !== index) node.texts.push(index);
    }
  });
  return found;
}
