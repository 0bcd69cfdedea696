/** Finds words of negation, doubt, rise and fall. */
import { POLARITY } from '../languages/polarity';
import type { PolarityWords } from '../languages/types/polarity';
import { memoize } from '../util/memoize';
import { findMatches } from '../util/regexp';

export type PolarityKind = 'negation' | 'lexical' | 'uncertain' | 'rise' | 'fall';

/**
 * How much it says by itself: 1 a translation hardly ever leaves it unsaid, 0.75 it may be said otherwise, 0.5 it only
 * answers for a word on the other side.
 */
export type CueStrength = 1 | 0.75 | 0.5;

/** A word that says no, perhaps, up or down, in its place. */
export interface PolarityCue {
  readonly kind: PolarityKind;
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** As it stands there. */
  readonly text: string;
  readonly strength: CueStrength;
}

/** One way through a text: what each of a pattern's groups means that took a stretch of it. */
interface CuePattern {
  readonly pattern: RegExp;
  readonly meanings: readonly (readonly [group: string, kind: PolarityKind, strength: CueStrength])[];
}

const LETTER = '[\\p{L}\\p{M}]';

/** An entry by what may stand around it: a word of its own, a beginning, an ending, or a part of a word. */
const getEntryForm = (entry: string): string => (entry.startsWith('~') ? '~' : '') + (entry.endsWith('~') ? '+' : '');

/** A space is any white space, and no more than a few, so that a long run of it costs nothing. */
const widenSpaces = (entry: string): string =>
  entry.replace(/\[[^\][]*\]| \??/g, (part) => (part === ' ' ? '\\s{1,3}' : part === ' ?' ? '\\s{0,3}' : part));

const toEntryPattern = (entry: string): string =>
  widenSpaces(entry.replace(/^~|~$/g, '').replaceAll('~', `${LETTER}{0,20}`));

/** Alternatives of one form share what stands around them: so the pattern stays small and is tried quickly. */
function joinAlternatives(entries: readonly string[], unspaced: boolean): string {
  if (unspaced) return entries.map(widenSpaces).join('|');
  const ofForm = (form: string, before: string, after: string) => {
    const bodies = entries.filter((entry) => getEntryForm(entry) === form).map(toEntryPattern);
    return bodies.length ? [`${before}(?:${bodies.join('|')})${after}`] : [];
  };
  const end = `(?!${LETTER})`;
  return [
    ...ofForm('', '', end),
    ...ofForm('+', '', `${LETTER}{0,30}`),
    ...ofForm('~', `${LETTER}{0,20}?`, end),
    ...ofForm('~+', `${LETTER}{0,20}?`, `${LETTER}{0,30}`),
  ].join('|');
}

/** Groups in order: at one place the first that matches is what stands there. */
function buildCueRegExp(words: PolarityWords, groups: readonly Exclude<keyof PolarityWords, 'unspaced'>[]): RegExp {
  const unspaced = words.unspaced ?? false;
  const parts = groups.flatMap((group) => {
    const entries = words[group];
    return entries?.length ? [`(?<${group}>${joinAlternatives(entries, unspaced)})`] : [];
  });
  return new RegExp(unspaced ? parts.join('|') : `(?<!${LETTER})(?:${parts.join('|')})`, 'gu');
}

/** Phrases come first: what they take is hidden from the words, so that "is not only" is not read as "is not". */
interface LanguagePatterns {
  readonly phrases: CuePattern;
  readonly negators: CuePattern;
  readonly uncertainty: CuePattern;
  readonly direction: CuePattern;
}

/** What a text is looked through for: words that say no, perhaps, up or down. */
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

const getLanguagePatterns = (lang: string): LanguagePatterns | undefined =>
  getPatternsByPrimary(lang.toLowerCase().split(/[-_]/, 1)[0]!);

const findCues = (pass: CuePattern, text: string, shown: string): PolarityCue[] =>
  toPolarityCues(pass, findMatches(text, pass.pattern), shown);

function toPolarityCues({ meanings }: CuePattern, matches: readonly RegExpExecArray[], shown: string): PolarityCue[] {
  return matches.flatMap((match) => {
    const meaning = meanings.find(([group]) => match.groups?.[group] !== undefined);
    if (!meaning) return [];
    const start = match.index;
    const end = match.index + match[0].length;
    return [{ kind: meaning[1], start, end, text: shown.slice(start, end), strength: meaning[2] }];
  });
}

/** Small letters and straight apostrophes, each in its place: what grows longer in small letters (İ) stays as it is. */
function foldCaseAndApostrophes(text: string): string {
  const small = text.toLowerCase();
  const even = small.length === text.length ? small : [...text].map(toLowerSameLength).join('');
  return even.replaceAll('’', "'");
}

function toLowerSameLength(letter: string): string {
  const small = letter.toLowerCase();
  return small.length === letter.length ? small : letter;
}

/** Stands for a phrase already read; no entry reaches across it. */
const HIDDEN_CHARACTER = ':';

/** Languages whose words are known, as two-letter codes. */
export const POLARITY_LANGUAGES: readonly string[] = Object.keys(POLARITY);

/**
 * The words of a text that say no, perhaps, up or down, or those of some of these aspects, in reading order; nothing
 * for a language without a table. Offsets are UTF-16 units. Takes time linear in the text and never throws.
 */
export function findPolarityCues(
  text: string,
  lang: string,
  aspects: readonly PolarityAspect[] = ASPECTS,
): PolarityCue[] {
  const passes = getLanguagePatterns(lang);
  if (!passes) return [];
  const straight = foldCaseAndApostrophes(text);
  const read = aspects.flatMap((aspect) =>
    aspect === 'negation' ? findNegations(passes, straight, text) : findCues(passes[aspect], straight, text),
  );
  return read.sort((a, b) => a.start - b.start || a.end - b.end);
}

function findNegations({ phrases, negators }: LanguagePatterns, straight: string, text: string): PolarityCue[] {
  const found = findMatches(straight, phrases.pattern);
  const rest = found.reduce(
    (left, { 0: phrase, index }) =>
      left.slice(0, index) + HIDDEN_CHARACTER.repeat(phrase.length) + left.slice(index + phrase.length),
    straight,
  );
  return [...toPolarityCues(phrases, found, text), ...findCues(negators, rest, text)];
}
