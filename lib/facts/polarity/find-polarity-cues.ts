/** Finds polarity cues: words of negation, uncertainty, rise and fall. */

import { getBaseLanguage } from '../../core/language-tag';
import { memoize } from '../../core/memoize';
import { findMatches, LETTER } from '../../core/regexp';
import { POLARITY } from '../../languages/by-kind/polarity';
import type { PolarityWords } from '../../languages/kinds';
import { foldInPlace } from '../../text/fold-text';

// Tells words that say "not", "no" or "without" from those that a language may leave to another word.

/** All that is negative in a text: negators, and words of negative meaning. */
export const findNegativeCues = (text: string, lang: string): readonly PolarityCue[] =>
  findPolarityCues(text, lang, ['negation']);

/** Whether a cue says so outright, in whatever part of its sentence. */
export function isOutspoken(cue: PolarityCue, lang: string): boolean {
  const primary = getBaseLanguage(lang);
  const words = Object.hasOwn(POLARITY, primary) ? POLARITY[primary] : undefined;
  return cue.kind === 'negation' && (cue.strength > 0.5 || (words !== undefined && isNone(cue, words)));
}

/** Whether a cue is one of those that say no, none or without. */
export function isNone({ text }: PolarityCue, { none = [], unspaced }: PolarityWords): boolean {
  const lower = text.toLowerCase();
  return none.some((entry) => (unspaced ? lower.endsWith(entry) : lower === entry));
}

export type PolarityKind = 'negation' | 'lexical' | 'uncertain' | 'rise' | 'fall';

/**
 * How strong a cue is. 1: a translation almost always expresses it. 0.75: it may be worded otherwise. 0.5: the cue only
 * matches one on the other side.
 */
export type CueStrength = 1 | 0.75 | 0.5;

/** A polarity cue with its place in the text. */
export interface PolarityCue {
  readonly kind: PolarityKind;
  /** Offsets in UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
  /** The text as written. */
  readonly text: string;
  readonly strength: CueStrength;
}

/** A pattern, and what each of its groups means when it matches. */
interface CuePattern {
  readonly pattern: RegExp;
  readonly meanings: readonly (readonly [group: string, kind: PolarityKind, strength: CueStrength])[];
}

/** How letters may adjoin an entry: "" for a whole word, "+" for a beginning, "~" for an ending, "~+" for both. */
const getEntryForm = (entry: string): string => (entry.startsWith('~') ? '~' : '') + (entry.endsWith('~') ? '+' : '');

/** Lets a space match up to three white-space characters. The limit keeps long runs of them cheap. */
const widenSpaces = (entry: string): string =>
  entry.replace(/\[[^\][]*\]| \??/g, (part) => (part === ' ' ? '\\s{1,3}' : part === ' ?' ? '\\s{0,3}' : part));

/**
 * Lets the beginnings of words among the alternatives of a group share the letters that may follow: `(?:a~|b|c~)` is
 * `(?:b|(?:a|c)~)`. An entry ends where its word ends, so the order is all one, and each naming of all letters takes the
 * engine long to compile.
 */
const joinBeginnings = (entry: string): string =>
  entry.replace(/\(\?:([^()]*)\)/g, (whole, group: string) => {
    const alternatives = group.split('|');
    const beginnings = alternatives.filter((one) => one.endsWith('~')).map((one) => one.slice(0, -1));
    if (beginnings.length < 2) return whole;
    const others = alternatives.filter((one) => !one.endsWith('~'));
    return `(?:${[...others, `(?:${beginnings.join('|')})~`].join('|')})`;
  });

const toEntryPattern = (entry: string): string =>
  widenSpaces(joinBeginnings(entry).replace(/^~|~$/g, '').replaceAll('~', `${LETTER}{0,20}`));

/**
 * Joins entries as alternatives. Entries of one form share what may adjoin them, which keeps the pattern small and
 * fast.
 */
function joinAlternatives(entries: readonly string[], unspaced: boolean): string {
  if (unspaced) return entries.map(widenSpaces).join('|');
  const joinForm = (form: string, before: string, after: string) => {
    const bodies = entries.filter((entry) => getEntryForm(entry) === form).map(toEntryPattern);
    return bodies.length ? [`${before}(?:${bodies.join('|')})${after}`] : [];
  };
  const end = `(?!${LETTER})`;
  return [
    ...joinForm('', '', end),
    ...joinForm('+', '', `${LETTER}{0,30}`),
    ...joinForm('~', `${LETTER}{0,20}?`, end),
    ...joinForm('~+', `${LETTER}{0,20}?`, `${LETTER}{0,30}`),
  ].join('|');
}

/** Builds one pattern of several groups. At one position the first group that matches counts. */
function buildCueRegExp(words: PolarityWords, groups: readonly Exclude<keyof PolarityWords, 'unspaced'>[]): RegExp {
  const unspaced = words.unspaced ?? false;
  const parts = groups.flatMap((group) => {
    const entries = words[group];
    return entries?.length ? [`(?<${group}>${joinAlternatives(entries, unspaced)})`] : [];
  });
  return new RegExp(unspaced ? parts.join('|') : `(?<!${LETTER})(?:${parts.join('|')})`, 'gu');
}

/**
 * The patterns of a language. Phrases are matched first and hidden from the negators, so that "is not only" is not read
 * as "is not".
 */
interface LanguagePatterns {
  readonly phrases: CuePattern;
  readonly negators: CuePattern;
  readonly uncertainty: CuePattern;
  readonly direction: CuePattern;
}

/** What to search for: negation, uncertainty, or rise and fall. */
export type PolarityAspect = 'negation' | 'uncertainty' | 'direction';
const ASPECTS: readonly PolarityAspect[] = ['negation', 'uncertainty', 'direction'];

function buildLanguagePatterns(words: PolarityWords): LanguagePatterns {
  const phrases: CuePattern = {
    pattern: buildCueRegExp(words, ['innocent', 'idioms']),
    meanings: [['idioms', 'negation', 0.5]],
  };
  const negators: CuePattern = {
    pattern: buildCueRegExp(words, ['firm', 'negation', 'answers', 'lexical']),
    meanings: [
      ['firm', 'negation', 1],
      ['negation', 'negation', 0.75],
      ['answers', 'negation', 0.5],
      ['lexical', 'lexical', 0.5],
    ],
  };
  return { phrases, negators, ...buildNonNegationPatterns(words) };
}

function buildNonNegationPatterns(words: PolarityWords): Pick<LanguagePatterns, 'uncertainty' | 'direction'> {
  return {
    uncertainty: {
      pattern: buildCueRegExp(words, ['idle', 'uncertain', 'doubtful']),
      meanings: [
        ['uncertain', 'uncertain', 1],
        ['doubtful', 'uncertain', 0.5],
      ],
    },
    direction: {
      pattern: buildCueRegExp(words, ['idle', 'rise', 'fall']),
      meanings: [
        ['rise', 'rise', 1],
        ['fall', 'fall', 1],
      ],
    },
  };
}

const getPatternsByPrimary = memoize((primary: string): LanguagePatterns | undefined => {
  const words = Object.hasOwn(POLARITY, primary) ? POLARITY[primary] : undefined;
  return words && buildLanguagePatterns(words);
});

const getLanguagePatterns = (lang: string): LanguagePatterns | undefined => getPatternsByPrimary(getBaseLanguage(lang));

const findCues = (cuePattern: CuePattern, text: string, original: string): PolarityCue[] =>
  toPolarityCues(cuePattern, findMatches(text, cuePattern.pattern), original);

function toPolarityCues(
  { meanings }: CuePattern,
  matches: readonly RegExpExecArray[],
  original: string,
): PolarityCue[] {
  return matches.flatMap((match) => {
    const meaning = meanings.find(([group]) => match.groups?.[group] !== undefined);
    if (!meaning) return [];
    const start = match.index;
    const end = match.index + match[0].length;
    return [{ kind: meaning[1], start, end, text: original.slice(start, end), strength: meaning[2] }];
  });
}

/** Replaces phrases that were matched already; no entry contains it. */
const HIDDEN_CHARACTER = ':';

/** Primary codes of the languages that have a table. */
export const POLARITY_LANGUAGES: readonly string[] = Object.keys(POLARITY);

/**
 * Returns the polarity cues of a text in reading order, optionally only of some aspects; none for a language without a
 * table. Offsets are UTF-16 units. Takes time linear in the text and never throws.
 */
export function findPolarityCues(
  text: string,
  lang: string,
  aspects: readonly PolarityAspect[] = ASPECTS,
): PolarityCue[] {
  const patterns = getLanguagePatterns(lang);
  if (!patterns) return [];
  const folded = foldInPlace(text);
  const cues = aspects.flatMap((aspect) =>
    aspect === 'negation' ? findNegations(patterns, folded, text) : findCues(patterns[aspect], folded, text),
  );
  return cues.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Finds the words of a text that negate something; phrases such as "not only" are passed over. */
export function findNegators(text: string, lang: string): PolarityCue[] {
  const patterns = getLanguagePatterns(lang);
  if (!patterns) return [];
  const { phrases, negators } = patterns;
  const folded = foldInPlace(text);
  const rest = replacePhrases(folded, findMatches(folded, phrases.pattern));
  return findCues(negators, rest, text).filter(({ kind }) => kind === 'negation');
}

const replacePhrases = (text: string, phraseMatches: readonly RegExpExecArray[]): string =>
  phraseMatches.reduce(
    (remaining, { 0: phrase, index }) =>
      remaining.slice(0, index) + HIDDEN_CHARACTER.repeat(phrase.length) + remaining.slice(index + phrase.length),
    text,
  );

function findNegations({ phrases, negators }: LanguagePatterns, folded: string, text: string): PolarityCue[] {
  const phraseMatches = findMatches(folded, phrases.pattern);
  const rest = replacePhrases(folded, phraseMatches);
  return [...toPolarityCues(phrases, phraseMatches, text), ...findCues(negators, rest, text)];
}
