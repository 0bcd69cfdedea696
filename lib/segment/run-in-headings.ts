import { findMatches } from '../util/regexp';
import type { SentenceMarks } from './sentence-marks';

/** Characters that a heading and what follows it have at least: shorter ones are names and titles in running text. */
export const MIN_HEADING_LENGTH = 25;

/** A word, then one with a capital, then one without, and nothing but spaces between them. */
const RUN_IN_HEADING = /(?= )(?<=([\p{L}\p{M}\p{N}'’]{1,80})["”’»)]?) +(?=(\p{Lu}\p{Ll}*) \p{Ll})/gu;

/**
 * Where text goes on after a heading that ran into it without a stop, as pages have them that part the two by their
 * looks alone: “… mauls farmer to death A farmer was …”. Only a word that begins sentences and is no name tells, with a
 * word before it that could not have led to it.
 */
export function findHeadingEnds(text: string, words: SentenceMarks): number[] {
  const out: number[] = [];
  for (const match of findMatches(text, RUN_IN_HEADING)) {
    const [spaces, before = '', after = ''] = match;
    const cut = match.index + spaces.length;
    const begins = words.starters.has(after.toLowerCase()) && !words.capital.has(after.toLowerCase());
    if (begins && !words.starters.has(before.toLowerCase())) out.push(cut);
  }
  return out;
}

/** Characters of a heading at most, and how far behind it the text is looked at for its words. */
const MAX_HEADING_LENGTH = 200;
const LOOK_AHEAD = 250;
/** So many of its words stand again, and such a share of them. */
const MIN_ECHOES = 3;
const MIN_ECHO_SHARE = 0.5;
/** What else tells where the lead begins: quotation marks, an echo at once, the heading's own beginning. */
const ECHO_WEIGHTS = {
  quote: 0.3,
  echo: 0.15,
  again: 0.1,
  beginning: 0.3,
  starter: 0.2,
  inName: -0.25,
  samePair: -0.5,
} as const;
/** From this much on a place is believed. */
const MIN_ECHO_SCORE = 0.8;

/** Where every noun has a capital, capitals tell no beginnings. */
const CAPITALIZED_NOUN_LANGUAGES = /^(?:de|lb)\b/u;

/** A blank with no stop before it and a capital behind it. */
const BEFORE_CAPITAL = /(?= )(?<=[\p{L}\p{M}\p{N}'’)"”»]) (?=["“„«‘]?\p{Lu})/gu;
const CONTENT_WORD = /(?<![\p{L}\p{M}])(?:\p{Lu}[\p{L}\p{M}]{2}|[\p{L}\p{M}]{4})(?=[\p{L}\p{M}]*)/gu;
const FIRST_WORD = /^["“„«‘]?(\p{Lu}\p{Ll}*)/u;
const LAST_WORD = /(?<!\S)\S+$/u;
const GRAMMAR_WORD = /^[a-z]{1,3}$/;
const STOP_BEFORE_SPACE = /[.!?…;]["”»)]?\s/u;

/** The beginning of a word that says something, in small letters, and where it stands. */
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
 * Where a heading at the beginning of a text ends that ran into its lead without a stop and is told again by it:
 * “Kanye West: Rapper changes his name to Ye Rapper Kanye West is changing his name …”. Undefined where there is none.
 */
export function findEchoedHeadingEnd(text: string, lang: string, words: SentenceMarks): number | undefined {
  if (CAPITALIZED_NOUN_LANGUAGES.test(lang)) return undefined;
  let best: { readonly cut: number; readonly score: number } | undefined;
  let content: readonly ContentWord[] | undefined;
  for (const { index } of findMatches(text.slice(0, MAX_HEADING_LENGTH), BEFORE_CAPITAL)) {
    const cut = index + 1;
    if (cut < MIN_HEADING_LENGTH || text.length - cut < MIN_HEADING_LENGTH) continue;
    const [heading, rest] = [text.slice(0, index), text.slice(cut, cut + LOOK_AHEAD)];
    if (STOP_BEFORE_SPACE.test(heading) || hasTrailingGrammarWord(heading, words)) continue;
    content ??= findContentWords(text.slice(0, MAX_HEADING_LENGTH + LOOK_AHEAD + 1), words);
    const own = content.filter(({ end }) => end <= index);
    const theirs = content.filter(({ start, end }) => start >= cut && end <= cut + LOOK_AHEAD);
    const score = scoreEcho({ heading, rest, own: own.map(getContentWord), theirs: theirs.map(getContentWord) }, words);
    if (score >= MIN_ECHO_SCORE && score >= (best?.score ?? 0)) best = { cut, score };
  }
  return best?.cut;
}

const getContentWord = ({ word }: ContentWord): string => word;

/** A place where a heading may end: what stands on both sides of it, and the words there that say something. */
interface HeadingSplit {
  readonly heading: string;
  readonly rest: string;
  readonly own: readonly string[];
  readonly theirs: readonly string[];
}

function scoreEcho({ heading, rest, own, theirs }: HeadingSplit, words: SentenceMarks): number {
  const [said, again] = [new Set(own), new Set(theirs)];
  const echoes = [...said].filter((word) => again.has(word)).length;
  const share = echoes / Math.max(1, said.size);
  if (echoes < MIN_ECHOES || share < MIN_ECHO_SHARE) return 0;
  const [first = '', second = ''] = theirs;
  return (
    share +
    (/^["“„«‘]/u.test(rest) ? ECHO_WEIGHTS.quote : 0) +
    (said.has(first) ? ECHO_WEIGHTS.echo : 0) +
    (said.has(second) ? ECHO_WEIGHTS.again : 0) +
    (first === own[0] ? ECHO_WEIGHTS.beginning : 0) +
    (/^\S+ ["“„«‘]?\p{Lu}/u.test(rest) ? ECHO_WEIGHTS.inName : 0) +
    (isRepeatedPair(heading, rest) ? ECHO_WEIGHTS.samePair : 0) +
    (hasLeadingStarter(rest, words) ? ECHO_WEIGHTS.starter : 0)
  );
}

const hasLeadingStarter = (rest: string, { starters }: SentenceMarks): boolean =>
  starters.has(FIRST_WORD.exec(rest)?.[1]?.toLowerCase() ?? '');

/** "… of", "… when": no heading ends with a word of grammar. */
function hasTrailingGrammarWord(heading: string, { starters }: SentenceMarks): boolean {
  const last = LAST_WORD.exec(heading)?.[0] ?? '';
  return starters.has(last.toLowerCase()) || GRAMMAR_WORD.test(last);
}

/** The words around the cut stand side by side elsewhere too: a name that would be cut in two. */
function isRepeatedPair(heading: string, rest: string): boolean {
  const [last, first] = [/(?<!\S)\S+$/u.exec(heading)?.[0], /^[^\s.,;:!?]+/u.exec(rest)?.[0]];
  const pair = `${last} ${first}`;
  return heading.includes(pair) || rest.includes(pair);
}
