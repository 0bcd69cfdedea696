/** Splits a text into runs of letters of one script, which rules of pronunciation read as words. */
import { CASED_SCRIPTS, type Letters, type NameScript } from './letters';

/** A run of letters of one script. */
export interface ScriptRun {
  readonly script: NameScript;
  /** Index of the first letter, and of the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** Whether it begins with a small letter in a text that has capitals, so that it is no name by itself. */
  readonly small: boolean;
}

const APOSTROPHE = /['’׳״"]/;
const HYPHEN = /[-‐‑]/;
/** Scripts whose words may contain an apostrophe or geresh. */
const APOSTROPHE_SCRIPTS: ReadonlySet<NameScript> = new Set(['latin', 'hebrew', 'cyrillic']);

/** Whether a kana letter is katakana; hiragana have lower code points. */
export const isKatakana = (char: string): boolean => char >= '゠';

function isInSameRun({ chars, scripts }: Letters, from: number, at: number): boolean {
  const script = scripts[from]!;
  if (scripts[at] === script) {
    return script !== 'kana' || chars[at] === 'ー' || isKatakana(chars[at]!) === isKatakana(chars[from]!);
  }
  if (script === 'hebrew' && APOSTROPHE.test(chars[at]!) && chars[at] !== '"') return true;
  return APOSTROPHE_SCRIPTS.has(script) && APOSTROPHE.test(chars[at]!) && scripts[at + 1] === script;
}

/** Splits letters into runs of one script; katakana and hiragana make separate runs. */
export function splitScriptRuns(letters: Letters): ScriptRun[] {
  const runs: ScriptRun[] = [];
  const { length } = letters.chars;
  // In a text of a script without capitals, Latin names have capitals too.
  const hasMeaningfulCase =
    letters.capitals.includes(true) || letters.scripts.some((s) => s !== 'none' && !CASED_SCRIPTS.has(s));
  for (let at = 0; at < length; ) {
    const script = letters.scripts[at]!;
    let to = at + 1;
    if (script === 'none') {
      at = to;
      continue;
    }
    while (to < length && isInSameRun(letters, at, to)) to++;
    // Jong-un: behind a hyphen, part of a name may begin with a small letter.
    const isSmall =
      hasMeaningfulCase &&
      CASED_SCRIPTS.has(script) &&
      !letters.capitals[at] &&
      !HYPHEN.test(letters.chars[at - 1] ?? '');
    runs.push({ script, from: at, to, small: isSmall });
    at = to;
  }
  return runs;
}
