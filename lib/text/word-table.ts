/**
 * The one matcher of words: finds the words of a table in a text, each with what it is for. A table has labels ("translated
 * by"), phrases ("read also…") or stems ("translat") of one language or of many.
 */

import { createLazy } from '../core/memoize';
import { toAlternation } from '../core/regexp';
import { isLetterAt, isUnspacedAt, isUnspacedLabel } from './scripts';

/**
 * Words for one purpose, with bars between them and the signs that `lib/languages/kinds.ts` explains. A stem may have any
 * letters behind it, and where words have no spaces between them also before it.
 */
export type ListedWords<Purpose extends string> = readonly [purpose: Purpose, words: string, form?: 'stems'];

/** A word found in a text, with its span (UTF-16 units): of a stem, without the letters behind it. */
export interface FoundWord<Purpose extends string> {
  readonly purpose: Purpose;
  /** It stands behind what it is about: its entry begins with "…". */
  readonly isBehind: boolean;
  /** More may follow on its line: its entry ends with "…". */
  readonly isOpening: boolean;
  readonly start: number;
  readonly end: number;
  /** What stands at the place of "…" within it. */
  readonly gap?: string;
}

/** Finds words in texts that are folded as the table's words are. */
export interface WordTable<Purpose extends string> {
  /** All words that begin at an offset, wherever it is. */
  at(text: string, offset: number): readonly FoundWord<Purpose>[];
  /**
   * The longest word of a purpose at the first offset that has one and begins a word, up to `lastStart`; none that stands
   * behind what it is about.
   */
  first(text: string, purpose: Purpose, lastStart?: number): FoundWord<Purpose> | undefined;
  /** The longest word of each purpose at each offset, in order, without overlaps between those of one purpose. */
  find(text: string): readonly FoundWord<Purpose>[];
  /** Finds the places where words may begin (flag `g`); in most texts there is none. */
  readonly getBeginnings: () => RegExp;
}

/** A word of a table, and its parts once it has been compared with a text. */
interface TableEntry<Purpose extends string> {
  readonly purpose: Purpose;
  readonly word: string;
  readonly isStem: boolean;
  parts?: WordParts;
}

interface WordParts {
  /** The text between the placeholders. */
  readonly pieces: readonly string[];
  /** One between each two pieces: `*` for any letters, `#` for a number, `GAP` for some words. */
  readonly placeholders: readonly string[];
  readonly needsColon: boolean;
  readonly isBehind: boolean;
  readonly isOpening: boolean;
  readonly isInside: boolean;
}

/** Stands for "…" in a folded word: most folds would change that sign. */
const GAP = '\ue000';
/** Most UTF-16 units for which "…" stands within a word. */
const MAX_GAP_LENGTH = 40;

/** Entries are found by so many of their first units, or by all before a sign. */
const KEY_LENGTHS = [3, 2, 1, 0];
const SIGNS = `${GAP}*#:`;

function skipLetters(text: string, from: number): number {
  let end = from;
  while (isLetterAt(text, end)) end += 1;
  return end;
}

function skipDigits(text: string, from: number): number {
  let end = from;
  while (/\p{N}/u.test(text.charAt(end))) end += 1;
  return end;
}

const isWordStart = (text: string, at: number): boolean => isUnspacedAt(text, at) || !isLetterAt(text, at - 1);

/** Whether no word of a script with spaces goes on at an offset. */
const isWordEnd = (text: string, end: number): boolean =>
  !isLetterAt(text, end) || isUnspacedAt(text, end - 1) || !isLetterAt(text, end - 1);

/** The first units of a word up to its first sign. */
function getKey(word: string): string {
  const from = word.startsWith(GAP) || word.startsWith('*') ? 1 : 0;
  let end = from;
  while (end < word.length && end - from < KEY_LENGTHS[0]! && !SIGNS.includes(word.charAt(end))) end += 1;
  return word.slice(from, end);
}

function parseWord(word: string, isStem: boolean): WordParts {
  const isBehind = word.startsWith(GAP);
  const isOpening = word.endsWith(GAP);
  const text = word.slice(isBehind || word.startsWith('*') ? 1 : 0, isOpening ? -1 : undefined);
  const needsColon = text.endsWith(':');
  const parts = text.slice(0, needsColon ? -1 : undefined).split(/([\ue000*#])/);
  const placeholders = parts.filter((_, index) => index % 2 === 1);
  const pieces = parts
    .filter((_, index) => index % 2 === 0)
    // A space before "…" is kept in the first piece, so that "s … prevel" is not found in "svoje".
    .map((piece, index) => (index > 0 && placeholders.includes(GAP) ? piece.trim() : piece));
  return {
    pieces,
    placeholders,
    needsColon,
    isBehind,
    isOpening,
    isInside: word.startsWith('*') || (isStem && isUnspacedLabel(word)),
  };
}

/** Where the part of a word behind a placeholder begins; below 0 where it does not follow. */
function findPiece(text: string, end: number, placeholder: string, piece: string): number {
  if (placeholder === GAP) {
    const at = text.slice(end + 1, end + MAX_GAP_LENGTH + piece.length).indexOf(piece);
    return at < 0 ? at : end + 1 + at;
  }
  const at = placeholder === '*' ? skipLetters(text, end) : skipDigits(text, end);
  return (placeholder === '*' || at > end) && text.startsWith(piece, at) ? at : -1;
}

/** Compares a word with a text; undefined where another text is at the offset. */
function matchWord<Purpose extends string>(
  text: string,
  start: number,
  entry: TableEntry<Purpose>,
): FoundWord<Purpose> | undefined {
  entry.parts ??= parseWord(entry.word, entry.isStem);
  const { pieces, placeholders, needsColon, isBehind, isOpening, isInside } = entry.parts;
  const first = pieces[0] ?? '';
  if (!text.startsWith(first, start) || !(isInside || isWordStart(text, start))) return undefined;
  let end = start + first.length;
  let gap: string | undefined;
  for (const [index, placeholder] of placeholders.entries()) {
    const piece = pieces[index + 1] ?? '';
    const at = findPiece(text, end, placeholder, piece);
    if (at < 0) return undefined;
    if (placeholder === GAP) gap = text.slice(end, at);
    end = at + piece.length;
  }
  if (!entry.isStem && !isWordEnd(text, end)) return undefined;
  if (needsColon) {
    const colonAt = text.charAt(end) === ' ' ? end + 1 : end;
    if (text.charAt(colonAt) !== ':') return undefined;
    end = colonAt + 1;
  }
  return { purpose: entry.purpose, isBehind, isOpening, start, end, ...(gap === undefined ? {} : { gap }) };
}

/** Common letters of scripts with spaces between words. A word in such a script cannot begin right after one. */
const SPACED_LETTERS = 'a-z\\u0430-\\u045f\\u0620-\\u064a';

/**
 * Builds the pattern for what words begin with. It does not match inside words, where most letters of a text are; this
 * makes it fast.
 */
function buildBeginnings(entries: readonly TableEntry<string>[]): RegExp {
  const beginnings = entries.map(({ word, isStem }) => {
    const { pieces, isInside } = parseWord(word, isStem);
    return { beginning: pieces[0] ?? '', isInside: isInside || isUnspacedLabel(pieces[0] ?? '') };
  });
  const toSource = (inside: boolean): string =>
    toAlternation(beginnings.filter(({ isInside }) => isInside === inside).map(({ beginning }) => beginning));
  return new RegExp(`(?<![${SPACED_LETTERS}])${toSource(false)}|${toSource(true)}`, 'g');
}

/** The result for a text without words: one shared list, since most texts have none. */
const NONE: readonly never[] = [];

/** Builds a table; `fold` brings its words to the form of the texts. */
export function createWordTable<Purpose extends string>(
  lists: Iterable<ListedWords<Purpose>>,
  fold: (text: string) => string = (text) => text,
): WordTable<Purpose> {
  const index = new Map<string, TableEntry<Purpose>[]>();
  // Folded together, which saves most of the time.
  for (const [purpose, words, form] of lists)
    for (const written of fold(words.replaceAll('…', GAP)).split('|')) {
      const word = written.trim();
      if (word === '') continue;
      const key = getKey(word);
      const entry = { purpose, word, isStem: form === 'stems' };
      const entries = index.get(key);
      if (entries) entries.push(entry);
      else index.set(key, [entry]);
    }
  const at = (text: string, offset: number): readonly FoundWord<Purpose>[] => {
    let found: FoundWord<Purpose>[] | undefined;
    for (const length of KEY_LENGTHS)
      for (const entry of index.get(text.slice(offset, offset + length)) ?? NONE) {
        const word = matchWord(text, offset, entry);
        if (!word) continue;
        found ??= [];
        found.push(word);
      }
    return found ?? NONE;
  };
  const getBeginnings = createLazy(() => buildBeginnings([...index.values()].flat()));
  return {
    at,
    first: (text, purpose, lastStart = 0) => {
      for (let start = 0; start <= lastStart && start < text.length; start += 1) {
        const found = at(text, start).filter((word) => word.purpose === purpose && !word.isBehind);
        if (found.length > 0) return found.reduce((longest, word) => (word.end > longest.end ? word : longest));
      }
      return undefined;
    },
    find: (text) => {
      const beginnings = getBeginnings();
      const found: FoundWord<Purpose>[] = [];
      const ends = new Map<string, number>();
      beginnings.lastIndex = 0;
      for (let match = beginnings.exec(text); match; match = beginnings.exec(text)) {
        // One word may begin inside another.
        beginnings.lastIndex = match.index + 1;
        for (const word of [...at(text, match.index)].sort((a, b) => b.end - a.end)) {
          const kind = `${word.purpose} ${word.isBehind}`;
          if (word.start < (ends.get(kind) ?? 0)) continue;
          ends.set(kind, word.end);
          found.push(word);
        }
      }
      return found;
    },
    getBeginnings,
  };
}
