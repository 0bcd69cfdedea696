import { findWordKeys, type KeyedWord } from '../text/word-keys';
import { filterNegators } from './compare-cues';
import type { PolarityCue } from './find-polarity-cues';

/** A text in one language with its words of polarity. */
export interface CuedText {
  readonly text: string;
  readonly words: readonly PolarityCue[];
}

/** Characters behind and before a negator within which stands what it negates. */
const CHARACTERS_AFTER = 45;
const CHARACTERS_BEFORE = 25;
/** How far around the same words on the other side a negator may stand. */
const MAX_CUE_DISTANCE = 45;
/** So many words of its neighbourhood must stand on the other side: else nothing is known of what is said there. */
const MIN_SHARED_WORDS = 2;
/** Letters of a word that tells what is spoken of by itself. */
const MIN_TELLING_LETTERS = 7;

/**
 * A negator whose neighbourhood stands on the other side, in the same language, with nothing there that says no: where a
 * passage says no several times, each is asked for in its own place.
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

/** A negator, and where its neighbourhood stands on the other side. */
interface NegatorContext {
  readonly word: PolarityCue;
  readonly pairs: readonly WordPair[];
  readonly places: readonly KeyedWord[];
  /** Enough of it stands there to say that the negator does not. */
  readonly isKnown: boolean;
  /** What it negates stands there itself. */
  readonly isTelling: boolean;
}

function buildNegatorContext(word: PolarityCue, text: string, there: readonly KeyedWord[]): NegatorContext {
  const near = findNearbyWords(text, word);
  const pairs = pairWords(near, there);
  const places = [...new Set(pairs.map(({ place }) => place))];
  const isTelling = pairWords(findNegatedWords(near, word), there).length > 0;
  return { word, pairs, places, isKnown: isTelling || places.length >= MIN_SHARED_WORDS, isTelling };
}

/** "Without", "fail": turns what it stands with and no more, so that it answers for one negator, the closest. */
const isLocalNegator = ({ strength }: PolarityCue): boolean => strength === 0.5;

/** Characters from a negator to a word and from the same word on the other side to what may answer, at the least. */
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

/** The long words right behind a negator, which say what it negates. */
const findNegatedWords = (near: readonly KeyedWord[], { end }: PolarityCue): KeyedWord[] =>
  near
    .filter((word) => word.start >= end)
    .slice(0, 2)
    .filter((word) => word.end - word.start >= MIN_TELLING_LETTERS);

/** A word near a negator, and the same on the other side, at its first place. */
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
