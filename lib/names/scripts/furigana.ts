import type { Letters } from '../letters';
import type { Word } from '../script-runs';

const OPEN = /[（(]/;
const CLOSE = /[）)]/;
const BETWEEN = /[・\s]/;
/** Longest reading in brackets, in letters. */
const LONGEST = 24;

/** The letter of the closing bracket, if kana in brackets stand right behind a run of Han characters. */
function closing({ chars, scripts }: Letters, at: number): number | undefined {
  if (!OPEN.test(chars[at] ?? '')) return undefined;
  for (let k = at + 1; k < chars.length && k <= at + LONGEST; k++) {
    if (scripts[k] === 'kana' || BETWEEN.test(chars[k]!)) continue;
    return CLOSE.test(chars[k]!) && k > at + 1 ? k : undefined;
  }
  return undefined;
}

/**
 * A Japanese text whose characters are read as the brackets behind them say, 井内沙織（いうち・さおり）: the characters are
 * left out, and the kana reach from the first character to the closing bracket.
 */
export function withFurigana(letters: Letters, words: readonly Word[]): { letters: Letters; words: readonly Word[] } {
  const offsets = [...letters.offsets];
  const left = words.filter((word) => {
    const close = word.script === 'han' ? closing(letters, word.to) : undefined;
    if (close === undefined) return true;
    const first = letters.scripts.indexOf('kana', word.to);
    const last = letters.scripts.lastIndexOf('kana', close);
    offsets[first] = letters.offsets[word.from]!;
    offsets[last + 1] = letters.offsets[close + 1]!;
    return false;
  });
  return left.length === words.length ? { letters, words } : { letters: { ...letters, offsets }, words: left };
}
