/** Finds pairs of brackets in a text. */
import { findMatches } from '../util/regexp';
import type { Span } from '../util/span';

const CLOSING_BY_OPENING: Readonly<Record<string, string>> = {
  '(': ')',
  '（': '）',
  '[': ']',
  '［': '］',
  '「': '」',
  '『': '』',
};
const BRACKET = /[()（）[\]［］「」『』]/gu;
/** A longer pair (UTF-16 units) is ignored: it holds whole sentences, or its closing bracket was forgotten. */
const MAX_BRACKET_LENGTH = 200;

/**
 * Returns the outermost pairs in order; `end` is after the closing bracket. Unclosed brackets are ignored, and so are
 * closing ones that match no open one. Takes time linear in the text.
 */
export function findBrackets(text: string): Span[] {
  const pairs: Span[] = [];
  const open: { at: number; closing: string }[] = [];
  for (const { 0: character, index: at } of findMatches(text, BRACKET)) {
    const closing = CLOSING_BY_OPENING[character];
    if (closing) open.push({ at, closing });
    else if (open.at(-1)?.closing === character) {
      const start = open.pop()!.at;
      if (at - start > MAX_BRACKET_LENGTH) continue;
      while (pairs.length && pairs.at(-1)!.start > start) pairs.pop();
      pairs.push({ start, end: at + 1 });
    }
  }
  return pairs;
}

/**
 * The pair that encloses a position, if any. A position directly after the opening or the closing bracket counts too.
 */
export function findEnclosingBracket(pairs: readonly Span[], position: number): Span | undefined {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pairs[middle]!.start < position) low = middle + 1;
    else high = middle;
  }
  const pair = pairs[low - 1];
  return pair && position <= pair.end ? pair : undefined;
}
