import type { Denotation, LexiconFile } from '../domain';
import { type Forms, formsOf } from './forms';
import { Lookup } from './lookup';
import { scriptOf } from './normalise';
import { type Entry, unpackEntries, unpackNumbers } from './pack';
import { type Node, plant } from './tree';
import { isUnspaced } from './writing';

export interface Lexicon {
  readonly lang: string;
  /** How many concepts the shared list holds. */
  readonly concepts: number;
  readonly numbers: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** Concepts the language has any keyword for: only what both sides can name tells anything when it is missing. */
  readonly nameable: () => ReadonlySet<number>;
  /** Whether the language writes words without spaces between them. */
  readonly unspaced: boolean;
  readonly forms: Forms;
  /** Keywords by their words, as they are and as stems. */
  readonly words: Lookup;
  /** Keywords by their characters, in unspaced scripts only. */
  readonly characters: Lookup;
  /** What a concept denotes, by its number. */
  readonly denoted: ReadonlyMap<number, Denotation>;
  /** Keywords that serve to tell places and roles apart, and nothing else. */
  readonly denoting?: Lexicon;
}

/** Words of other scripts within unspaced text are parted by their script already. */
export const LATIN = /^\p{Script=Latin}/u;

/** Scripts of so many characters that one makes a beginning. */
const CHARACTERS = new Set(['Hans', 'Hant', 'Jpan', 'Kore']);

/** UTF-16 units by which a language's keywords are stored together. */
const sizeOf = (lang: string): number => (CHARACTERS.has(scriptOf(lang)) ? 1 : 2);

/** Under which beginning a keyword of a language is stored: that of the form it is looked up in. */
export function beginningOf(lang: string): (keyword: string) => string {
  const [size, { normal }, unspaced] = [sizeOf(lang), formsOf(lang), isUnspaced(lang)];
  return (keyword) => {
    const first = unspaced && !LATIN.test(keyword) ? keyword : normal(keyword.split(' ')[0]!);
    return first.slice(0, size);
  };
}

/** A keyword under its own words and, where that is another place, under their stems. */
function plantWords(root: Node, keyword: Entry, { normal, stem }: Forms): void {
  const own = keyword.text.split(' ').map(normal);
  const stems = own.map(stem);
  plant(root, own, keyword);
  if (own.some((word, i) => word !== stems[i])) plant(root, stems, keyword);
}

/**
 * Makes a lexicon of a stored file, ready for `conceptMatches` and `conceptsIn`.
 * Keywords are normalised and stemmed the way the text's words will be. Without `denoted` (see
 * `denotedBy`) no place or role is told from other concepts.
 */
export function readLexicon(file: LexiconFile, denoted: ReadonlyMap<number, Denotation> = new Map()): Lexicon {
  const { lang, concepts, numbers, ordinals } = file;
  const [forms, size, unspaced] = [formsOf(lang), sizeOf(lang), isUnspaced(lang)];
  const isWord = ({ text }: Entry) => !unspaced || LATIN.test(text);
  const entries = (beginning: string) => unpackEntries(file, beginning);
  const { denoting, ...own } = file;
  return {
    denoted,
    ...(denoting ? { denoting: readLexicon({ ...own, ...denoting }, denoted) } : {}),
    lang,
    concepts,
    numbers,
    ordinals,
    nameable: once(() => new Set(unpackNumbers(file.nameable, concepts))),
    unspaced,
    forms,
    words: new Lookup(
      size,
      (b) => entries(b).filter(isWord),
      (root, entry) => plantWords(root, entry, forms),
    ),
    characters: new Lookup(
      size,
      (b) => entries(b).filter((entry) => !isWord(entry)),
      (root, entry) => plant(root, entry.text, entry),
    ),
  };
}

/** A value made when first asked for. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
