/** Reads a lexicon file into indexes of its keywords. */
import type { Entity, LexiconFile } from '../core';
import { createLazy } from '../util/lazy';
import { memoize } from '../util/memoize';
import { unpackConceptNames } from './concept-names';
import { KeywordIndex } from './keyword-index';
import { addKeyword, type TrieNode } from './keyword-trie';
import { getLanguageScript } from './normalize-word';
import { type LexiconEntry, unpackEntries, unpackNames, unpackNumbers } from './packed-lexicon';
import { isUnspacedLanguage } from './stem-key';
import { getWordForms, type WordForms } from './word-forms';

export interface Lexicon {
  readonly lang: string;
  /** How many concepts the shared list has. */
  readonly concepts: number;
  readonly numbers: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  /**
   * Concepts for which the language has a keyword. Only a concept that both languages can name tells something by its
   * absence.
   */
  readonly nameable: () => ReadonlySet<number>;
  /** What the language calls a concept, as a text writes it, by concept number; "" for one that is not told. */
  readonly names: () => ReadonlyMap<number, string>;
  /** Whether the language writes words without spaces between them. */
  readonly unspaced: boolean;
  readonly forms: WordForms;
  /** Keywords by their words, unchanged and as stems. */
  readonly words: KeywordIndex;
  /** Keywords by their characters; only in unspaced scripts. */
  readonly characters: KeywordIndex;
  /** The keywords of places and roles, if they were asked for. */
  readonly denoting?: EntityLexicon;
}

/**
 * Keywords that name a place or a role. They match by their own forms only, since a stem can belong to another word: a
 * verb and "nurse" may share one.
 */
export interface EntityLexicon extends Lexicon {
  readonly denoted: ReadonlyMap<number, Entity>;
}

/** Within unspaced text, Latin words stand out by their script and are matched as words. */
export const LATIN = /^\p{Script=Latin}/u;

/** Scripts with so many characters that a prefix of one is enough. */
const LARGE_SCRIPTS = new Set(['Hans', 'Hant', 'Jpan', 'Kore']);

/** How many UTF-16 units the prefix has under which keywords of a language are stored. */
const getPrefixLength = (lang: string): number => (LARGE_SCRIPTS.has(getLanguageScript(lang)) ? 1 : 2);

/** Creates a function that gives the prefix under which a keyword is stored: that of the form it is looked up in. */
export function createPrefixExtractor(lang: string): (keyword: string) => string {
  const [size, { normal }, isUnspaced] = [getPrefixLength(lang), getWordForms(lang), isUnspacedLanguage(lang)];
  return (keyword) => {
    const firstForm = isUnspaced && !LATIN.test(keyword) ? keyword : normal(keyword.split(' ')[0]!);
    return firstForm.slice(0, size);
  };
}

/** Creates a function that adds a keyword under its own words and, where they differ, under its shortened words. */
const createKeywordAdder =
  ({ normal }: WordForms, shorten: (word: string) => string) =>
  (root: TrieNode, keyword: LexiconEntry): void => {
    const words = keyword.text.split(' ').map(normal);
    const shortWords = words.map(shorten);
    addKeyword(root, words, keyword);
    if (words.some((word, i) => word !== shortWords[i])) addKeyword(root, shortWords, keyword);
  };

/** Builds two indexes: keywords found by words and keywords found by characters. `addWords` adds one of the former. */
function buildKeywordIndexes(
  lang: string,
  getEntries: (prefix: string) => readonly LexiconEntry[],
  addWords: (root: TrieNode, keyword: LexiconEntry) => void,
): Pick<Lexicon, 'words' | 'characters'> {
  const [size, isUnspaced] = [getPrefixLength(lang), isUnspacedLanguage(lang)];
  const isWord = ({ text }: LexiconEntry) => !isUnspaced || LATIN.test(text);
  return {
    words: new KeywordIndex(size, (prefix) => getEntries(prefix).filter(isWord), addWords),
    characters: new KeywordIndex(
      size,
      (prefix) => getEntries(prefix).filter((entry) => !isWord(entry)),
      (root, entry) => addKeyword(root, entry.text, entry),
    ),
  };
}

/**
 * Reads a stored file into a lexicon, ready for `findConcepts`. Keywords are normalized and stemmed like the words of
 * texts. Without `denoted` (see `buildEntityTable`) no places and roles are found.
 */
export function readLexicon(file: LexiconFile, denoted: ReadonlyMap<number, Entity> = new Map()): Lexicon {
  const { lang, concepts, numbers, ordinals } = file;
  const forms = getWordForms(lang);
  const getEntries = memoize((prefix: string) => unpackEntries(file, prefix));
  const lexicon: Lexicon = {
    lang,
    concepts,
    numbers,
    ordinals,
    nameable: createLazy(() => new Set(unpackNumbers(file.nameable, concepts))),
    names: () => unpackConceptNames(file),
    unspaced: isUnspacedLanguage(lang),
    forms,
    ...buildKeywordIndexes(lang, getEntries, createKeywordAdder(forms, forms.stem)),
  };
  return denoted.size ? { ...lexicon, denoting: buildEntityLexicon(lexicon, getEntries, file, denoted) } : lexicon;
}

const VOWEL_ENDING = /^[aeiouyàáèéìíòóùúąęаеёиоуыэюяьйіїєαεηιουωάέήίόύώς]{1,2}$/u;
/** A shorter stem may be the beginning of another word. */
const MIN_STEM_LETTERS = 5;

/** Removes the final vowel where the forms of a word differ in it: "Италия", "Италии". */
function removeFinalVowel(word: string, { stem }: WordForms): string {
  const shortened = stem(word);
  return shortened.length >= MIN_STEM_LETTERS && VOWEL_ENDING.test(word.slice(shortened.length)) ? shortened : word;
}

/** The lexicon of places and roles: those of the language's keywords that name one, and the file's additional ones. */
function buildEntityLexicon(
  lexicon: Lexicon,
  getOwnEntries: (prefix: string) => readonly LexiconEntry[],
  { lang, concepts, denoting }: LexiconFile,
  denoted: ReadonlyMap<number, Entity>,
): EntityLexicon {
  const isEntityName = (entry: LexiconEntry) => unpackNames(entry, concepts).some((concept) => denoted.has(concept));
  const getEntries = (prefix: string) =>
    [...getOwnEntries(prefix), ...(denoting ? unpackEntries(denoting, prefix) : [])].filter(isEntityName);
  const listFurtherConcepts = () => unpackNumbers(denoting?.nameable ?? '', concepts);
  return {
    ...lexicon,
    denoted,
    nameable: createLazy(
      () => new Set([...lexicon.nameable(), ...listFurtherConcepts()].filter((concept) => denoted.has(concept))),
    ),
    ...buildKeywordIndexes(
      lang,
      getEntries,
      createKeywordAdder(lexicon.forms, (word) => removeFinalVowel(word, lexicon.forms)),
    ),
  };
}
