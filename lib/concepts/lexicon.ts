import type { Entity, LexiconFile } from '../core';
import { createLazy } from '../util/lazy';
import { KeywordIndex } from './keyword-index';
import { addKeyword, type TrieNode } from './keyword-trie';
import { getLanguageScript } from './normalize-word';
import { type LexiconEntry, unpackEntries, unpackEntry, unpackNumbers } from './packed-lexicon';
import { isUnspacedLanguage } from './stem-key';
import { getWordForms, type WordForms } from './word-forms';

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
  readonly forms: WordForms;
  /** Keywords by their words, as they are and as stems. */
  readonly words: KeywordIndex;
  /** Keywords by their characters, in unspaced scripts only. */
  readonly characters: KeywordIndex;
  /** What tells places and roles. */
  readonly denoting?: EntityLexicon;
}

/** Keywords that name a place or a role, by their own forms only: a stem in common makes no nurse of a verb. */
export interface EntityLexicon extends Lexicon {
  readonly denoted: ReadonlyMap<number, Entity>;
}

/** Words of other scripts within unspaced text are parted by their script already. */
export const LATIN = /^\p{Script=Latin}/u;

/** Scripts of so many characters that one makes a beginning. */
const LARGE_SCRIPTS = new Set(['Hans', 'Hant', 'Jpan', 'Kore']);

/** UTF-16 units by which a language's keywords are stored together. */
const getPrefixLength = (lang: string): number => (LARGE_SCRIPTS.has(getLanguageScript(lang)) ? 1 : 2);

/** Under which beginning a keyword of a language is stored: that of the form it is looked up in. */
export function createPrefixExtractor(lang: string): (keyword: string) => string {
  const [size, { normal }, unspaced] = [getPrefixLength(lang), getWordForms(lang), isUnspacedLanguage(lang)];
  return (keyword) => {
    const first = unspaced && !LATIN.test(keyword) ? keyword : normal(keyword.split(' ')[0]!);
    return first.slice(0, size);
  };
}

/** A keyword under its own words and, where that is another place, under what they are shortened to. */
const createKeywordAdder =
  ({ normal }: WordForms, shortened: (word: string) => string) =>
  (root: TrieNode, keyword: LexiconEntry): void => {
    const own = keyword.text.split(' ').map(normal);
    const short = own.map(shortened);
    addKeyword(root, own, keyword);
    if (own.some((word, i) => word !== short[i])) addKeyword(root, short, keyword);
  };

/** Keywords found by their words and those found by their characters, apart; `plantWords` says where a word's stand. */
function buildKeywordIndexes(
  lang: string,
  entriesOf: (beginning: string) => readonly LexiconEntry[],
  plantWords: (root: TrieNode, keyword: LexiconEntry) => void,
): Pick<Lexicon, 'words' | 'characters'> {
  const [size, unspaced] = [getPrefixLength(lang), isUnspacedLanguage(lang)];
  const isWord = ({ text }: LexiconEntry) => !unspaced || LATIN.test(text);
  return {
    words: new KeywordIndex(size, (beginning) => entriesOf(beginning).filter(isWord), plantWords),
    characters: new KeywordIndex(
      size,
      (beginning) => entriesOf(beginning).filter((entry) => !isWord(entry)),
      (root, entry) => addKeyword(root, entry.text, entry),
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
  const forms = getWordForms(lang);
  return {
    ...(denoted.size ? { denoting: buildEntityLexicon(file, denoted) } : {}),
    lang,
    concepts,
    numbers,
    ordinals,
    nameable: createLazy(() => new Set(unpackNumbers(file.nameable, concepts))),
    unspaced: isUnspacedLanguage(lang),
    forms,
    ...buildKeywordIndexes(lang, (beginning) => unpackEntries(file, beginning), createKeywordAdder(forms, forms.stem)),
  };
}

const VOWEL_ENDING = /^[aeiouyàáèéìíòóùúąęаеёиоуыэюяьйіїєαεηιουωάέήίόύώς]{1,2}$/u;
/** Letters that a stem must have to be no other word's beginning. */
const MIN_STEM_LETTERS = 5;

/** Where words of one stem change their vowel at the end: "Италия", "Италии". */
function removeFinalVowel(word: string, { stem }: WordForms): string {
  const bare = stem(word);
  return bare.length >= MIN_STEM_LETTERS && VOWEL_ENDING.test(word.slice(bare.length)) ? bare : word;
}

/** What a language has for places and roles: of its own keywords those that name one, and the further ones. */
function buildEntityLexicon(file: LexiconFile, denoted: ReadonlyMap<number, Entity>): EntityLexicon {
  const [lexicon, { lang, concepts, denoting }] = [readLexicon(file), file];
  const names = (entry: LexiconEntry) => unpackEntry(entry, concepts).named.some((concept) => denoted.has(concept));
  const entries = (beginning: string) =>
    [file, ...(denoting ? [denoting] : [])].flatMap((packed) => unpackEntries(packed, beginning)).filter(names);
  const further = () => unpackNumbers(denoting?.nameable ?? '', concepts);
  return {
    ...lexicon,
    denoted,
    nameable: createLazy(
      () => new Set([...lexicon.nameable(), ...further()].filter((concept) => denoted.has(concept))),
    ),
    ...buildKeywordIndexes(
      lang,
      entries,
      createKeywordAdder(lexicon.forms, (word) => removeFinalVowel(word, lexicon.forms)),
    ),
  };
}
