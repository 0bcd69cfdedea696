/** Finds the script of a text, and the language as far as its letters tell it. */
import { memoizeBounded, TAG_CACHE } from '../util/memoize';

/** What the letters of a text say about its script and language. */
export interface ScriptProfile {
  /** ISO 15924 code of the script with the most letters. `Jpan` for text with kana, `Zyyy` without letters. */
  readonly script: string;
  /** The language that its letters tell: no other language in the script uses them. */
  readonly letters?: string;
  /** Whether the letters tell the language apart from closely related ones, too. */
  readonly sure?: boolean;
  /** The language of most text in this script. */
  readonly language?: string;
  /** Whether traditional Chinese characters outnumber simplified ones. */
  readonly traditional?: boolean;
}

/** Number of UTF-16 units that are looked at; more only takes time. */
const SAMPLE_LENGTH = 2000;

const buildScriptEntry = (code: string, property: string, language?: string) =>
  ({ code, pattern: new RegExp(`\\p{Script=${property}}+`, 'gu'), language }) as const;

const SCRIPTS = [
  buildScriptEntry('Latn', 'Latin'),
  buildScriptEntry('Cyrl', 'Cyrillic', 'ru'),
  buildScriptEntry('Arab', 'Arabic', 'ar'),
  buildScriptEntry('Hani', 'Han', 'zh'),
  buildScriptEntry('Kana', 'Hiragana', 'ja'),
  buildScriptEntry('Kana', 'Katakana', 'ja'),
  buildScriptEntry('Kore', 'Hangul', 'ko'),
  buildScriptEntry('Thai', 'Thai', 'th'),
  buildScriptEntry('Laoo', 'Lao', 'lo'),
  buildScriptEntry('Khmr', 'Khmer', 'km'),
  buildScriptEntry('Mymr', 'Myanmar', 'my'),
  buildScriptEntry('Deva', 'Devanagari', 'hi'),
  buildScriptEntry('Beng', 'Bengali', 'bn'),
  buildScriptEntry('Taml', 'Tamil', 'ta'),
  buildScriptEntry('Telu', 'Telugu', 'te'),
  buildScriptEntry('Knda', 'Kannada', 'kn'),
  buildScriptEntry('Mlym', 'Malayalam', 'ml'),
  buildScriptEntry('Gujr', 'Gujarati', 'gu'),
  buildScriptEntry('Guru', 'Gurmukhi', 'pa'),
  buildScriptEntry('Orya', 'Oriya', 'or'),
  buildScriptEntry('Sinh', 'Sinhala', 'si'),
  buildScriptEntry('Hebr', 'Hebrew', 'he'),
  buildScriptEntry('Grek', 'Greek', 'el'),
  buildScriptEntry('Geor', 'Georgian', 'ka'),
  buildScriptEntry('Armn', 'Armenian', 'hy'),
  buildScriptEntry('Ethi', 'Ethiopic', 'am'),
  buildScriptEntry('Tibt', 'Tibetan', 'bo'),
] as const;

/**
 * Letters that one language uses and others in its script do not, the most distinctive first. `share` is the least
 * share of all letters.
 */
const DISTINCTIVE_LETTERS: readonly {
  code: string;
  language: string;
  pattern: RegExp;
  share: number;
  sure: boolean;
}[] = [
  // Only Vietnamese has letters with a hook, a dot below, or a tone mark over a circumflex, breve or horn.
  { code: 'Latn', language: 'vi', pattern: /[ơưạảấầẩẫậắằẳẵặẻếềểễệỉỏốồổỗộớờởỡợủứừửữựỳỵỷỹ]/giu, share: 0.04, sure: true },
  { code: 'Cyrl', language: 'be', pattern: /ў/giu, share: 0.004, sure: true },
  { code: 'Cyrl', language: 'kk', pattern: /[әғқңұһ]/giu, share: 0.02, sure: false },
  { code: 'Cyrl', language: 'uk', pattern: /[іїєґ]/giu, share: 0.015, sure: true },
  { code: 'Cyrl', language: 'mk', pattern: /[ѓќѕ]/giu, share: 0.003, sure: true },
  { code: 'Cyrl', language: 'sr', pattern: /[ђћ]/giu, share: 0.002, sure: true },
  { code: 'Cyrl', language: 'mn', pattern: /[өү]/giu, share: 0.02, sure: false },
  { code: 'Cyrl', language: 'ru', pattern: /[ыэ]/giu, share: 0.01, sure: true },
  { code: 'Cyrl', language: 'bg', pattern: /[ъщ]/giu, share: 0.01, sure: false },
  { code: 'Arab', language: 'ug', pattern: /[ۇۈۆې]/gu, share: 0.04, sure: true },
  { code: 'Arab', language: 'ckb', pattern: /[ڕڵێۆ]/gu, share: 0.02, sure: true },
  { code: 'Arab', language: 'ps', pattern: /[ټډړښځڅڼ]/gu, share: 0.01, sure: true },
  { code: 'Arab', language: 'ur', pattern: /[ٹڈڑےںہ]/gu, share: 0.02, sure: true },
  { code: 'Arab', language: 'fa', pattern: /[پچژگکی]/gu, share: 0.03, sure: false },
];

const TRADITIONAL_CHARACTERS =
  /[們來個這國會時對說為學過還後發經進動開關體當從點問現實電話無長門東車馬龍臺灣與據報導億萬員]/gu;
const SIMPLIFIED_CHARACTERS =
  /[们来个这国会时对说为学过还后发经进动开关体当从点问现实电话无长门东车马龙台湾与据报导亿万员]/gu;

const countMatchingLetters = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Matches what may be of a script other than Latin: all but ASCII and the punctuation of many scripts. */
const BEYOND_LATIN = /[^\0-\x7f\xa0-\xbf\u2000-\u206f]/;

/**
 * Counts the letters of each script. Letters of one script are removed before the next is counted, and nothing is
 * counted where no letters are left, which saves time.
 */
function countLettersByScript(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let remaining = text;
  for (const { code, pattern } of SCRIPTS) {
    const withoutScript = remaining.replace(pattern, '');
    counts.set(code, (counts.get(code) ?? 0) + remaining.length - withoutScript.length);
    remaining = withoutScript;
    if (!BEYOND_LATIN.test(remaining)) break;
  }
  return counts;
}

/** Weight of a Han character or kana in letters of an alphabet: it says about as much as two. */
const HAN_LETTER_WEIGHT = 2;

/** Finds the script with most of the text: `Jpan` where Han and kana prevail and more than 5 % of them are kana. */
function findPrevailingScript(counts: ReadonlyMap<string, number>): string {
  const getCount = (code: string): number => counts.get(code) ?? 0;
  const eastAsian = getCount('Hani') + getCount('Kana');
  let [prevailing, maxWeight] = ['Zyyy', 0];
  for (const code of counts.keys()) {
    const weight = code === 'Hani' || code === 'Kana' ? eastAsian * HAN_LETTER_WEIGHT : getCount(code);
    if (weight > maxWeight) [prevailing, maxWeight] = [code, weight];
  }
  if (prevailing === 'Hani' || prevailing === 'Kana') return getCount('Kana') > eastAsian * 0.05 ? 'Jpan' : 'Hani';
  return prevailing;
}

/** Finds the script of a text, from its first 2000 UTF-16 units, and what its letters say about the language. */
export function buildScriptProfile(text: string): ScriptProfile {
  const sample = text.slice(0, SAMPLE_LENGTH).normalize('NFC');
  const counts = countLettersByScript(sample);
  const code = findPrevailingScript(counts);
  if (code === 'Zyyy') return { script: code };
  if (code === 'Jpan') return { script: code, language: 'ja', letters: 'ja', sure: true };
  if (code === 'Hani') {
    const traditional =
      countMatchingLetters(sample, TRADITIONAL_CHARACTERS) > countMatchingLetters(sample, SIMPLIFIED_CHARACTERS);
    return { script: code, language: 'zh', letters: 'zh', traditional };
  }
  const letterCount = counts.get(code) ?? 0;
  const distinctive = DISTINCTIVE_LETTERS.find(
    (row) => row.code === code && countMatchingLetters(sample, row.pattern) >= Math.max(2, letterCount * row.share),
  );
  const language = SCRIPTS.find((row) => row.code === code)?.language;
  return { script: code, language, letters: distinctive?.language, sure: distinctive?.sure };
}

/** Scripts that a language is also written in, besides the likely script of CLDR. */
const OTHER_SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  sr: ['Latn'],
  uz: ['Cyrl'],
  az: ['Cyrl', 'Arab'],
  kk: ['Latn', 'Arab'],
  mn: ['Mong'],
  bs: ['Cyrl'],
  tg: ['Arab'],
  pa: ['Arab'],
  ku: ['Arab'],
  ms: ['Arab'],
  sd: ['Deva'],
  ks: ['Deva'],
  ug: ['Cyrl', 'Latn'],
  tk: ['Cyrl'],
  ha: ['Arab'],
  tt: ['Latn'],
  ky: ['Arab', 'Latn'],
  ro: ['Cyrl'],
  yi: ['Latn'],
  za: ['Hani'],
};

/** Codes used here for scripts of which CLDR distinguishes variants. */
const COARSE_SCRIPT_CODES: Readonly<Record<string, string>> = { Hans: 'Hani', Hant: 'Hani' };

/**
 * Returns the ISO 15924 codes of the scripts a language is written in, the likeliest first. `language` is a valid BCP
 * 47 tag; throws a RangeError otherwise.
 */
export const getScriptCodes = memoizeBounded((language): readonly string[] => {
  const likely = new Intl.Locale(language).maximize().script ?? 'Latn';
  return [COARSE_SCRIPT_CODES[likely] ?? likely, ...(OTHER_SCRIPTS[language] ?? [])];
}, TAG_CACHE);
