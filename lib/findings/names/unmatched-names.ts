/** Finds the words of a name that have no counterpart in the linked passage of the other side. */

import { createLazy } from '../../core/memoize';
import type { AnalyzedSegment, EntityMention, Side } from '../../core/segment';
import { hasOverlap, type Span } from '../../core/span';
import type { CapitalizedRun } from '../../facts/names/capitalized-runs';
import { SPEECH_VERBS } from '../../languages/by-kind/speech-verbs';
import { TRAITS } from '../../languages/by-kind/traits';
import { getFunctionWords } from '../../text/common-words';
import {
  canMatchBySound,
  computeLetterSimilarity,
  countSounds,
  foldNameWord,
  hasSpelling,
  MIN_SOUND_SCORE,
  type NameSearchText,
  scoreBySound,
} from '../shared/name-match';
import { hasOtherCityName, isListedCity } from './listed-cities';
import { getNameClass, isInLexicon } from './match-rates';
import { hasAsCompound, hasCommonForm, hasExactNameWord, hasNameWord, listNameStems } from './name-forms';
import { isRelatedPlace, listTerritoryWords } from './related-places';

/** Words that stand before common nouns and rarely before names: articles, possessives, inflected adjectives. */
const DETERMINER =
  /(?:^|[^\p{L}])(?:d(?:er|ie|as|em|en|es)|(?:k|m|s|d|ihr|uns|eu)?ein(?:e[mnrs]?)?|ihre?[mnrs]?|diese[mnrs]?|zu[mr]|[ia]m|vom|beim|ins|\p{Ll}{3,}e[mnrs]?)\s$/u;
/** Endings of German nouns that names rarely have. */
const NOUN_ENDING =
  /(?:ung|heit|keit|schaft|t?ion|tät|ismus|nis|tum|chen|lein|ling|anz|enz|ment|erin|eur|ist|ät|ie|ik|ur)(?:en|n|e|s|es|nen|se)?$/u;
/** Least length in UTF-16 units of words that are compounds rather than names. */
const MIN_COMPOUND_LENGTH = 12;

/** Whether the capitalized run at `start` (UTF-16 units) is a common noun rather than a name. */
export const isCommonNoun = (text: string, start: number, words: readonly string[]): boolean =>
  words.length === 1 &&
  (words[0]!.length >= MIN_COMPOUND_LENGTH ||
    NOUN_ENDING.test(words[0]!) ||
    (DETERMINER.test(text.slice(Math.max(0, start - 20), start)) && !isAfterSpeechVerb(text, start)));

const SPEECH_VERBS_BEFORE = (SPEECH_VERBS['de']?.verbs ?? '').split(' ');
const WORD_BEFORE = /(\p{Ll}{1,20}) $/u;

/** Whether a verb of saying stands before the word, which may end like an adjective: a speaker is named. */
function isAfterSpeechVerb(text: string, start: number): boolean {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - 21), start))?.[1];
  return (
    before !== undefined &&
    SPEECH_VERBS_BEFORE.some((verb) => (verb.endsWith('$') ? before === verb.slice(0, -1) : before.startsWith(verb)))
  );
}

/** Capitalized words of a passage without a counterpart on the other side, with what the features are computed from. */
export interface UnmatchedName {
  readonly side: Side;
  readonly lang: string;
  readonly segment: AnalyzedSegment;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: readonly string[];
  readonly isInitial: boolean;
  /** Highest score by sound in the linked passage, 0..1. */
  readonly soundScore: number;
  /** The name can be matched by its sound, because the other side writes in other letters. */
  readonly isMatchableBySound: boolean;
  /** The highest score by sound in the passages nearby, 0..1. Computed only for names that are weighed. */
  readonly scoreNearby: () => number;
  /** Number of phonemes. */
  readonly phonemeCount: number;
  /** Share of its words that are in the lexicon, 0..1. */
  readonly knownShare: number;
  /** See `getNameClass`. */
  readonly nameClass: string;
  /** Folded words before and after it, such as "amy" for "Chozick" in "Amy Chozick". */
  readonly adjacentWords: readonly string[];
  /** The text around it is in a script without capitals, so the name is in foreign letters. */
  readonly isInForeignLetters: boolean;
  /** Whether a passage nearby on the other side has one of its words. Computed only for names that are weighed. */
  readonly isNearby: () => boolean;
  /** A single word that begins a sentence and never has a capital within one, so that it may be any word. */
  readonly isAloneAtBeginning: boolean;
  /** Share of its words that are mostly written with a small letter, 0..1. */
  readonly commonShare: number;
  /** The lexicons of both sides know it as a place. */
  readonly isPlace: boolean;
  /** One of its words names a role, so that it is translated: "Director General". */
  readonly isRole: boolean;
  /** It is a name rather than words that are translated: a known place, a word that no language has, or a name the other side has elsewhere. */
  readonly isProper: boolean;
  /** The other side has something similar, so that it can only be spelt otherwise. */
  readonly isSimilarThere: boolean;
  /** The other text has all its words somewhere. */
  readonly isElsewhere: boolean;
  /** Other words of the same name have a counterpart: "Mari" of "Mari Fujikawa". */
  readonly isPartial: boolean;
  /** It looks like a common noun, in languages that capitalize nouns. */
  readonly isNoun: boolean;
}

/** What is needed to look for the names of one side in a passage of the other. */
export interface NameLookup {
  readonly side: Side;
  readonly lang: string;
  /** The linked passage of the other side, and those nearby. */
  readonly searchText: NameSearchText;
  readonly nearbyTexts: readonly NameSearchText[];
  /** Words that the side's text has in lower case. */
  readonly lowercaseWords: ReadonlySet<string>;
  /** Folded words that have a capital within the side's sentences. */
  readonly innerNames: ReadonlySet<string>;
  /** The same of the other side: names that it keeps as they are. */
  readonly otherInnerNames: ReadonlySet<string>;
  /** By folded word: how often it occurs on the side, and how often its counterpart has the same spelling. */
  readonly spellingCounts: Map<string, { readonly all: number; readonly spelt: number }>;
}

/** A word of a run, and whether it is there on the other side, or something that is merely similar. */
type CheckedWord = CapitalizedRun['words'][number] & { readonly isThere: boolean; readonly isSimilarThere: boolean };

/**
 * Finds the unmatched parts of a capitalized run. A run that is matched by sound as a whole has none; otherwise each
 * word is checked, and adjacent unmatched words are joined.
 */
export function findUnmatchedNames(run: CapitalizedRun, segment: AnalyzedSegment, lookup: NameLookup): UnmatchedName[] {
  const words = run.words.map((word, i): CheckedWord => {
    const hasSameSpelling = hasNameWord(word.text, lookup.lang, lookup.searchText);
    countSpelling(lookup.spellingCounts, word.text, hasSameSpelling);
    const isThere = hasSameSpelling || hasCounterpart(run, i, segment, lookup);
    return { ...word, isThere, isSimilarThere: isThere && isLooselyThere(run, i, segment, lookup) };
  });
  const similar = words
    .filter((w) => w.isSimilarThere)
    .map((w): UnmatchedName => ({ ...buildUnmatchedName(run, [w], segment, lookup, 0), isSimilarThere: true }));
  return [...similar, ...findAbsentNames(run, words, segment, lookup)];
}

/** The parts of a run without any counterpart. */
function findAbsentNames(
  run: CapitalizedRun,
  words: readonly CheckedWord[],
  segment: AnalyzedSegment,
  lookup: NameLookup,
): UnmatchedName[] {
  if (words.every((w) => w.isThere) || hasAsCity(run.text, lookup)) return [];
  if (
    hasAsCompound(
      run.words.map((w) => w.text),
      lookup.searchText,
    )
  )
    return [];
  const wholeScore = scoreBySound(run.text, lookup.lang, lookup.searchText);
  if (wholeScore >= MIN_SOUND_SCORE.alone) return [];
  return groupUnmatchedWords(words)
    .map((group) => removeTitle(group, segment))
    .flatMap((group) => {
      const text = segment.text.slice(group[0]!.start, group.at(-1)!.end);
      const score = Math.max(
        group.length === words.length ? wholeScore : scoreBySound(text, lookup.lang, lookup.searchText),
        scorePartsBySound(group, lookup),
      );
      return score >= MIN_SOUND_SCORE.alone ? [] : [buildUnmatchedName(run, group, segment, lookup, score)];
    });
}

/** Least length in letters of a name that may be spelt otherwise. */
const MIN_SPELT_LENGTH = 5;

/**
 * Whether a name of one alphabet is on the other side only as something similar. Words that both languages have, and
 * places, are similar in many ways.
 */
function isLooselyThere(run: CapitalizedRun, i: number, segment: AnalyzedSegment, lookup: NameLookup): boolean {
  const word = run.words[i]!;
  const { lang, searchText } = lookup;
  return (
    word.text.length >= MIN_SPELT_LENGTH &&
    !word.text.includes('-') &&
    !(i === 0 && run.initial) &&
    !canMatchBySound(word.text, lang, searchText) &&
    isProperWord(word, segment, lang) &&
    !isListedCity(word.text) &&
    !(segment.denoting ?? []).some((d) => hasOverlap(d, word)) &&
    !hasExactNameWord(word.text, lang, searchText)
  );
}

/** Whether a word is no word of the language that would be translated. */
const isProperWord = (word: CapitalizedRun['words'][number], segment: AnalyzedSegment, lang: string): boolean =>
  word.text.length >= MIN_PROPER_LENGTH &&
  (isInForeignLetters(word.text, segment.text) || !(hasCommonForm(word.text, lang) || isNamedInLexicon(segment, word)));

/** Least weight of a word of the lexicon that is exactly this word. */
const MIN_EXACT_WEIGHT = 0.75;

const isNamedInLexicon = ({ mentions }: AnalyzedSegment, word: Span): boolean =>
  mentions.some((m) => m.weight >= MIN_EXACT_WEIGHT && hasOverlap(m, word));

/** Shorter words with a capital are titles and beginnings: "St", "Il". */
const MIN_PROPER_LENGTH = 3;

/** Whether a word is in Latin letters within a text in others, which keep such names as they are. */
const isInForeignLetters = (word: string, text: string): boolean =>
  /^\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]{3}/u.test(text);

/** The language of a city's names in lists, which are of many. */
const ANY_LANGUAGE = 'und';

/** Whether the passage has another language's name of the city that this is, or may be without an ending. */
const hasAsCity = (name: string, { lang, searchText }: NameLookup): boolean =>
  [name.replace(/['’].*/su, ''), ...(name.includes(' ') ? [] : listNameStems(name, lang))].some((form) =>
    hasOtherCityName(
      form,
      lang,
      searchText,
      (word) => hasNameWord(word, searchText.lang, searchText) || hasNameWord(word, ANY_LANGUAGE, searchText),
    ),
  );

/** Least number of phonemes of a part of a name, and of a word without its ending. Shorter ones match by chance. */
const MIN_PART_SOUNDS = 4;

/**
 * Highest score by sound of a single word, with or without its ending, or of two adjacent words: the other side may only
 * give the surname, or omit a middle name.
 */
function scorePartsBySound(group: readonly CheckedWord[], { lang, searchText }: NameLookup): number {
  const parts = [
    ...(group.length > 1 ? group.map((w) => w.text) : []),
    ...(group.length > 2 ? group.slice(1).map((w, i) => `${group[i]!.text} ${w.text}`) : []),
    ...group.flatMap((w) => listNameStems(w.text, lang)),
  ];
  return Math.max(
    0,
    ...parts
      .filter((part) => countSounds(part, lang) >= MIN_PART_SOUNDS)
      .map((part) => scoreBySound(part, lang, searchText)),
  );
}

/** Counts an occurrence of a word, and whether its counterpart has the same spelling. */
function countSpelling(counts: NameLookup['spellingCounts'], word: string, hasSameSpelling: boolean): void {
  const key = foldNameWord(word);
  const { all, spelt } = counts.get(key) ?? { all: 0, spelt: 0 };
  counts.set(key, { all: all + 1, spelt: spelt + (hasSameSpelling ? 1 : 0) });
}

/** Whether a word is an article, a preposition or the like, with a capital as in titles: "The" of "The Post Office". */
const isFunctionWord = (word: string, lang: string): boolean =>
  /^\p{Lu}\p{Ll}*$/u.test(word) && getFunctionWords(lang)?.has(word.toLowerCase()) === true;

/** Whether a function word keeps its capital wherever it stands: German "Ihnen" addresses the reader. */
const isPoliteAddress = (word: string, lang: string): boolean =>
  TRAITS[lang]?.capitalNouns === true && isFunctionWord(word, lang);

/**
 * Whether a word that is spelled otherwise has a counterpart by its concept, or is no name but the first word of a
 * sentence ("The", "Yesterday").
 */
function hasCounterpart(run: CapitalizedRun, i: number, segment: AnalyzedSegment, lookup: NameLookup): boolean {
  const { lang, searchText, nearbyTexts, lowercaseWords, innerNames } = lookup;
  const word = run.words[i]!;
  const isFirst = i === 0 && run.initial;
  if ((i < run.words.length - 1 || isFirst) && isFunctionWord(word.text, lang)) return true;
  if (isPoliteAddress(word.text, lang)) return true;
  if (isFirst && lowercaseWords.has(word.text.toLowerCase())) return true;
  if (isFirst && !innerNames.has(foldNameWord(word.text)) && hasCommonForm(word.text, lang)) return true;
  if (segment.mentions.some((m) => hasOverlap(m, word) && searchText.hasConcept(m.concept))) return true;
  if (hasAsCity(word.text, lookup)) return true;
  const places = (segment.denoting ?? []).filter((d) => d.kind === 'place' && hasOverlap(d, word));
  if (hasAsTerritoryWord(word.text, places, lookup)) return true;
  return [searchText, ...nearbyTexts].some(({ entities }) =>
    places.some((place) => entities.some((other) => other.kind === 'place' && isRelatedPlace(place, other))),
  );
}

/** From this likeness of letters on a word of a territory's name is its name in another language. */
const MIN_TERRITORY_LIKENESS = 0.5;

/**
 * Whether a territory is named by a word of what one of the languages calls it, which is spelt like its name in the other:
 * "Moldau", of "Republik Moldau", and "Moldova".
 */
function hasAsTerritoryWord(word: string, places: readonly EntityMention[], { lang, searchText }: NameLookup): boolean {
  const isLike = (other: string) =>
    computeLetterSimilarity(foldNameWord(word), foldNameWord(other)) >= MIN_TERRITORY_LIKENESS;
  if (searchText.entities.some((place) => listTerritoryWords(place, lang).includes(word))) return true;
  return places
    .flatMap((place) => listTerritoryWords(place, searchText.lang))
    .some((other) => isLike(other) && hasSpelling(other, searchText));
}

function buildUnmatchedName(
  run: CapitalizedRun,
  group: readonly CheckedWord[],
  segment: AnalyzedSegment,
  { side, lang, searchText, nearbyTexts, innerNames, otherInnerNames }: NameLookup,
  soundScore: number,
): UnmatchedName {
  const [start, end] = [group[0]!.start, group.at(-1)!.end];
  const words = group.map((w) => w.text);
  const isInitial = run.initial && start === run.start;
  const text = segment.text.slice(start, end);
  const isElsewhere = words.every((word) => otherInnerNames.has(foldNameWord(word)));
  const isPlace = isListedCity(text) || group.some((w) => hasEntity(segment, w, 'place'));
  const otherWords = run.words.filter((w) => !group.some((g) => g.start === w.start));
  return {
    side,
    lang,
    segment,
    start,
    end,
    text,
    words,
    isInitial,
    soundScore,
    isMatchableBySound: canMatchBySound(text, lang, searchText),
    scoreNearby: createLazy(() => Math.max(0, ...nearbyTexts.map((nearby) => scoreBySound(text, lang, nearby)))),
    phonemeCount: countSounds(text, lang),
    knownShare: group.filter((w) => isInLexicon(segment, w)).length / group.length,
    nameClass: getNameClass({ words: group, initial: isInitial }, segment),
    adjacentWords: [...getAdjacentWords(segment.text, start, end), ...otherWords.map((w) => foldNameWord(w.text))],
    isInForeignLetters: UNCASED_SCRIPTS.test(segment.text),
    isNearby: createLazy(() => words.some((word) => nearbyTexts.some((nearby) => hasNameWord(word, lang, nearby)))),
    isAloneAtBeginning: isInitial && words.length === 1 && !innerNames.has(foldNameWord(words[0]!)),
    commonShare: words.filter((word) => hasCommonForm(word, lang)).length / words.length,
    isPlace,
    isProper: isPlace || isElsewhere || group.some((w) => isProperWord(w, segment, lang)),
    isSimilarThere: false,
    isElsewhere,
    isPartial: otherWords.length > 0,
    isRole: group.some((w) => hasEntity(segment, w, 'role')),
    isNoun: TRAITS[lang]?.capitalNouns === true && isCommonNoun(segment.text, start, words),
  };
}

/** Least weight of a word of the lexicon that names a place or a role. */
const MIN_ENTITY_WEIGHT = 0.6;

const hasEntity = ({ denoting = [] }: AnalyzedSegment, word: Span, kind: EntityMention['kind']): boolean =>
  denoting.some((d) => d.kind === kind && d.shared && d.weight >= MIN_ENTITY_WEIGHT && hasOverlap(d, word));

/** Scripts without capitals. A capitalized word among them is in foreign letters. */
const UNCASED_SCRIPTS =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]{3}/u;

/** The folded words right before and after. A name that is kept has the same ones on both sides. */
function getAdjacentWords(text: string, start: number, end: number): string[] {
  const before = /(?<![\p{L}\p{M}])([\p{L}\p{M}]{3,})[ .-]{0,9}$/u.exec(
    text.slice(Math.max(0, start - 24), start),
  )?.[1];
  const after = /^[ .-]*([\p{L}\p{M}]{3,})/u.exec(text.slice(end, end + 24))?.[1];
  return [before, after].flatMap((word) => (word ? [foldNameWord(word)] : []));
}

/** Removes the title before a name of two or more words: "Principal", "PGS.TS". */
function removeTitle(group: readonly CheckedWord[], segment: AnalyzedSegment): readonly CheckedWord[] {
  const first = group.findIndex((w) => !isInLexicon(segment, w) && !/\.\p{L}/u.test(w.text));
  return first > 0 && group.length - first > 1 ? group.slice(first) : group;
}

function groupUnmatchedWords(words: readonly CheckedWord[]): CheckedWord[][] {
  const groups: CheckedWord[][] = [];
  let isAfterUnmatched = false;
  for (const word of words) {
    if (!word.isThere) {
      if (isAfterUnmatched) groups.at(-1)!.push(word);
      else groups.push([word]);
    }
    isAfterUnmatched = !word.isThere;
  }
  return groups;
}
