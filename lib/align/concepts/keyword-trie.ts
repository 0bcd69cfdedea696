/** A trie of a lexicon's keywords, and what the keywords at a node mean. */
import { type LexiconEntry, unpackEntry } from './packed-lexicon';

/** What a keyword means: concept numbers, and the weight of each from 0 to 1. */
export interface KeywordMeaning {
  readonly concepts: readonly number[];
  readonly weights: readonly number[];
  /** Those that it is the name of; it only describes the others. */
  readonly named: readonly number[];
}

/** A node of the trie. Each step is a word or, in unspaced scripts, a character. */
export interface TrieNode {
  /** The keywords that end here. */
  keywords?: LexiconEntry[];
  /** Their meaning, computed when it is first asked for. */
  naming?: KeywordMeaning;
  next?: Map<string, TrieNode>;
}

/** Weight of a keyword that only describes a concept, compared with the concept's own name. */
const DESCRIPTION_WEIGHT = 0.8;
/**
 * How fast the weight falls with the number of concepts a keyword names. Measured on news sentences; nearby values do
 * as well.
 */
const AMBIGUITY_EXPONENT = 0.4;

/** The meaning of all keywords that end at a node; undefined where none does. `concepts` is how many concepts exist. */
export function getKeywordMeaning(node: TrieNode, concepts: number): KeywordMeaning | undefined {
  if (node.keywords !== undefined && node.naming === undefined) node.naming = combineMeanings(node.keywords, concepts);
  return node.naming;
}

function combineMeanings(keywords: readonly LexiconEntry[], concepts: number): KeywordMeaning {
  const weights = new Map<number, number>();
  const names = new Set<number>();
  for (const entry of keywords) {
    const { named, described } = unpackEntry(entry, concepts);
    const nameWeight = named.length ** -AMBIGUITY_EXPONENT;
    const descriptionWeight = (named.length + described.length) ** -AMBIGUITY_EXPONENT * DESCRIPTION_WEIGHT;
    const raiseWeight = (concept: number, weight: number): void => {
      weights.set(concept, Math.max(weights.get(concept) ?? 0, weight));
    };
    for (const concept of named) {
      names.add(concept);
      raiseWeight(concept, nameWeight);
    }
    for (const concept of described) raiseWeight(concept, descriptionWeight);
  }
  return { concepts: [...weights.keys()], weights: [...weights.values()], named: [...names] };
}

/** Adds a keyword at the end of its steps. */
export function addKeyword(root: TrieNode, steps: ArrayLike<string>, keyword: LexiconEntry): void {
  let node = root;
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i]!;
    node.next ??= new Map();
    let child = node.next.get(step);
    if (child === undefined) {
      child = {};
      node.next.set(step, child);
    }
    node = child;
  }
  node.keywords ??= [];
  node.keywords.push(keyword);
}
