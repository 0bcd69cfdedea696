/** Finds the script of a text, and the language as far as its letters tell it. */

import { memoize, memoizeBounded, TAG_CACHE } from '../core/memoize';
import { DISTINCTIVE_LETTERS } from '../languages/by-kind/distinctive-letters';
import { OTHER_SCRIPTS } from '../languages/by-kind/other-scripts';

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

const buildScriptEntry = (code: string, property: string) =>
  ({ code, pattern: new RegExp(`\\p{Script=${property}}+`, 'gu') }) as const;

const SCRIPTS = [
  buildScriptEntry('Latn', 'Latin'),
  buildScriptEntry('Cyrl', 'Cyrillic'),
  buildScriptEntry('Arab', 'Arabic'),
  buildScriptEntry('Hani', 'Han'),
  buildScriptEntry('Kana', 'Hiragana'),
  buildScriptEntry('Kana', 'Katakana'),
  buildScriptEntry('Kore', 'Hangul'),
  buildScriptEntry('Thai', 'Thai'),
  buildScriptEntry('Laoo', 'Lao'),
  buildScriptEntry('Khmr', 'Khmer'),
  buildScriptEntry('Mymr', 'Myanmar'),
  buildScriptEntry('Deva', 'Devanagari'),
  buildScriptEntry('Beng', 'Bengali'),
  buildScriptEntry('Taml', 'Tamil'),
  buildScriptEntry('Telu', 'Telugu'),
  buildScriptEntry('Knda', 'Kannada'),
  buildScriptEntry('Mlym', 'Malayalam'),
  buildScriptEntry('Gujr', 'Gujarati'),
  buildScriptEntry('Guru', 'Gurmukhi'),
  buildScriptEntry('Orya', 'Oriya'),
  buildScriptEntry('Sinh', 'Sinhala'),
  buildScriptEntry('Hebr', 'Hebrew'),
  buildScriptEntry('Grek', 'Greek'),
  buildScriptEntry('Geor', 'Georgian'),
  buildScriptEntry('Armn', 'Armenian'),
  buildScriptEntry('Ethi', 'Ethiopic'),
  buildScriptEntry('Tibt', 'Tibetan'),
] as const;

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

/** The language that most readers of a script read, as CLDR has it; undefined for Latin, which most languages use. */
const getLikelyLanguage = memoize((script: string): string | undefined =>
  script === 'Latn' ? undefined : new Intl.Locale(`und-${script}`).maximize().language,
);

/** Finds the script of a text, from its first 2000 UTF-16 units, and what its letters say about the language. */
export function buildScriptProfile(text: string): ScriptProfile {
  const sample = text.slice(0, SAMPLE_LENGTH).normalize('NFC');
  const counts = countLettersByScript(sample);
  const code = findPrevailingScript(counts);
  if (code === 'Zyyy') return { script: code };
  const language = getLikelyLanguage(code);
  if (code === 'Jpan') return { script: code, language, letters: language, sure: true };
  if (code === 'Hani') {
    const traditional =
      countMatchingLetters(sample, TRADITIONAL_CHARACTERS) > countMatchingLetters(sample, SIMPLIFIED_CHARACTERS);
    return { script: code, language, letters: language, traditional };
  }
  const letterCount = counts.get(code) ?? 0;
  const distinctive = Object.entries(DISTINCTIVE_LETTERS).find(
    ([, { script, pattern, share }]) =>
      script === code && countMatchingLetters(sample, pattern) >= Math.max(2, letterCount * share),
  );
  return { script: code, language, letters: distinctive?.[0], sure: distinctive && distinctive[1].sure === true };
}

/** Codes used here for scripts of which CLDR distinguishes variants. */
const COARSE_SCRIPT_CODES: Readonly<Record<string, string>> = { Hans: 'Hani', Hant: 'Hani' };

/**
 * Returns the ISO 15924 codes of the scripts a language is written in, the likeliest first. `language` is a valid BCP
 * 47 tag; throws a RangeError otherwise.
 */
export const getScriptCodes = memoizeBounded((language): readonly string[] => {
  const likely = new Intl.Locale(language).maximize().script ?? 'Latn';
  return [COARSE_SCRIPT_CODES[likely] ?? likely, ...(OTHER_SCRIPTS[language]?.split(' ') ?? [])];
}, TAG_CACHE);
