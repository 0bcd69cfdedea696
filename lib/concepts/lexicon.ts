import type { Entity, LexiconFile } from '../core';
import { createLazy } from '../util/lazy';
import { Lookup } from './keyword-index';
import { type Node, plant } from './keyword-trie';
import { scriptOf } from './normalize-word';
import { type Entry, unpackEntries, unpackEntry, unpackNumbers } from './packed-lexicon';
import { isUnspaced } from './stem-key';
import { type Forms, formsOf } from './word-forms';

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
  /** What tells places and roles. */
  readonly denoting?: DenotingLexicon;
}

/** Keywords that name a place or a role, by their own forms only: a stem in common makes no nurse of a verb. */
export interface DenotingLexicon extends Lexicon {
  readonly denoted: ReadonlyMap<number, Entity>;
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

/** A keyword under its own words and, where that is another place, under what they are shortened to. */
const planter =
  ({ normal }: Forms, shortened: (word: string) => string) =>
  (root: Node, keyword: Entry): void => {
    const own = keyword.text.split(' ').map(normal);
    const short = own.map(shortened);
    plant(root, own, keyword);
    if (own.some((word, i) => word !== short[i])) plant(root, short, keyword);
  };

/** Keywords found by their words and those found by their characters, apart; `plantWords` says where a word's stand. */
function lookupsOf(
  lang: string,
  entriesOf: (beginning: string) => readonly Entry[],
  plantWords: (root: Node, keyword: Entry) => void,
): Pick<Lexicon, 'words' | 'characters'> {
  const [size, unspaced] = [sizeOf(lang), isUnspaced(lang)];
  const isWord = ({ text }: Entry) => !unspaced || LATIN.test(text);
  return {
    words: new Lookup(size, (beginning) => entriesOf(beginning).filter(isWord), plantWords),
    characters: new Lookup(
      size,
      (beginning) => entriesOf(beginning).filter((entry) => !isWord(entry)),
      (root, entry) => plant(root, entry.text, entry),
    ),
  };
}

/**
 * Makes a lexicon of a stored file, ready for `conceptMatches` and `conceptsIn`.
 * Keywords are normalised and stemmed the way the text's words will be. Without `denoted` (see
 * `denotedBy`) no place or role is told.
 */
export function readLexicon(file: LexiconFile, denoted: ReadonlyMap<number, Entity> = new Map()): Lexicon {
  const { lang, concepts, numbers, ordinals } = file;
  const forms = formsOf(lang);
  return {
    ...(denoted.size ? { denoting: denotingOf(file, denoted) } : {}),
    lang,
    concepts,
    numbers,
    ordinals,
    nameable: createLazy(() => new Set(unpackNumbers(file.nameable, concepts))),
    unspaced: isUnspaced(lang),
    forms,
    ...lookupsOf(lang, (beginning) => unpackEntries(file, beginning), planter(forms, forms.stem)),
  };
}

const VOWELS = /^[aeiouyàáèéìíòóùúąęаеёиоуыэюяьйіїєαεηιουωάέήίόύώς]{1,2}$/u;
/** Letters that a stem must have to be no other word's beginning. */
const LEAST_STEM = 5;

/** Where words of one stem change their vowel at the end: "Италия", "Италии". */
function withoutVowel(word: string, { stem }: Forms): string {
  const bare = stem(word);
  return bare.length >= LEAST_STEM && VOWELS.test(word.slice(bare.length)) ? bare : word;
}

/** What a language has for places and roles: of its own keywords those that name one, and the further ones. */
function denotingOf(file: LexiconFile, denoted: ReadonlyMap<number, Entity>): DenotingLexicon {
  const [lexicon, { lang, concepts, denoting }] = [readLexicon(file), file];
  const names = (entry: Entry) => unpackEntry(entry, concepts).named.some((concept) => denoted.has(concept));
  const entries = (beginning: string) =>
    [file, ...(denoting ? [denoting] : [])].flatMap((packed) => unpackEntries(packed, beginning)).filter(names);
  const further = () => unpackNumbers(denoting?.nameable ?? '', concepts);
  return {
    ...lexicon,
    denoted,
    nameable: createLazy(
      () => new Set([...lexicon.nameable(), ...further()].filter((concept) => denoted.has(concept))),
    ),
    ...lookupsOf(
      lang,
      entries,
      planter(lexicon.forms, (word) => withoutVowel(word, lexicon.forms)),
    ),
  };
}
