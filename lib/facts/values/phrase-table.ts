/** Tables of known phrases, looked up at a position of a text. */

import { foldInPlace } from '../../text/fold-text';
import { UNSPACED_OR_JOINED_LETTERS } from '../../text/scripts';

/** Known phrases. A look-up reads no further than the longest phrase that could match. */
export interface PhraseTable<T> {
  /** The longest phrase that begins at `at`, and where it ends. */
  readonly at: (text: string, at: number) => PhraseMatch<T> | undefined;
  /** The longest phrase that ends at `end`, and where it begins. */
  readonly before: (text: string, end: number) => PhraseMatch<T> | undefined;
}

export interface PhraseMatch<T> {
  readonly value: T;
  /** The other edge of the match: its end for `at`, its start for `before`. */
  readonly edge: number;
}

interface PhraseEntry<T> {
  readonly text: string;
  readonly value: T;
  /**
   * Whether the phrase begins (`opens`) or ends (`closes`) with a letter of a spaced script, so that no letter may
   * adjoin.
   */
  readonly hasStartLetter: boolean;
  readonly hasEndLetter: boolean;
  /** How many letters may follow the phrase: endings of a stem. */
  readonly endingLetters: number;
}

/** Two characters as one integer, used as a map key. Keys can collide, so the text is compared as well. */
const toPairKey = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 0x3fff) << 16) | (text.charCodeAt(at + 1) & 0xffff);

const LETTER = /[\p{L}\p{M}]/u;
const UNSPACED_SCRIPTS = new RegExp(`[${UNSPACED_OR_JOINED_LETTERS}]`, 'u');
const COMBINING_MARK = /[\p{M}\u0e30-\u0e3a]/u;

/** Whether a character is a letter of a script that writes spaces between words. */
export const isSpacedLetter = (character: string | undefined): boolean => {
  if (character === undefined || character === '') return false;
  const code = character.charCodeAt(0);
  if (code < 0x80) return (code > 96 && code < 123) || (code > 64 && code < 91);
  return LETTER.test(character) && !UNSPACED_SCRIPTS.test(character);
};

/**
 * Builds a table from pairs of a phrase and its value. A phrase ending in `*` is a stem that up to five letters may
 * follow. `endingLetters` is how many letters may follow other phrases of four letters or more, in languages that
 * inflect. With `isJoined`, another word may follow directly. Texts that are looked up must have come through
 * `foldInPlace`.
 */
export function buildPhraseTable<T>(
  table: Iterable<readonly [string, T]>,
  endingLetters = 0,
  isJoined = false,
): PhraseTable<T> {
  const [entriesByStart, entriesByEnd] = [new Map<number, PhraseEntry<T>[]>(), new Map<number, PhraseEntry<T>[]>()];
  for (const [phrase, value] of table) {
    for (const text of listSpellings(phrase)) {
      const entry = buildPhraseEntry(text, value, endingLetters, isJoined);
      if (!entry.text) continue;
      const { length } = entry.text;
      addPhraseEntry(entriesByStart, length > 1 ? toPairKey(entry.text, 0) : entry.text.charCodeAt(0), entry);
      addPhraseEntry(entriesByEnd, length > 1 ? toPairKey(entry.text, length - 2) : entry.text.charCodeAt(0), entry);
    }
  }
  for (const entries of [...entriesByStart.values(), ...entriesByEnd.values()])
    entries.sort((a, b) => b.text.length - a.text.length);
  return {
    at: (text, at) => findLongestAt(entriesByStart, text, at),
    before: (text, end) => findLongestBefore(entriesByEnd, text, end),
  };
}

/** Hindi letters with a dot below, which are written as two characters or as one. */
const NUKTA_SPELLINGS: readonly (readonly [string, string])[] = [
  ['\u0921\u093c', '\u095c'],
  ['\u0922\u093c', '\u095d'],
  ['\u091c\u093c', '\u095b'],
  ['\u092b\u093c', '\u095e'],
];

/** The spellings of a phrase: Arabic -an with its vowel sign or without, Hindi dots in two characters or in one. */
function listSpellings(phrase: string): string[] {
  const text = foldInPlace(phrase);
  if (/[\u0621-\u064a]{3}\u0627$/.test(text)) return [text, `${text.slice(0, -1)}\u064b\u0627`];
  const composed = NUKTA_SPELLINGS.reduce((all, [two, one]) => all.replaceAll(two, one), text);
  return composed === text ? [text] : [text, composed];
}

function buildPhraseEntry<T>(phrase: string, value: T, endingLetters: number, isJoined: boolean): PhraseEntry<T> {
  const isStem = phrase.endsWith('*');
  const text = isStem ? phrase.slice(0, -1) : phrase;
  return {
    text,
    value,
    hasStartLetter: isSpacedLetter(text[0]),
    hasEndLetter: (isStem || !isJoined) && isSpacedLetter(text.at(-1)),
    endingLetters: isStem ? 5 : text.length >= 4 ? endingLetters : 0,
  };
}

function addPhraseEntry<T>(map: Map<number, PhraseEntry<T>[]>, key: number, entry: PhraseEntry<T>): void {
  const entries = map.get(key);
  if (!entries) map.set(key, [entry]);
  else if (!entries.some(({ text }) => text === entry.text)) entries.push(entry);
}

function findLongestAt<T>(
  entriesByStart: Map<number, PhraseEntry<T>[]>,
  text: string,
  at: number,
): PhraseMatch<T> | undefined {
  return (
    findEntryAt(entriesByStart.get(toPairKey(text, at)), text, at) ??
    findEntryAt(entriesByStart.get(text.charCodeAt(at)), text, at)
  );
}

function findEntryAt<T>(entries: PhraseEntry<T>[] | undefined, text: string, at: number): PhraseMatch<T> | undefined {
  for (const entry of entries ?? NO_ENTRIES) {
    const edge = findEntryEnd(entry, text, at);
    if (edge !== undefined) return { value: entry.value as T, edge };
  }
  return undefined;
}

const NO_ENTRIES: readonly PhraseEntry<never>[] = [];

/**
 * Where an entry ends if it is at this position as a whole word, or with an ending it may have; otherwise undefined.
 */
function findEntryEnd<T>(entry: PhraseEntry<T>, text: string, at: number): number | undefined {
  if (!text.startsWith(entry.text, at)) return undefined;
  let end = at + entry.text.length;
  if (!entry.hasEndLetter) return COMBINING_MARK.test(text[end] ?? '') ? undefined : end;
  for (let extraLetters = 0; isSpacedLetter(text[end]); extraLetters++, end++)
    if (extraLetters >= entry.endingLetters) return undefined;
  return end;
}

function findLongestBefore<T>(
  entriesByEnd: Map<number, PhraseEntry<T>[]>,
  text: string,
  end: number,
): PhraseMatch<T> | undefined {
  if (end < 1) return undefined;
  const twoCharacterMatch =
    end > 1 ? findEntryBefore(entriesByEnd.get(toPairKey(text, end - 2)), text, end) : undefined;
  return twoCharacterMatch ?? findEntryBefore(entriesByEnd.get(text.charCodeAt(end - 1)), text, end);
}

function findEntryBefore<T>(
  entries: PhraseEntry<T>[] | undefined,
  text: string,
  end: number,
): PhraseMatch<T> | undefined {
  for (const entry of entries ?? NO_ENTRIES) {
    const edge = end - entry.text.length;
    if (edge < 0 || !text.startsWith(entry.text, edge)) continue;
    if (!entry.hasStartLetter || !isSpacedLetter(text[edge - 1])) return { value: entry.value as T, edge };
  }
  return undefined;
}
