/** Finds run-in headings: headings joined to the paragraph after them without a stop. */

import { getBaseLanguage } from '../../core/language-tag';
import { findMatches } from '../../core/regexp';
import { TRAITS } from '../../languages/by-kind/traits';
import type { SentenceMarks } from './sentence-marks';

/**
 * A heading and the text after it have at least this many characters. Shorter ones are names and titles in a sentence.
 */
export const MIN_HEADING_LENGTH = 25;

/** A word, then a capitalized word, then a word in lower case, with nothing but spaces between them. */
const RUN_IN_HEADING = /(?= )(?<=([\p{L}\p{M}\p{N}'’]{1,80})["”’»)]?) +(?=(\p{Lu}\p{Ll}*) \p{Ll})/gu;

/**
 * Returns the positions where the text continues after a run-in heading: “… mauls farmer to death A farmer was …”.
 * Pages produce them that separate the two by style alone. A position counts only if the next word often begins
 * sentences and is no name, and the word before it could not precede it in a sentence.
 */
export function findHeadingEnds(text: string, words: SentenceMarks): number[] {
  const ends: number[] = [];
  for (const match of findMatches(text, RUN_IN_HEADING)) {
    const [spaces, before = '', after = ''] = match;
    const cut = match.index + spaces.length;
    const isLikelyStart = words.starters.has(after.toLowerCase()) && !words.capital.has(after.toLowerCase());
    if (isLikelyStart && !words.starters.has(before.toLowerCase())) ends.push(cut);
  }
  return ends;
}

/** The longest heading, and how far after it its words are searched for, in characters. */
const MAX_HEADING_LENGTH = 200;
const LOOK_AHEAD = 250;
/** How many of its words must be repeated, and which share of them. */
const MIN_ECHOES = 3;
const MIN_ECHO_SHARE = 0.5;
/**
 * Further evidence for where the lead begins. The values are added to the share of repeated words: quotation marks, an
 * immediate repetition, the heading's first word, and what speaks against it.
 */
const ECHO_WEIGHTS = {
  quote: 0.3,
  echo: 0.15,
  again: 0.1,
  beginning: 0.3,
  starter: 0.2,
  inName: -0.25,
  samePair: -0.5,
} as const;
/** Positions with a lower score are not accepted. */
const MIN_ECHO_SCORE = 0.8;

/** A space without a stop before it and with a capital after it. */
const BEFORE_CAPITAL = /(?= )(?<=[\p{L}\p{M}\p{N}'’)"”»]) (?=["“„«‘]?\p{Lu})/gu;
const CONTENT_WORD = /(?<![\p{L}\p{M}])(?:\p{Lu}[\p{L}\p{M}]{2}|[\p{L}\p{M}]{4})(?=[\p{L}\p{M}]*)/gu;
const FIRST_WORD = /^["“„«‘]?(\p{Lu}\p{Ll}*)/u;
const LAST_WORD = /(?<!\S)\S+$/u;
const GRAMMAR_WORD = /^[a-z]{1,3}$/;
const STOP_BEFORE_SPACE = /[.!?…;]["”»)]?\s/u;

/** The first letters of a content word in lower case, and its offsets. */
interface ContentWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const findContentWords = (text: string, { starters }: SentenceMarks): ContentWord[] =>
  findMatches(text, CONTENT_WORD)
    .map(({ 0: word, index }) => ({ word: word.toLowerCase(), start: index, end: index + word.length }))
    .filter(({ word }) => !starters.has(word));

/**
 * Where a run-in heading ends whose words the lead repeats; undefined where there is none. Example: “Kanye West: Rapper
 * changes his name to Ye Rapper Kanye West is changing his name …”.
 */
export function findEchoedHeadingEnd(text: string, lang: string, words: SentenceMarks): number | undefined {
  if (TRAITS[getBaseLanguage(lang)]?.capitalNouns) return undefined;
  let best: { readonly cut: number; readonly score: number } | undefined;
  let content: readonly ContentWord[] | undefined;
  for (const { index } of findMatches(text.slice(0, MAX_HEADING_LENGTH), BEFORE_CAPITAL)) {
    const cut = index + 1;
    if (cut < MIN_HEADING_LENGTH || text.length - cut < MIN_HEADING_LENGTH) continue;
    const [heading, rest] = [text.slice(0, index), text.slice(cut, cut + LOOK_AHEAD)];
    if (STOP_BEFORE_SPACE.test(heading) || hasTrailingGrammarWord(heading, words)) continue;
    content ??= findContentWords(text.slice(0, MAX_HEADING_LENGTH + LOOK_AHEAD + 1), words);
    const headingWords = content.filter(({ end }) => end <= index);
    const leadWords = content.filter(({ start, end }) => start >= cut && end <= cut + LOOK_AHEAD);
    const score = scoreEcho(
      { heading, rest, headingWords: headingWords.map(getContentWord), leadWords: leadWords.map(getContentWord) },
      words,
    );
    if (score >= MIN_ECHO_SCORE && score >= (best?.score ?? 0)) best = { cut, score };
  }
  return best?.cut;
}

const getContentWord = ({ word }: ContentWord): string => word;

/** A position where a heading may end: the text on both sides, and the content words of both. */
interface HeadingSplit {
  readonly heading: string;
  readonly rest: string;
  readonly headingWords: readonly string[];
  readonly leadWords: readonly string[];
}

function scoreEcho({ heading, rest, headingWords, leadWords }: HeadingSplit, words: SentenceMarks): number {
  const [headingWordSet, leadWordSet] = [new Set(headingWords), new Set(leadWords)];
  const echoes = [...headingWordSet].filter((word) => leadWordSet.has(word)).length;
  const share = echoes / Math.max(1, headingWordSet.size);
  if (echoes < MIN_ECHOES || share < MIN_ECHO_SHARE) return 0;
  const [first = '', second = ''] = leadWords;
  return (
    share +
    (/^["“„«‘]/u.test(rest) ? ECHO_WEIGHTS.quote : 0) +
    (headingWordSet.has(first) ? ECHO_WEIGHTS.echo : 0) +
    (headingWordSet.has(second) ? ECHO_WEIGHTS.again : 0) +
    (first === headingWords[0] ? ECHO_WEIGHTS.beginning : 0) +
    (/^\S+ ["“„«‘]?\p{Lu}/u.test(rest) ? ECHO_WEIGHTS.inName : 0) +
    (isRepeatedPair(heading, rest) ? ECHO_WEIGHTS.samePair : 0) +
    (hasLeadingStarter(rest, words) ? ECHO_WEIGHTS.starter : 0)
  );
}

const hasLeadingStarter = (rest: string, { starters }: SentenceMarks): boolean =>
  starters.has(FIRST_WORD.exec(rest)?.[1]?.toLowerCase() ?? '');

/** Whether a heading ends with a function word ("… of", "… when"), which no heading does. */
function hasTrailingGrammarWord(heading: string, { starters }: SentenceMarks): boolean {
  const lastWord = LAST_WORD.exec(heading)?.[0] ?? '';
  return starters.has(lastWord.toLowerCase()) || GRAMMAR_WORD.test(lastWord);
}

/** Whether the words at the boundary also occur side by side elsewhere, so that a name would be cut in two. */
function isRepeatedPair(heading: string, rest: string): boolean {
  const [lastWord, firstWord] = [/(?<!\S)\S+$/u.exec(heading)?.[0], /^[^\s.,;:!?]+/u.exec(rest)?.[0]];
  const pair = `${lastWord} ${firstWord}`;
  return heading.includes(pair) || rest.includes(pair);
}
