/** Pronounces kana, the Japanese syllabaries. */
import type { Letters } from './letters';
import type { PhonemeBuilder } from './phoneme-sequence';
import { SYLLABIC } from './phonemes';
import type { ScriptRun } from './script-runs';

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

/** Rows of hiragana with the vowels a i u e o, and their consonant; `-` where a row has none or an irregular one. */
const ROWS: Readonly<Record<string, string>> = {
  あいうえお: '',
  かきくけこ: 'k',
  がぎぐげご: 'g',
  'さ-すせそ': '$',
  'ざ-ずぜぞ': 'M',
  'た--てと': 't',
  'だ--でど': 'd',
  なにぬねの: 'n',
  'はひ-へほ': 'h',
  ばびぶべぼ: 'B',
  ぱぴぷぺぽ: 'p',
  まみむめも: 'm',
  'や-ゆ-よ': 'y',
  らりるれろ: 'L',
};
const IRREGULAR: Readonly<Record<string, string>> = {
  し: 'Si',
  じ: 'Ji',
  ち: 'Ci',
  ぢ: 'Ji',
  つ: 'cu',
  づ: 'zu',
  ふ: 'Fu',
  わ: 'wa',
  を: 'o',
  ん: 'n',
  ゔ: 'vu',
};
const SMALL_KANA: Readonly<Record<string, string>> = {
  ぁ: 'a',
  ぃ: 'i',
  ぅ: 'u',
  ぇ: 'e',
  ぉ: 'o',
  ゃ: 'ya',
  ゅ: 'yu',
  ょ: 'yo',
  ゎ: 'wa',
};

const MORAE: ReadonlyMap<string, string> = new Map([
  ...Object.entries(ROWS).flatMap(([row, consonant]) =>
    [...row].map((kana, k): [string, string] => [kana, consonant + 'aiueo'[k]!]),
  ),
  ...Object.entries(IRREGULAR),
  ...Object.entries(SMALL_KANA),
]);

/** Turns katakana into hiragana. */
const toHiragana = (kana: string): string => {
  const code = kana.charCodeAt(0);
  return code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - 0x60) : kana;
};

/** Joins a small vowel to the mora before it, whose vowel it replaces: きゃ, ファ, ティ. */
function joinSmallVowel(mora: string, small: string): string {
  const consonant = mora.slice(0, -1);
  if (consonant === '') return (mora === 'u' ? 'w' : mora === 'i' ? 'y' : mora) + small.slice(-1);
  return consonant + ('SCJFcvt'.includes(consonant.at(-1)!) ? small.slice(-1) : small);
}

/** Whether the vowel may stand for none in a foreign name: u, o behind t and d, i behind ʃ, tʃ and dʒ. */
const hasEpentheticVowel = (mora: string): boolean => /^[^aiueon]u$|^[td]o$|^[CJS]i$/.test(mora);

/** Pronounces one run of kana, mora by mora. */
export function pronounceKana(letters: Letters, from: number, to: number, out: PhonemeBuilder): void {
  for (let at = from; at < to; ) {
    const mora = MORAE.get(toHiragana(letters.chars[at]!));
    const small = at + 1 < to ? SMALL_KANA[toHiragana(letters.chars[at + 1]!)] : undefined;
    const end = at + (mora && small ? 2 : 1);
    if (!mora) out.extend(letters.offsets[end]!);
    else {
      const sounds = small ? joinSmallVowel(mora, small) : hasEpentheticVowel(mora) ? `${mora}'` : mora;
      out.write(sounds, letters.offsets[at]!, letters.offsets[end]!, SYLLABIC);
    }
    at = end;
  }
}
