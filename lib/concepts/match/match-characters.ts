import { type Naming, type Node, namingOf } from '../keyword-trie';
import type { Lexicon } from '../lexicon';
import { scriptOf } from '../normalize-word';
import type { Word } from '../split-words';
import type { Found } from './match-words';

/**
 * How surely a run of characters is the keyword, by how it sits among the words a dictionary sees: one or
 * several of them, sharing one edge with them, inside a longer one, or a single ideograph. Some dictionaries leave a name
 * and the title before it in one piece: a long keyword is hardly less sure for that.
 */
const CERTAINTY = { whole: 1, longEdge: 0.95, edge: 0.8, inside: 0.4, single: 0.4 } as const;
/** In alphabets and kana, shorter runs are keywords only where they are words. */
const LEAST_LETTERS = { alphabet: 4, kana: 3 } as const;
const LONG = 6;

const COMBINING = /^\p{M}/u;
const KANA = /^[\p{Script=Katakana}\p{Script=Hiragana}ー]+$/u;

/** Where the words of a text begin and end. */
interface Edges {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

function certaintyOf(text: string, start: number, end: number, edges: Edges, ideographic: boolean): number {
  const atStart = edges.starts.has(start);
  const atEnd = edges.ends.has(end);
  if (atStart && atEnd) return CERTAINTY.whole;
  const kana = KANA.test(text.slice(start, end));
  if (!ideographic || kana) {
    if (!kana && atStart && end - start >= LONG) return CERTAINTY.longEdge;
    const enough = end - start >= (kana ? LEAST_LETTERS.kana : LEAST_LETTERS.alphabet);
    return (atStart || atEnd) && enough ? CERTAINTY.edge : 0;
  }
  if (end - start === 1) return CERTAINTY.single;
  return atStart || atEnd ? CERTAINTY.edge : CERTAINTY.inside;
}

interface Run {
  readonly naming: Naming;
  readonly end: number;
  readonly certainty: number;
}

/** The longest keyword that begins at `start`. */
function runAt(text: string, start: number, lexicon: Lexicon, edges: Edges, ideographic: boolean): Run | undefined {
  let node: Node | undefined = lexicon.characters.root(text, start).next?.get(text[start] ?? '');
  let best: Run | undefined;
  for (let end = start + 1; node !== undefined; end++) {
    const naming = namingOf(node, lexicon.concepts);
    if (naming !== undefined && !COMBINING.test(text.charAt(end))) {
      const certainty = certaintyOf(text, start, end, edges, ideographic);
      if (certainty > 0) best = { naming, end, certainty };
    }
    node = node.next?.get(text[end] ?? '');
  }
  return best;
}

/** Keywords among characters, from left to right, the longest first, none overlapping another; `foreign` words are passed over. */
export function foundInCharacters(
  text: string,
  words: readonly Word[],
  foreign: readonly Word[],
  lexicon: Lexicon,
): Found[] {
  const edges = { starts: new Set(words.map((word) => word.start)), ends: new Set(words.map((word) => word.end)) };
  const over = new Map(foreign.map((word) => [word.start, word.end]));
  const ideographic = ['Hans', 'Hant', 'Jpan'].includes(scriptOf(lexicon.lang));
  const found: Found[] = [];
  for (let at = 0; at < text.length; ) {
    const run = over.has(at) ? undefined : runAt(text, at, lexicon, edges, ideographic);
    if (run !== undefined) found.push({ naming: run.naming, start: at, end: run.end, certainty: run.certainty });
    at = over.get(at) ?? run?.end ?? at + 1;
  }
  return found;
}
