/** Reads a lexicon file into indexes of its keywords. */

import type { LexiconFile } from '../../core/lexicon';
import { createLazy, memoize } from '../../core/memoize';
import type { Entity } from '../../core/segment';
import { LEXICON_ALIASES, LEXICON_FALLBACKS } from '../../languages/groups';
import { unpackConceptNames } from './concept-names';
import { addKeyword, type TrieNode } from './keyword-trie';
import { getLanguageScript, isUnspacedLanguage } from './normalize-word';
import { type LexiconEntry, unpackEntries, unpackNames, unpackNumbers } from './packed-lexicon';
import { getWordForms, type WordForms } from './word-forms';

function toCanonicalLocale(tag: string): Intl.Locale | undefined {
  try {
    const locale = new Intl.Locale(tag);
    return new Intl.Locale(LEXICON_ALIASES[locale.language] ?? tag);
  } catch {
    return undefined;
  }
}

/**
 * The available lexicon of the tag's language and script, whatever the region (`zh-TW` → `zh-Hant`, `nb` → `no`).
 * Undefined for unknown languages, and for a language in another script than its lexicon (`uz-Cyrl`).
 */
export function findLexiconLanguage(tag: string, available: readonly string[]): string | undefined {
  const locale = toCanonicalLocale(tag);
  if (locale === undefined) return undefined;
  const { language } = locale;
  const script = locale.maximize().script ?? '';
  const match = [`${language}-${script}`, language].find(
    (candidate) => available.includes(candidate) && getLanguageScript(candidate) === script,
  );
  const fallback = LEXICON_FALLBACKS[language];
  return match ?? (fallback ? findLexiconLanguage(`${fallback}-${script}`, available) : undefined);
}

// An index of a lexicon's keywords, built prefix by prefix as texts ask for them.

/** Words that agree in this many first letters are probably related (truncation, as in information retrieval). */
export const TRUNCATION_LENGTH = 5;

/**
 * Keywords by their first word or character. A trie is built for a prefix when it is first asked for, because most
 * keywords of a lexicon never occur in a text.
 */
export class KeywordIndex {
  private readonly getRoot = memoize((prefix: string): TrieNode => {
    const root: TrieNode = {};
    for (const entry of this.getEntries(prefix)) this.addEntry(root, entry);
    return root;
  });
  private readonly getRelated = memoize((prefix: string): readonly TrieNode[] =>
    [...(this.root(prefix).next ?? [])]
      .filter(([key, node]) => key.startsWith(prefix) && node.keywords !== undefined)
      .map(([, node]) => node),
  );

  /**
   * `size` is the prefix length in UTF-16 units; `getEntries` gives a prefix's entries, `addEntry` adds one to its
   * trie.
   */
  constructor(
    private readonly size: number,
    private readonly getEntries: (prefix: string) => readonly LexiconEntry[],
    private readonly addEntry: (root: TrieNode, entry: LexiconEntry) => void,
  ) {}

  /** The trie of all keywords that begin with the same prefix as the text at a position. */
  root(text: string, at = 0): TrieNode {
    return this.getRoot(text.slice(at, at + this.size));
  }

  /** The node after a first word (or its stem), from which longer keywords continue. */
  get(word: string): TrieNode | undefined {
    return this.root(word).next?.get(word);
  }

  /** Single-word keywords that share the word's first letters; none for short words. */
  alike(word: string): readonly TrieNode[] {
    return word.length < TRUNCATION_LENGTH ? [] : this.getRelated(word.slice(0, TRUNCATION_LENGTH));
  }
}

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
