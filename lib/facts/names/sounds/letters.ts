/** Splits a text into folded letters with their offsets and scripts, as all rules of pronunciation read them. */
/**
 * A text as single letters, without tones and accents that change no sound. All lists but `offsets` have one length.
 */
import { memoizeBounded } from '../../../core/memoize';
export interface Letters {
  /** The letters, in lower case and without accents; characters that are no letters stay as they are. */
  readonly chars: readonly string[];
  /** UTF-16 offset of each letter, followed by the length of the text. */
  readonly offsets: readonly number[];
  /** Script of each letter. */
  readonly scripts: readonly NameScript[];
  /** Whether each letter is a capital. */
  readonly capitals: readonly boolean[];
}

/** A script, or a family of scripts that are read alike; `other` for those without rules of their own. */
export type NameScript =
  | 'none'
  | 'latin'
  | 'greek'
  | 'cyrillic'
  | 'hebrew'
  | 'arabic'
  | 'indic'
  | 'thai'
  | 'hangul'
  | 'kana'
  | 'han'
  | 'other';

/** First and last code point of each range, and its script, ascending. Code points between belong to `other`. */
const SCRIPT_RANGES: readonly (readonly [number, number, NameScript])[] = [
  [0x41, 0x5a, 'latin'],
  [0x61, 0x7a, 'latin'],
  [0xc0, 0x24f, 'latin'],
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x5d0, 0x5f4, 'hebrew'],
  [0x620, 0x6ff, 'arabic'],
  [0x900, 0xd7f, 'indic'],
  [0xe01, 0xeff, 'thai'],
  [0x1e00, 0x1eff, 'latin'],
  [0x1f00, 0x1fff, 'greek'],
  [0x3005, 0x3007, 'han'],
  [0x3041, 0x309f, 'kana'],
  [0x30a1, 0x30fa, 'kana'],
  [0x30fc, 0x30fe, 'kana'],
  [0x3400, 0x9fff, 'han'],
  [0xac00, 0xd7a3, 'hangul'],
  [0xf900, 0xfaff, 'han'],
];

const LETTER = /[\p{L}\p{M}]/u;

const getLetterScript = memoizeBounded(
  (char): NameScript => {
    const code = char.codePointAt(0)!;
    if (code < 0x41) return 'none';
    const range = SCRIPT_RANGES.find(([, to]) => code <= to);
    if (range && code >= range[0]) return LETTER.test(char) ? range[2] : code === 0x30fc ? 'kana' : 'none';
    return LETTER.test(char) ? 'other' : 'none';
  },
  { maxEntries: 20_000 },
);

/** Marks that change no sound: combining accents, Arabic and Hebrew points, tatweel, joiners, soft hyphen. */
const SILENT_MARK = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u200b-\u200f\u00ad\u2060\ufeff]/;
/** Letters that keep their accent, since it makes another consonant or vowel of them. */
const DISTINCT_LETTER = /[çćčśšşșźžżńňñğģřťțţďłđøæœßþðıåäöü]/;
/** Scripts with capital letters. */
export const CASED_SCRIPTS: ReadonlySet<NameScript> = new Set(['latin', 'greek', 'cyrillic']);
/** Scripts whose accents are removed. */
const ACCENTED_SCRIPTS: ReadonlySet<NameScript> = new Set(['latin', 'greek']);

function foldLetter(char: string, script: NameScript): string {
  const lower = char.toLowerCase();
  if (!ACCENTED_SCRIPTS.has(script) || DISTINCT_LETTER.test(lower)) return lower;
  return lower.normalize('NFD')[0]!;
}

/** Splits a text into folded letters. Precomposed and decomposed letters give the same result. */
export function toLetters(text: string): Letters {
  const chars: string[] = [];
  const offsets: number[] = [];
  const scripts: NameScript[] = [];
  const capitals: boolean[] = [];
  let offset = 0;
  for (const char of text) {
    const start = offset;
    offset += char.length;
    if (SILENT_MARK.test(char)) {
      composeLastLetter(chars, scripts, char);
      continue;
    }
    const script = getLetterScript(char);
    chars.push(script === 'none' ? char : foldLetter(char, script));
    offsets.push(start);
    scripts.push(script);
    capitals.push(CASED_SCRIPTS.has(script) && char !== char.toLowerCase());
  }
  offsets.push(text.length);
  return { chars, offsets, scripts, capitals };
}

/** Joins a combining mark to the letter before it where both make a distinct letter (c and cedilla). */
function composeLastLetter(chars: string[], scripts: readonly NameScript[], mark: string): void {
  const last = chars.length - 1;
  if (last < 0 || scripts[last] !== 'latin') return;
  const joined = (chars[last]! + mark).normalize('NFC');
  if (joined.length === 1 && DISTINCT_LETTER.test(joined)) chars[last] = joined;
}
