/** Scores how much sense a decoded text makes in a script, to tell right encodings from wrong ones. */
import { ORTHOGRAPHIES, type Orthography } from './orthographies';

/** A script whose encodings are told apart. */
export type CharsetScript = keyof typeof ORTHOGRAPHIES;
export const CHARSET_SCRIPTS = Object.keys(ORTHOGRAPHIES) as readonly CharsetScript[];

/** Characters that every script uses, such as quotation marks: they separate words and tell nothing. */
const NEUTRAL_CHARACTERS = '\\s\u00AD\u200B-\u200F«»„“”‘’‚‹›–—…•·\u3000-\u3003\u3008-\u301F\uFF01-\uFF20';
/** Signs that may be before or after a word; inside a word they make no sense. */
const EDGE_SIGNS = /^[¡¿§©№€£]+|(?<![©®™°€£])[©®™°€£]+$/gu;
/** Runs of characters other than spaces, neutral characters and ASCII characters that are no letters. */
const TOKEN_PATTERN = new RegExp(`[^\\x00-\\x40\\x5B-\\x60\\x7B-\\x7F${NEUTRAL_CHARACTERS}]+`, 'gu');
const NON_ASCII = /[^\p{ASCII}]/gu;
/** Characters that no text has: replacement characters, controls, private use. */
const BROKEN_CHARACTERS = /[\uFFFD\u0080-\u009F\uE000-\uF8FF]/gu;
/** Weight of a broken character, in characters outside words. */
const BROKEN_WEIGHT = 2;

/** Counts the matches of a global pattern in a text. */
export const countPatternMatches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** A decoded text as its non-ASCII words, prepared once and scored for several scripts. */
export interface TextSample {
  /** Words that are not all ASCII. */
  readonly tokens: readonly string[];
  /** Number of non-ASCII characters in the tokens. */
  readonly foreign: number;
  /** Number of broken characters in the tokens. */
  readonly broken: number;
  /** Replacement characters as a share of all non-ASCII characters, from 0 to 1. */
  readonly damage: number;
}

/** Builds the sample of a decoded text. */
export function buildTextSample(text: string): TextSample {
  const tokens = (text.normalize('NFC').match(TOKEN_PATTERN) ?? [])
    .map((token) => token.replace(EDGE_SIGNS, ''))
    .filter((token) => /[^\p{ASCII}]/u.test(token));
  const joinedTokens = tokens.join(' ');
  const damage = countPatternMatches(text, /\uFFFD/g) / Math.max(1, countPatternMatches(text, NON_ASCII));
  return {
    tokens,
    foreign: countPatternMatches(joinedTokens, NON_ASCII),
    broken: countPatternMatches(joinedTokens, BROKEN_CHARACTERS),
    damage,
  };
}

/** Scores how usual the letters of the words are: 1 in ordinary prose. With few letters the score is lenient. */
function scoreCommonLetters(words: string, { usual, seldom }: Orthography): number {
  if (!usual) return 1;
  const letterCount = countPatternMatches(words, usual.letters);
  const commonScore = Math.min(1, (countPatternMatches(words, usual.common) + 1) / (letterCount * usual.share + 1));
  return seldom
    ? commonScore * Math.min(1, (letterCount * seldom.share + 1) / (countPatternMatches(words, seldom.characters) + 1))
    : commonScore;
}

/**
 * Scores how much sense a text makes in a script: the share of its non-ASCII characters that are in well-formed words
 * with usual letters, from 0 to 1.
 */
export function scoreScriptFit(script: CharsetScript, { tokens, foreign, broken }: TextSample): number {
  const orthography: Orthography = ORTHOGRAPHIES[script];
  const { word, needs } = orthography;
  const words = tokens.filter((token) => word.every((pattern) => pattern.test(token))).join(' ');
  const lettersInWords = countPatternMatches(words, NON_ASCII);
  if (lettersInWords === 0 || (needs && countPatternMatches(words, needs.characters) < needs.share * lettersInWords))
    return 0;
  return (lettersInWords / (foreign + BROKEN_WEIGHT * broken)) * scoreCommonLetters(words, orthography);
}

/** Scores how much sense a text makes in the script that fits it best (0 to 1). */
export const scoreBestFit = (sample: TextSample): number =>
  Math.max(...CHARSET_SCRIPTS.map((script) => scoreScriptFit(script, sample)));
