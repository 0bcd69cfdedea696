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
