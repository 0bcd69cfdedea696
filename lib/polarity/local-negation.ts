import { type Worded, wordedIn } from '../text/word-keys';
import { negators } from './compare-cues';
import type { Polarity } from './find-polarity-cues';

/** A text in one language with its words of polarity. */
export interface Toned {
  readonly text: string;
  readonly words: readonly Polarity[];
}

/** Characters behind and before a negator within which stands what it negates. */
const BEHIND = 45;
const BEFORE = 25;
/** How far around the same words on the other side a negator may stand. */
const REACH = 45;
/** So many words of its neighbourhood must stand on the other side: else nothing is known of what is said there. */
const LEAST = 2;
/** Letters of a word that tells what is spoken of by itself. */
const TELLING = 7;

/**
 * A negator whose neighbourhood stands on the other side, in the same language, with nothing there that says no: where a
 * passage says no several times, each is asked for in its own place.
 */
export function unansweredInPlace(mine: Toned, theirs: Toned): Polarity | undefined {
  const there = wordedIn(theirs.text);
  const says = theirs.words.filter(({ kind }) => kind === 'negation' || kind === 'lexical');
  const asked = negators(mine.words).map((word) => askedOf(word, mine.text, there));
  const isTaken = (say: Polarity, one: Asked) =>
    isLocal(say) && one.isTelling && asked.some((other) => cost(other, say) < cost(one, say));
  const answersFor = (say: Polarity, one: Asked) => isAmong(say, one.places) && !isTaken(say, one);
  return asked.find((one) => one.isKnown && !says.some((say) => answersFor(say, one)))?.word;
}

/** A negator, and where its neighbourhood stands on the other side. */
interface Asked {
  readonly word: Polarity;
  readonly pairs: readonly Pair[];
  readonly places: readonly Worded[];
  /** Enough of it stands there to say that the negator does not. */
  readonly isKnown: boolean;
  /** What it negates stands there itself. */
  readonly isTelling: boolean;
}

function askedOf(word: Polarity, text: string, there: readonly Worded[]): Asked {
  const near = neighbours(text, word);
  const pairs = pairsOf(near, there);
  const places = [...new Set(pairs.map(({ place }) => place))];
  const isTelling = pairsOf(negated(near, word), there).length > 0;
  return { word, pairs, places, isKnown: isTelling || places.length >= LEAST, isTelling };
}

/** "Without", "fail": turns what it stands with and no more, so that it answers for one negator, the closest. */
const isLocal = ({ strength }: Polarity): boolean => strength === 0.5;

/** Characters from a negator to a word and from the same word on the other side to what may answer, at the least. */
const cost = ({ word, pairs }: Asked, say: Polarity): number =>
  Math.min(...pairs.map(({ own, place }) => gap(own, word) + gap(place, say)));

type Span = Pick<Worded, 'start' | 'end'>;

const gap = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

function neighbours(text: string, { start, end }: Polarity): Worded[] {
  const from = Math.max(0, start - BEFORE);
  return wordedIn(text.slice(from, end + BEHIND))
    .map((word) => ({ ...word, start: word.start + from, end: word.end + from }))
    .filter((word) => word.start >= end || word.end <= start);
}

/** The long words right behind a negator, which say what it negates. */
const negated = (near: readonly Worded[], { end }: Polarity): Worded[] =>
  near
    .filter((word) => word.start >= end)
    .slice(0, 2)
    .filter((word) => word.end - word.start >= TELLING);

/** A word near a negator, and the same on the other side, at its first place. */
interface Pair {
  readonly own: Worded;
  readonly place: Worded;
}

function pairsOf(words: readonly Worded[], there: readonly Worded[]): Pair[] {
  return words.flatMap((own) => {
    const keys = new Set(own.keys);
    const place = there.find((word) => word.keys.some((key) => keys.has(key)));
    return place ? [{ own, place }] : [];
  });
}

const isAmong = (say: Polarity, places: readonly Worded[]): boolean => places.some((place) => gap(place, say) < REACH);
