import type { Letters } from '../letters';
import type { ScriptRun } from '../script-runs';

const OPENING_BRACKET = /[（(]/;
const CLOSING_BRACKET = /[）)]/;
const SEPARATOR = /[・\s]/;
/** Longest reading in brackets, in letters. */
const MAX_READING_LETTERS = 24;

/** The letter of the closing bracket, if kana in brackets stand right behind a run of Han characters. */
function findClosingBracket({ chars, scripts }: Letters, at: number): number | undefined {
  if (!OPENING_BRACKET.test(chars[at] ?? '')) return undefined;
  for (let k = at + 1; k < chars.length && k <= at + MAX_READING_LETTERS; k++) {
    if (scripts[k] === 'kana' || SEPARATOR.test(chars[k]!)) continue;
    return CLOSING_BRACKET.test(chars[k]!) && k > at + 1 ? k : undefined;
  }
  return undefined;
}

/**
 * A Japanese text whose characters are read as the brackets behind them say, 井内沙織（いうち・さおり）: the characters are
 * left out, and the kana reach from the first character to the closing bracket.
 */
export function applyFurigana(
  letters: Letters,
  words: readonly ScriptRun[],
): { letters: Letters; words: readonly ScriptRun[] } {
  const offsets = [...letters.offsets];
  const left = words.filter((word) => {
    const close = word.script === 'han' ? findClosingBracket(letters, word.to) : undefined;
    if (close === undefined) return true;
    const first = letters.scripts.indexOf('kana', word.to);
    const last = letters.scripts.lastIndexOf('kana', close);
    offsets[first] = letters.offsets[word.from]!;
    offsets[last + 1] = letters.offsets[close + 1]!;
    return false;
  });
  return left.length === words.length ? { letters, words } : { letters: { ...letters, offsets }, words: left };
}
