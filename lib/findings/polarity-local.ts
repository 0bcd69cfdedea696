import { type Worded, wordedIn } from '../facts';
import { negators, type Polarity } from '../facts/polarity';

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
  return negators(mine.words).find((word) => {
    const near = neighbours(mine.text, word);
    const places = placesOf(near, there);
    const known = places.length >= LEAST || placesOf(negated(near, word), there).length > 0;
    return known && !says.some((other) => isAmong(other, places));
  });
}

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

/** Where the words stand on the other side, each at its first place. */
function placesOf(words: readonly Worded[], there: readonly Worded[]): Worded[] {
  const wanted = words.map(({ keys }) => new Set(keys));
  const found = wanted.flatMap((keys) => there.find((word) => word.keys.some((key) => keys.has(key))) ?? []);
  return [...new Set(found)];
}

const isAmong = ({ start, end }: Polarity, places: readonly Worded[]): boolean =>
  places.some((place) => start < place.end + REACH && end > place.start - REACH);
