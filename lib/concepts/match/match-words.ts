import { type Naming, namingOf } from '../keyword-trie';
import type { Lexicon } from '../lexicon';
import type { Word } from '../split-words';
import { type Beginning, type Knowledge, knowledgeOf } from '../word-entries';

/** A keyword found in a text: its naming, the characters it was read from, and how surely it is that keyword. */
export interface Found {
  readonly naming: Naming;
  readonly start: number;
  readonly end: number;
  readonly certainty: number;
}

/** Keywords of more words than this are not looked for. */
const LONGEST_PHRASE = 4;
/** How far apart two words of one keyword may stand: a space, a hyphen, a hyphen between spaces. */
const WIDEST_GAP = 3;

interface Phrase {
  readonly naming: Naming;
  /** How many words it takes up. */
  readonly length: number;
  readonly certainty: number;
}

/** The word that may go on a phrase of `length` words beginning at `at`. */
function following(words: readonly Word[], at: number, length: number): Word | undefined {
  const last = words[at + length - 1];
  const word = words[at + length];
  if (last === undefined || word === undefined || length >= LONGEST_PHRASE) return undefined;
  return word.joins && word.start - last.end <= WIDEST_GAP ? word : undefined;
}

/** The longest keyword that goes on from what has begun, `length` words of which have been read up to now. */
function goingOn(
  words: readonly Word[],
  at: number,
  length: number,
  begun: Beginning,
  lexicon: Lexicon,
): Phrase | undefined {
  const { node, certainty } = begun;
  const word = node.next && following(words, at, length);
  if (word !== undefined) {
    for (const form of knowledgeOf(word.text, lexicon).forms) {
      const next = node.next?.get(form);
      const longer = next && goingOn(words, at, length + 1, { node: next, certainty }, lexicon);
      if (longer !== undefined) return longer;
    }
  }
  const naming = namingOf(node, lexicon.concepts);
  return naming && { naming, length, certainty };
}

/** The longest keywords that begin at a word; several where the word may be a form of several. */
function phrasesAt(words: readonly Word[], at: number, knowledge: Knowledge, lexicon: Lexicon): Phrase[] {
  let longest: Phrase[] = [];
  for (const beginning of knowledge.beginnings) {
    const phrase = goingOn(words, at, 1, beginning, lexicon);
    if (phrase === undefined) continue;
    const length = longest[0]?.length ?? 0;
    if (phrase.length > length) longest = [phrase];
    else if (phrase.length === length && !longest.some(({ naming }) => naming === phrase.naming)) longest.push(phrase);
  }
  return longest;
}

/** The parts of a word, kept within it: normalising may have changed its length. */
function foundParts(word: Word, { parts }: Knowledge): Found[] {
  const inside = (offset: number): number => Math.min(word.start + offset, word.end);
  return parts
    .map(({ naming, start, end, certainty }) => ({ naming, start: inside(start), end: inside(end), certainty }))
    .filter(({ start, end }) => start < end);
}

/** Keywords among words, from left to right, the longest first; several for one stretch where it is ambiguous. */
export function foundInWords(words: readonly Word[], lexicon: Lexicon): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    const knowledge = knowledgeOf(word.text, lexicon);
    const phrases = phrasesAt(words, at, knowledge, lexicon);
    const length = phrases[0]?.length ?? 1;
    const end = words[at + length - 1]!.end;
    for (const { naming, certainty } of phrases) found.push({ naming, start: word.start, end, certainty });
    if (phrases.length === 0) found.push(...foundParts(word, knowledge));
    at += length;
  }
  return found;
}
