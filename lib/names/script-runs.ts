import { CASED_SCRIPTS, type Letters, type NameScript } from './letters';

/** A run of letters of one script. */
export interface ScriptRun {
  readonly script: NameScript;
  /** First letter, and the letter behind the last. */
  readonly from: number;
  readonly to: number;
  /** Whether it is no name by itself: begins with a small letter in a text that has capitals. */
  readonly small: boolean;
}

const APOSTROPHE = /['’׳״"]/;
const HYPHEN = /[-‐‑]/;
/** Scripts that have apostrophes, or geresh, within their words. */
const APOSTROPHE_SCRIPTS: ReadonlySet<NameScript> = new Set(['latin', 'hebrew', 'cyrillic']);

export const isKatakana = (char: string): boolean => char >= '゠';

function isInSameRun({ chars, scripts }: Letters, from: number, at: number): boolean {
  const script = scripts[from]!;
  if (scripts[at] === script) {
    return script !== 'kana' || chars[at] === 'ー' || isKatakana(chars[at]!) === isKatakana(chars[from]!);
  }
  if (script === 'hebrew' && APOSTROPHE.test(chars[at]!) && chars[at] !== '"') return true;
  return APOSTROPHE_SCRIPTS.has(script) && APOSTROPHE.test(chars[at]!) && scripts[at + 1] === script;
}

/** Runs of letters of one script; katakana and hiragana are runs of their own. */
export function splitScriptRuns(letters: Letters): ScriptRun[] {
  const words: ScriptRun[] = [];
  const { length } = letters.chars;
  // Latin letters in a text of a script without capitals are held to the same.
  const cased = letters.capitals.includes(true) || letters.scripts.some((s) => s !== 'none' && !CASED_SCRIPTS.has(s));
  for (let at = 0; at < length; ) {
    const script = letters.scripts[at]!;
    let to = at + 1;
    if (script === 'none') {
      at = to;
      continue;
    }
    while (to < length && isInSameRun(letters, at, to)) to++;
    // Jong-un, N'Djamena: behind a hyphen a part of a name may be small.
    const small =
      cased && CASED_SCRIPTS.has(script) && !letters.capitals[at] && !HYPHEN.test(letters.chars[at - 1] ?? '');
    words.push({ script, from: at, to, small });
    at = to;
  }
  return words;
}
