/**
 * Packs a lexicon's keywords into strings, one for each prefix, and unpacks them. A text only unpacks the prefixes that
 * occur in it. Under a prefix stand its keywords,
 *
 *     Nrest|Nrest|…
 *
 * where N is how many UTF-16 units the keyword shares with the one before it (the first one: with the prefix), and `rest`
 * is what follows; `letter-packing.ts` says how it is spelled. What they mean stands apart from them, since letters and
 * numbers are compressed the better the less they are mixed: the prefixes in their order, separated by "|", under each
 * for one keyword after another one of
 *
 *     =NUMBERS            the name of these concepts
 *     ~NUMBERS            a description of them
 *     =NUMBERS NUMBERS    both
 *
 * Concept numbers are ascending. Each is written as its distance from the one before, in the digits of `ALPHABET`: the
 * first `FINAL_DIGIT_COUNT` end a number, the others announce a further digit.
 */
import { memoizeByObject } from '../../core/memoize';

/**
 * Packs the letters of lexicon files: frequent letters beyond ASCII are written as ASCII characters. In a file such a
 * letter takes two or three bytes. Each file replaces its most frequent ones with ASCII characters that its keywords
 * hardly use. `letters` lists the pairs, the ASCII character first: "aกbน" writes ก as a and น as b.
 */
/** Precedes a substitute character that stands for itself. */
const ESCAPE_CHARACTER = '^';
/** Characters that can be substitutes: printable ASCII without what packing and JSON need, and without the space. */
const SUBSTITUTE_CHARACTERS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(
  (c) => !'"\\|=~^'.includes(c),
);

const countBytes = (letter: string): number => (letter < '\u0800' ? 2 : 3);

/** Chooses the pairs that make the texts smallest. The same texts always give the same pairs. */
export function chooseLetterPairs(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) counts.set(text[i]!, (counts.get(text[i]!) ?? 0) + 1);
  }
  const countUses = (char: string): number => counts.get(char) ?? 0;
  const computeGain = (letter: string): number => countUses(letter) * (countBytes(letter) - 1);
  const substitutes = [...SUBSTITUTE_CHARACTERS].sort((a, b) => countUses(a) - countUses(b) || (a < b ? -1 : 1));
  const letters = [...counts.keys()].filter((letter) => letter > '\u007f' && !/[\ud800-\udfff]/.test(letter));
  return letters
    .sort((a, b) => computeGain(b) - computeGain(a) || (a < b ? -1 : 1))
    .slice(0, substitutes.length)
    .map((letter, i) => (computeGain(letter) > countUses(substitutes[i]!) + 4 ? substitutes[i]! + letter : ''))
    .join('');
}

const splitLetterPairs = (letters: string): [string, string][] =>
  Array.from({ length: letters.length >> 1 }, (_, i) => [letters[2 * i]!, letters[2 * i + 1]!]);

/** Creates a function that writes a text with substitute characters. */
export function createLetterPacker(letters: string): (text: string) => string {
  const substituteByLetter = new Map(splitLetterPairs(letters).map(([char, letter]) => [letter, char]));
  const escaped = new Set([...splitLetterPairs(letters).map(([char]) => char), ESCAPE_CHARACTER]);
  return (text) =>
    Array.from({ length: text.length }, (_, i) => {
      const char = text[i]!;
      return substituteByLetter.get(char) ?? (escaped.has(char) ? ESCAPE_CHARACTER + char : char);
    }).join('');
}

let latestReader: { readonly letters: string; readonly read: (text: string) => string } | undefined;

/**
 * Returns a function that reads what `createLetterPacker` wrote. Blocks of one file follow each other, so the last one
 * is cached.
 */
export function getLetterReader(letters: string): (text: string) => string {
  if (latestReader?.letters !== letters) latestReader = { letters, read: createLetterReader(letters) };
  return latestReader.read;
}

function createLetterReader(letters: string): (text: string) => string {
  const letterByCode = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
  for (const [char, letter] of splitLetterPairs(letters)) letterByCode[char.charCodeAt(0)] = letter;
  if (letters === '') return (text) => (text.includes(ESCAPE_CHARACTER) ? text.replace(/\^(.)/g, '$1') : text);
  return (text) => {
    let result = '';
    for (let i = 0; i < text.length; i++) {
      const char = text[i]!;
      if (char === ESCAPE_CHARACTER) result += text[++i] ?? '';
      else result += letterByCode[char.charCodeAt(0)] ?? char;
    }
    return result;
  };
}

/** A keyword and its concepts. */
export interface Keyword {
  /** Words separated by single spaces, without "|", "=" and "~". */
  readonly text: string;
  /** Numbers of the concepts that it is the name of, ascending. */
  readonly named: readonly number[];
  /** Numbers of the concepts that it only describes, ascending. */
  readonly described: readonly number[];
}

// Printable ASCII without the separators and without what JSON has to escape.
const ALPHABET = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter((c) => !'"\\|=~'.includes(c));
const DIGIT_VALUES = new Int16Array(128).fill(-1);
for (const [value, char] of ALPHABET.entries()) DIGIT_VALUES[char.charCodeAt(0)] = value;
const FINAL_DIGIT_COUNT = 50;
const FURTHER_DIGIT_COUNT = ALPHABET.length - FINAL_DIGIT_COUNT;

const getDigitValue = (text: string, at: number): number => DIGIT_VALUES[text.charCodeAt(at)] ?? -1;

function encodeNumber(number: number): string {
  let digits = ALPHABET[number % FINAL_DIGIT_COUNT]!;
  for (
    let rest = Math.floor(number / FINAL_DIGIT_COUNT);
    rest > 0;
    rest = Math.floor((rest - 1) / FURTHER_DIGIT_COUNT)
  ) {
    digits = ALPHABET[FINAL_DIGIT_COUNT + ((rest - 1) % FURTHER_DIGIT_COUNT)]! + digits;
  }
  return digits;
}

function encodeNumbers(numbers: readonly number[]): string {
  return numbers.map((number, i) => encodeNumber(number - (numbers[i - 1] ?? 0))).join('');
}

function decodeNumbers(digits: string, concepts: number): number[] {
  const numbers: number[] = [];
  let number = 0;
  let high = 0;
  for (let i = 0; i < digits.length; i++) {
    const value = getDigitValue(digits, i);
    // What is no digit stands for nothing.
    if (value < 0) continue;
    if (value >= FINAL_DIGIT_COUNT) high = high * FURTHER_DIGIT_COUNT + (value - FINAL_DIGIT_COUNT + 1);
    else {
      number += high * FINAL_DIGIT_COUNT + value;
      high = 0;
      if (number < concepts) numbers.push(number);
    }
  }
  return numbers;
}

function countSharedUnits(text: string, otherText: string): number {
  const limit = Math.min(text.length, otherText.length, ALPHABET.length - 1);
  let shared = 0;
  while (shared < limit && text.charCodeAt(shared) === otherText.charCodeAt(shared)) shared++;
  return shared;
}

/**
 * A packed lexicon: keywords by prefix, and what they mean by the prefixes' order in the object. `letters` is the spelling
 * of keywords, see `letter-packing.ts`.
 */
export interface PackedLexicon {
  readonly letters: string;
  readonly keywords: Readonly<Record<string, string>>;
  readonly meanings: string;
}

/** Packs keywords in the given order (sorted ones are smallest), under the prefix that `getPrefix` gives each. */
export function packKeywords(keywords: readonly Keyword[], getPrefix: (text: string) => string): PackedLexicon {
  const blocks = new Map<string, Keyword[]>();
  for (const keyword of keywords) {
    const prefix = getPrefix(keyword.text);
    blocks.set(prefix, [...(blocks.get(prefix) ?? []), keyword]);
  }
  const shortened = [...blocks].map(([prefix, block]) => [prefix, shortenKeywords(prefix, block)] as const);
  const letters = chooseLetterPairs(shortened.flatMap(([, block]) => block.map(({ rest }) => rest)));
  const packLetters = createLetterPacker(letters);
  const formatKeyword = ({ shared, rest }: ShortenedKeyword) => `${ALPHABET[shared]}${packLetters(rest)}`;
  const packed = Object.fromEntries(
    shortened.map(([prefix, block]) => [
      prefix,
      {
        keywords: block.map(formatKeyword).join('|'),
        meanings: block.map(({ keyword }) => formatMeaning(keyword)).join(''),
      },
    ]),
  );
  return {
    letters,
    keywords: Object.fromEntries(Object.entries(packed).map(([prefix, { keywords }]) => [prefix, keywords])),
    // Objects have numbers first among their keys, whatever was put in first.
    meanings: Object.values(packed)
      .map(({ meanings }) => meanings)
      .join('|'),
  };
}

function formatMeaning({ named, described }: Keyword): string {
  if (named.length === 0 && described.length > 0) return `~${encodeNumbers(described)}`;
  return `=${encodeNumbers(named)}${described.length === 0 ? '' : ` ${encodeNumbers(described)}`}`;
}

interface ShortenedKeyword {
  readonly keyword: Keyword;
  readonly shared: number;
  readonly rest: string;
}

function shortenKeywords(prefix: string, block: readonly Keyword[]): ShortenedKeyword[] {
  return block.map((keyword, i) => {
    const shared = countSharedUnits(block[i - 1]?.text ?? prefix, keyword.text);
    return { keyword, shared, rest: keyword.text.slice(shared) };
  });
}

/** Packs ascending concept numbers into a string; `unpackNumbers` reads it. */
export const packNumbers = encodeNumbers;

/** Unpacks what `packNumbers` wrote. Numbers from `concepts` on are left out. */
export const unpackNumbers = decodeNumbers;

/** A keyword whose meaning is still packed, because most keywords of a lexicon never occur in a text. */
export interface LexiconEntry {
  readonly text: string;
  /** As it is written: `=NUMBERS`, `~NUMBERS` or `=NUMBERS NUMBERS`. */
  readonly meaning: string;
}

/** What the keywords of each prefix mean, split when it is first asked for. */
const getMeanings = memoizeByObject(({ keywords, meanings }: PackedLexicon): ReadonlyMap<string, string> => {
  const blocks = meanings.split('|');
  return new Map(Object.keys(keywords).map((prefix, at) => [prefix, blocks[at] ?? '']));
});

/** The entries of one prefix, in their order; none for a prefix that no keyword has. */
export function unpackEntries(packed: PackedLexicon, prefix: string): LexiconEntry[] {
  const block = Object.hasOwn(packed.keywords, prefix) ? packed.keywords[prefix] : '';
  if (!block) return [];
  const read = getLetterReader(packed.letters);
  const meanings = (getMeanings(packed).get(prefix) ?? '').match(MEANING) ?? [];
  let text = prefix;
  return block.split('|').map((entry, at) => {
    text = text.slice(0, Math.max(0, getDigitValue(entry, 0))) + read(entry.slice(1));
    return { text, meaning: meanings[at] ?? '' };
  });
}

const MEANING = /[=~][^=~]*/g;

/** Unpacks the numbers of the concepts that an entry is the name of. Those from `concepts` on are left out. */
export function unpackNames({ meaning }: LexiconEntry, concepts: number): number[] {
  const [names = ''] = meaning.split(' ', 1);
  return meaning.startsWith('~') ? [] : decodeNumbers(names, concepts);
}

/** Unpacks an entry's numbers. Those from `concepts` on are left out, so that a damaged file does no harm. */
export function unpackEntry(entry: LexiconEntry, concepts: number): Keyword {
  const { text, meaning } = entry;
  const descriptions = meaning.startsWith('~') ? meaning : (meaning.split(' ')[1] ?? '');
  return { text, named: unpackNames(entry, concepts), described: decodeNumbers(descriptions, concepts) };
}

/** Unpacks what `packKeywords` wrote. */
export const unpackKeywords = (packed: PackedLexicon, concepts: number): Keyword[] =>
  Object.keys(packed.keywords).flatMap((prefix) =>
    unpackEntries(packed, prefix).map((entry) => unpackEntry(entry, concepts)),
  );
