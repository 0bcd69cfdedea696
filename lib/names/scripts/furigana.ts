/** Reads Japanese names by the kana in brackets behind them. */
import type { Letters } from '../letters';
import type { ScriptRun } from '../script-runs';

const OPENING_BRACKET = /[（(]/;
const CLOSING_BRACKET = /[）)]/;
const SEPARATOR = /[・\s]/;
/** Length of the longest reading in brackets, in letters. */
const MAX_READING_LETTERS = 24;

/** The index of the closing bracket, if there are kana in brackets at letter `at`; otherwise undefined. */
function findClosingBracket({ chars, scripts }: Letters, at: number): number | undefined {
  if (!OPENING_BRACKET.test(chars[at] ?? '')) return undefined;
  for (let k = at + 1; k < chars.length && k <= at + MAX_READING_LETTERS; k++) {
    if (scripts[k] === 'kana' || SEPARATOR.test(chars[k]!)) continue;
    return CLOSING_BRACKET.test(chars[k]!) && k > at + 1 ? k : undefined;
  }
  return undefined;
}

/**
 * Replaces Han characters by the kana in brackets behind them, as in 井内沙織（いうち・さおり）. The characters are left
 * out, and the offsets of the kana span from the first character to the closing bracket.
 */
export function applyFurigana(
  letters: Letters,
  words: readonly ScriptRun[],
): { letters: Letters; words: readonly ScriptRun[] } {
  const offsets = [...letters.offsets];
  const remaining = words.filter((word) => {
    const closingBracket = word.script === 'han' ? findClosingBracket(letters, word.to) : undefined;
    if (closingBracket === undefined) return true;
    const first = letters.scripts.indexOf('kana', word.to);
    const last = letters.scripts.lastIndexOf('kana', closingBracket);
    offsets[first] = letters.offsets[word.from]!;
    offsets[last + 1] = letters.offsets[closingBracket + 1]!;
    return false;
  });
  return remaining.length === words.length
    ? { letters, words }
    : { letters: { ...letters, offsets }, words: remaining };
}
