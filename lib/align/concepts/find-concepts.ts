/** Finds the concepts that a text names. */

import type { LexiconIndex } from '../../core/lexicon';
import type { ConceptMatch, ConceptVector, Entity, EntityMention } from '../../core/segment';
import { getKeywordMeaning, type KeywordMeaning, type TrieNode } from './keyword-trie';
import { LATIN, type Lexicon } from './lexicon';
import { type KeywordMatch, matchWords } from './match-words';
import { getLanguageScript } from './normalize-word';
import { splitWords, type TextWord } from './split-words';

// Finds mentions of places and roles in a text.

/** The places and roles that concepts denote, by concept number, as the index of all lexicons lists them. */
export function buildEntityTable({ ranges, denoted }: LexiconIndex): ReadonlyMap<number, Entity> {
  const rows = ranges.flatMap(({ kind, start }) => {
    const names = kind in denoted ? denoted[kind as keyof typeof denoted] : [];
    return names.flatMap((words, i) => (words ? [[start + i, parseEntity(kind, words)] as const] : []));
  });
  return new Map(rows);
}

function parseEntity(kind: string, words: string): Entity {
  const [id = '', ...within] = kind === 'role' ? [words] : words.split(' ');
  if (kind === 'role') return { kind, id };
  return { kind: 'place', id: kind === 'territory' ? id : `${kind}:${id}`, ...(within.length ? { within } : {}) };
}

const isWithinLonger = (mention: EntityMention, other: EntityMention): boolean =>
  other.start <= mention.start && mention.end <= other.end && mention.end - mention.start < other.end - other.start;

/**
 * Returns the mentions of a text. A name within a longer one is left out: "Jersey" in "New Jersey". `shared` says
 * whether the other side's language has a word for it.
 */
export function findEntityMentions(text: string, { denoting }: Lexicon, other?: Lexicon): EntityMention[] {
  if (!denoting) return [];
  const otherNameable = other && (other.denoting?.nameable() ?? new Set<number>());
  const mentions = findConcepts(text, denoting, denoting.nameable()).flatMap(({ concept, ...match }) => {
    const entity = denoting.denoted.get(concept);
    return entity ? [{ ...match, ...entity, shared: otherNameable?.has(concept) ?? true }] : [];
  });
  return mentions.filter((mention) => !mentions.some((longer) => isWithinLonger(mention, longer)));
}

/**
 * How certain a run of characters is the keyword, by its place among the words of the segmenter's dictionary: one or
 * several whole words (`whole`), sharing one edge with them (`edge`), within a longer one, or a single ideograph. Some
 * dictionaries join a name and the title before it, so a long keyword is almost certain (`longEdge`).
 */
const CERTAINTY = { whole: 1, longEdge: 0.95, edge: 0.8, inside: 0.4, single: 0.4 } as const;
/** In alphabets and kana, shorter runs are keywords only where they are whole words. */
const MIN_LETTERS = { alphabet: 4, kana: 3 } as const;
const LONG_KEYWORD_LETTERS = 6;

const COMBINING_MARK = /^\p{M}/u;
const KANA = /^[\p{Script=Katakana}\p{Script=Hiragana}ー]+$/u;

/** Where the words of a text begin and end. */
interface WordEdges {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

function computeRunCertainty(
  text: string,
  start: number,
  end: number,
  edges: WordEdges,
  isIdeographic: boolean,
): number {
  const isAtStart = edges.starts.has(start);
  const isAtEnd = edges.ends.has(end);
  if (isAtStart && isAtEnd) return CERTAINTY.whole;
  const isKana = KANA.test(text.slice(start, end));
  if (!isIdeographic || isKana) {
    if (!isKana && isAtStart && end - start >= LONG_KEYWORD_LETTERS) return CERTAINTY.longEdge;
    const isLongEnough = end - start >= (isKana ? MIN_LETTERS.kana : MIN_LETTERS.alphabet);
    return (isAtStart || isAtEnd) && isLongEnough ? CERTAINTY.edge : 0;
  }
  if (end - start === 1) return CERTAINTY.single;
  return isAtStart || isAtEnd ? CERTAINTY.edge : CERTAINTY.inside;
}

interface KeywordRun {
  readonly naming: KeywordMeaning;
  readonly end: number;
  readonly certainty: number;
}

/** The longest keyword that begins at `start`. */
function findLongestRun(
  text: string,
  start: number,
  lexicon: Lexicon,
  edges: WordEdges,
  isIdeographic: boolean,
): KeywordRun | undefined {
  let node: TrieNode | undefined = lexicon.characters.root(text, start).next?.get(text[start] ?? '');
  let best: KeywordRun | undefined;
  for (let end = start + 1; node !== undefined; end++) {
    const naming = getKeywordMeaning(node, lexicon.concepts);
    if (naming !== undefined && !COMBINING_MARK.test(text.charAt(end))) {
      const certainty = computeRunCertainty(text, start, end, edges, isIdeographic);
      if (certainty > 0) best = { naming, end, certainty };
    }
    node = node.next?.get(text[end] ?? '');
  }
  return best;
}

/** Returns the keywords from left to right, the longest first, without overlap. `foreign` words are skipped. */
export function matchCharacters(
  text: string,
  words: readonly TextWord[],
  foreign: readonly TextWord[],
  lexicon: Lexicon,
): KeywordMatch[] {
  const edges = { starts: new Set(words.map((word) => word.start)), ends: new Set(words.map((word) => word.end)) };
  const foreignEnds = new Map(foreign.map((word) => [word.start, word.end]));
  const isIdeographic = ['Hans', 'Hant', 'Jpan'].includes(getLanguageScript(lexicon.lang));
  const matches: KeywordMatch[] = [];
  for (let at = 0; at < text.length; ) {
    const run = foreignEnds.has(at) ? undefined : findLongestRun(text, at, lexicon, edges, isIdeographic);
    if (run !== undefined) matches.push({ naming: run.naming, start: at, end: run.end, certainty: run.certainty });
    at = foreignEnds.get(at) ?? run?.end ?? at + 1;
  }
  return matches;
}

/** Returns the keywords of a text, the longest at each place, with all that they mean; in no particular order. */
export function findKeywords(text: string, lexicon: Lexicon): KeywordMatch[] {
  const words = splitWords(text, lexicon.lang);
  if (!lexicon.unspaced) return matchWords(words, lexicon);
  const foreign = words.filter((word) => LATIN.test(word.text));
  return [...matchCharacters(text, words, foreign, lexicon), ...matchWords(foreign, lexicon)];
}

/**
 * Returns every concept of a text with the span that names it, in no particular order. With `among` (another lexicon's
 * `nameable`) only those, because a concept that the other language cannot name cannot be missing there.
 */
export function findConcepts(text: string, lexicon: Lexicon, among?: ReadonlySet<number>): ConceptMatch[] {
  const matches: ConceptMatch[] = [];
  for (const { naming, start, end, certainty } of findKeywords(text, lexicon)) {
    for (let i = 0; i < naming.concepts.length; i++) {
      const concept = naming.concepts[i]!;
      if (among?.has(concept) === false) continue;
      matches.push({ concept, start, end, weight: (naming.weights[i] ?? 0) * certainty });
    }
  }
  return matches;
}

/** The concepts of a text, each with the highest weight of its mentions. */
export function buildConceptVector(matches: readonly ConceptMatch[]): ConceptVector {
  const vector = new Map<number, number>();
  for (const { concept, weight } of matches) {
    if (weight > (vector.get(concept) ?? 0)) vector.set(concept, weight);
  }
  return vector;
}

/** The concept vector of a text, for callers that need no spans. */
export const extractConceptVector = (text: string, lexicon: Lexicon, among?: ReadonlySet<number>): ConceptVector =>
  buildConceptVector(findConcepts(text, lexicon, among));
