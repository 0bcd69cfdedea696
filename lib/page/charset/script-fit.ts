import { ORTHOGRAPHIES, type Orthography } from './orthographies';

export type CharsetScript = keyof typeof ORTHOGRAPHIES;
export const CHARSET_SCRIPTS = Object.keys(ORTHOGRAPHIES) as readonly CharsetScript[];

/** Quotation marks and the like, at home in every script: they part words, and tell nothing. */
const NEUTRAL_CHARACTERS = '\\s\u00AD\u200B-\u200F«»„“”‘’‚‹›–—…•·\u3000-\u3003\u3008-\u301F\uFF01-\uFF20';
/** Signs that go before or after a word; within one they are no sense. */
const EDGE_SIGNS = /^[¡¿§©№€£]+|(?<![©®™°€£])[©®™°€£]+$/gu;
/** Runs of anything but spaces, ASCII that is no letter, and the neutral characters. */
const TOKEN_PATTERN = new RegExp(`[^\\x00-\\x40\\x5B-\\x60\\x7B-\\x7F${NEUTRAL_CHARACTERS}]+`, 'gu');
const NON_ASCII = /[^\p{ASCII}]/gu;
/** What no text holds: replacements, controls, private use. */
const BROKEN_CHARACTERS = /[\uFFFD\u0080-\u009F\uE000-\uF8FF]/gu;
/** A broken character weighs as much as this many that make no words. */
const BROKEN_WEIGHT = 2;

export const countPatternMatches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** A text taken apart once, to be looked at in the light of several scripts. */
export interface TextSample {
  /** Stretches of letters that are not all ASCII. */
  readonly tokens: readonly string[];
  /** Characters in them beyond ASCII: what there is to tell from. */
  readonly foreign: number;
  readonly broken: number;
  /** Share of replacement characters in all that is not ASCII. */
  readonly damage: number;
}

export function buildTextSample(text: string): TextSample {
  const tokens = (text.normalize('NFC').match(TOKEN_PATTERN) ?? [])
    .map((token) => token.replace(EDGE_SIGNS, ''))
    .filter((token) => /[^\p{ASCII}]/u.test(token));
  const all = tokens.join(' ');
  const damage = countPatternMatches(text, /\uFFFD/g) / Math.max(1, countPatternMatches(text, NON_ASCII));
  return {
    tokens,
    foreign: countPatternMatches(all, NON_ASCII),
    broken: countPatternMatches(all, BROKEN_CHARACTERS),
    damage,
  };
}

/** How usual the letters are that make up the words: 1 in ordinary prose. Few letters get the benefit of the doubt. */
function scoreCommonLetters(words: string, { usual, seldom }: Orthography): number {
  if (!usual) return 1;
  const all = countPatternMatches(words, usual.letters);
  const enough = Math.min(1, (countPatternMatches(words, usual.common) + 1) / (all * usual.share + 1));
  return seldom
    ? enough * Math.min(1, (all * seldom.share + 1) / (countPatternMatches(words, seldom.characters) + 1))
    : enough;
}

/** How much sense a text makes in a script: from 0 to 1, the share of its characters that stand in everyday words. */
export function scoreScriptFit(script: CharsetScript, { tokens, foreign, broken }: TextSample): number {
  const orthography: Orthography = ORTHOGRAPHIES[script];
  const { word, needs } = orthography;
  const words = tokens.filter((token) => word.every((law) => law.test(token))).join(' ');
  const within = countPatternMatches(words, NON_ASCII);
  if (within === 0 || (needs && countPatternMatches(words, needs.characters) < needs.share * within)) return 0;
  return (within / (foreign + BROKEN_WEIGHT * broken)) * scoreCommonLetters(words, orthography);
}

/** In the script it makes most sense in. */
export const scoreBestFit = (reading: TextSample): number =>
  Math.max(...CHARSET_SCRIPTS.map((script) => scoreScriptFit(script, reading)));
