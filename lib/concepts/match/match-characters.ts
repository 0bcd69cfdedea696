/** Finds keywords in unspaced text (Chinese, Japanese, Thai and others) character by character. */
import { getKeywordMeaning, type KeywordMeaning, type TrieNode } from '../keyword-trie';
import type { Lexicon } from '../lexicon';
import { getLanguageScript } from '../normalize-word';
import type { TextWord } from '../split-words';
import type { KeywordMatch } from './match-words';

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

function computeRunCertainty(text: string, start: number, end: number, edges: WordEdges, ideographic: boolean): number {
  const atStart = edges.starts.has(start);
  const atEnd = edges.ends.has(end);
  if (atStart && atEnd) return CERTAINTY.whole;
  const kana = KANA.test(text.slice(start, end));
  if (!ideographic || kana) {
    if (!kana && atStart && end - start >= LONG_KEYWORD_LETTERS) return CERTAINTY.longEdge;
    const enough = end - start >= (kana ? MIN_LETTERS.kana : MIN_LETTERS.alphabet);
    return (atStart || atEnd) && enough ? CERTAINTY.edge : 0;
  }
  if (end - start === 1) return CERTAINTY.single;
  return atStart || atEnd ? CERTAINTY.edge : CERTAINTY.inside;
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
  ideographic: boolean,
): KeywordRun | undefined {
  let node: TrieNode | undefined = lexicon.characters.root(text, start).next?.get(text[start] ?? '');
  let best: KeywordRun | undefined;
  for (let end = start + 1; node !== undefined; end++) {
    const naming = getKeywordMeaning(node, lexicon.concepts);
    if (naming !== undefined && !COMBINING_MARK.test(text.charAt(end))) {
      const certainty = computeRunCertainty(text, start, end, edges, ideographic);
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
  const over = new Map(foreign.map((word) => [word.start, word.end]));
  const ideographic = ['Hans', 'Hant', 'Jpan'].includes(getLanguageScript(lexicon.lang));
  const found: KeywordMatch[] = [];
  for (let at = 0; at < text.length; ) {
    const run = over.has(at) ? undefined : findLongestRun(text, at, lexicon, edges, ideographic);
    if (run !== undefined) found.push({ naming: run.naming, start: at, end: run.end, certainty: run.certainty });
    at = over.get(at) ?? run?.end ?? at + 1;
  }
  return found;
}
