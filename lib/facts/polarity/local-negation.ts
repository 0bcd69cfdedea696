/** Finds a lost negation between two texts of one language by the words around each negator. */
import { findWordKeys, type KeyedWord } from '../../text/word-keys';
import { filterNegators } from './compare-cues';
import type { PolarityCue } from './find-polarity-cues';

/** A text with its polarity cues. */
export interface CuedText {
  readonly text: string;
  readonly words: readonly PolarityCue[];
}

/** Characters after and before a negator within which the words it negates are searched for. */
const CHARACTERS_AFTER = 45;
const CHARACTERS_BEFORE = 25;
/** How far (in characters) from the same words on the other side a negator may be. */
const MAX_CUE_DISTANCE = 45;
/** How many words around a negator must occur on the other side. With fewer, nothing can be said about that passage. */
const MIN_SHARED_WORDS = 2;
/** A word of at least this many letters identifies a passage alone. */
const MIN_TELLING_LETTERS = 7;

/**
 * The first negator of `side` whose surrounding words occur in `otherSide` without a negation near them. Where a
 * passage has several negators, each is checked in its own place.
 */
export function findUnmatchedNegation(side: CuedText, otherSide: CuedText): PolarityCue | undefined {
  const otherWords = findWordKeys(otherSide.text);
  const negativeCues = otherSide.words.filter(({ kind }) => kind === 'negation' || kind === 'lexical');
  const negators = filterNegators(side.words).map((word) => buildNegatorContext(word, side.text, otherWords));
  const isNeededElsewhere = (cue: PolarityCue, negator: NegatorContext) =>
    isLocalNegator(cue) &&
    negator.isTelling &&
    negators.some((other) => computeCueDistance(other, cue) < computeCueDistance(negator, cue));
  const isMatch = (cue: PolarityCue, negator: NegatorContext) =>
    isNearAnyWord(cue, negator.places) && !isNeededElsewhere(cue, negator);
  return negators.find((negator) => negator.isKnown && !negativeCues.some((cue) => isMatch(cue, negator)))?.word;
}

/** A negator, and where the words around it occur on the other side. */
interface NegatorContext {
  readonly word: PolarityCue;
  readonly pairs: readonly WordPair[];
  readonly places: readonly KeyedWord[];
  /** Whether enough of the words occur there to say that the negator is missing. */
  readonly isKnown: boolean;
  /** Whether the word that it negates occurs there. */
  readonly isTelling: boolean;
}

function buildNegatorContext(word: PolarityCue, text: string, otherWords: readonly KeyedWord[]): NegatorContext {
  const nearbyWords = findNearbyWords(text, word);
  const pairs = pairWords(nearbyWords, otherWords);
  const places = [...new Set(pairs.map(({ place }) => place))];
  const isTelling = pairWords(findNegatedWords(nearbyWords, word), otherWords).length > 0;
  return { word, pairs, places, isKnown: isTelling || places.length >= MIN_SHARED_WORDS, isTelling };
}

/** Whether a cue such as "without" or "fail" negates only one word, so that it can match only the closest negator. */
const isLocalNegator = ({ strength }: PolarityCue): boolean => strength === 0.5;

/** The least distance from a negator to a word, plus that from the same word on the other side to the cue there. */
const computeCueDistance = ({ word, pairs }: NegatorContext, cue: PolarityCue): number =>
  Math.min(...pairs.map(({ ownWord, place }) => computeSpanDistance(ownWord, word) + computeSpanDistance(place, cue)));

type WordSpan = Pick<KeyedWord, 'start' | 'end'>;

const computeSpanDistance = (a: WordSpan, b: WordSpan): number => Math.max(0, a.start - b.end, b.start - a.end);

function findNearbyWords(text: string, { start, end }: PolarityCue): KeyedWord[] {
  const from = Math.max(0, start - CHARACTERS_BEFORE);
  return findWordKeys(text.slice(from, end + CHARACTERS_AFTER))
    .map((word) => ({ ...word, start: word.start + from, end: word.end + from }))
    .filter((word) => word.start >= end || word.end <= start);
}

/** The long words directly after a negator, which tell what it negates. */
const findNegatedWords = (nearbyWords: readonly KeyedWord[], { end }: PolarityCue): KeyedWord[] =>
  nearbyWords
    .filter((word) => word.start >= end)
    .slice(0, 2)
    .filter((word) => word.end - word.start >= MIN_TELLING_LETTERS);

/** A word near a negator, and its first occurrence on the other side. */
interface WordPair {
  readonly ownWord: KeyedWord;
  readonly place: KeyedWord;
}

function pairWords(words: readonly KeyedWord[], otherWords: readonly KeyedWord[]): WordPair[] {
  return words.flatMap((ownWord) => {
    const keys = new Set(ownWord.keys);
    const place = otherWords.find((word) => word.keys.some((key) => keys.has(key)));
    return place ? [{ ownWord, place }] : [];
  });
}

const isNearAnyWord = (cue: PolarityCue, places: readonly KeyedWord[]): boolean =>
  places.some((place) => computeSpanDistance(place, cue) < MAX_CUE_DISTANCE);
