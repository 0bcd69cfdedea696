/** Finds a lost negation between two texts of one language by the words around each negator. */
import { findWordKeys, type KeyedWord } from '../text/word-keys';
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
 * The first negator of `mine` whose surrounding words occur in the other text without a negation near them. Where a
 * passage has several negators, each is checked in its own place.
 */
export function findUnmatchedNegation(mine: CuedText, theirs: CuedText): PolarityCue | undefined {
  const there = findWordKeys(theirs.text);
  const says = theirs.words.filter(({ kind }) => kind === 'negation' || kind === 'lexical');
  const asked = filterNegators(mine.words).map((word) => buildNegatorContext(word, mine.text, there));
  const isTaken = (say: PolarityCue, one: NegatorContext) =>
    isLocalNegator(say) &&
    one.isTelling &&
    asked.some((other) => computeCueDistance(other, say) < computeCueDistance(one, say));
  const answersFor = (say: PolarityCue, one: NegatorContext) => isNearAnyWord(say, one.places) && !isTaken(say, one);
  return asked.find((one) => one.isKnown && !says.some((say) => answersFor(say, one)))?.word;
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

function buildNegatorContext(word: PolarityCue, text: string, there: readonly KeyedWord[]): NegatorContext {
  const near = findNearbyWords(text, word);
  const pairs = pairWords(near, there);
  const places = [...new Set(pairs.map(({ place }) => place))];
  const isTelling = pairWords(findNegatedWords(near, word), there).length > 0;
  return { word, pairs, places, isKnown: isTelling || places.length >= MIN_SHARED_WORDS, isTelling };
}

/** Whether a cue such as "without" or "fail" negates only one word, so that it can match only the closest negator. */
const isLocalNegator = ({ strength }: PolarityCue): boolean => strength === 0.5;

/** The least distance from a negator to a word, plus that from the same word on the other side to the cue there. */
const computeCueDistance = ({ word, pairs }: NegatorContext, say: PolarityCue): number =>
  Math.min(...pairs.map(({ own, place }) => computeSpanDistance(own, word) + computeSpanDistance(place, say)));

type WordSpan = Pick<KeyedWord, 'start' | 'end'>;

const computeSpanDistance = (a: WordSpan, b: WordSpan): number => Math.max(0, a.start - b.end, b.start - a.end);

function findNearbyWords(text: string, { start, end }: PolarityCue): KeyedWord[] {
  const from = Math.max(0, start - CHARACTERS_BEFORE);
  return findWordKeys(text.slice(from, end + CHARACTERS_AFTER))
    .map((word) => ({ ...word, start: word.start + from, end: word.end + from }))
    .filter((word) => word.start >= end || word.end <= start);
}

/** The long words directly after a negator, which tell what it negates. */
const findNegatedWords = (near: readonly KeyedWord[], { end }: PolarityCue): KeyedWord[] =>
  near
    .filter((word) => word.start >= end)
    .slice(0, 2)
    .filter((word) => word.end - word.start >= MIN_TELLING_LETTERS);

/** A word near a negator, and its first occurrence on the other side. */
interface WordPair {
  readonly own: KeyedWord;
  readonly place: KeyedWord;
}

function pairWords(words: readonly KeyedWord[], there: readonly KeyedWord[]): WordPair[] {
  return words.flatMap((own) => {
    const keys = new Set(own.keys);
    const place = there.find((word) => word.keys.some((key) => keys.has(key)));
    return place ? [{ own, place }] : [];
  });
}

const isNearAnyWord = (say: PolarityCue, places: readonly KeyedWord[]): boolean =>
  places.some((place) => computeSpanDistance(place, say) < MAX_CUE_DISTANCE);
