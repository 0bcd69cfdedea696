import type { LexiconFile } from '../domain';
import { type Forms, formsOf } from './forms';
import { type Entry, unpackEntries, unpackEntry } from './pack';
import { type Node, plant, truncatedIndex } from './tree';
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
  readonly words: Node;
  /** Single-word keywords by their first letters; made when first asked for. */
  readonly truncated: () => ReadonlyMap<string, readonly Node[]>;
  /** Keywords by their characters, in unspaced scripts only. */
  readonly characters: Node;
}

/** Words of other scripts within unspaced text are parted by their script already. */
export const LATIN = /^\p{Script=Latin}/u;

/** A keyword under its own words and, where that is another place, under their stems. */
function plantWords(root: Node, keyword: Entry, { normal, stem }: Forms): void {
  const own = keyword.text.split(' ').map(normal);
  const stems = own.map(stem);
  plant(root, own, keyword);
  if (own.some((word, i) => word !== stems[i])) plant(root, stems, keyword);
}

/**
 * Makes a lexicon of a stored file, ready for `conceptMatches` and `conceptsIn`.
 * Keywords are normalised and stemmed the way the text's words will be.
 */
export function readLexicon(file: LexiconFile): Lexicon {
  const { lang, concepts, numbers, ordinals } = file;
  const forms = formsOf(lang);
  const unspaced = isUnspaced(lang);
  const words: Node = {};
  const characters: Node = {};
  const entries = unpackEntries(file);
  for (const keyword of entries) {
    if (!unspaced || LATIN.test(keyword.text)) plantWords(words, keyword, forms);
    else plant(characters, keyword.text, keyword);
  }
  const truncated = once(() => truncatedIndex(words));
  const nameable = once(() => conceptsOf(entries, concepts));
  return { lang, concepts, numbers, ordinals, nameable, unspaced, forms, words, truncated, characters };
}

/** A value made when first asked for. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function conceptsOf(entries: readonly Entry[], concepts: number): ReadonlySet<number> {
  const all = new Set<number>();
  for (const entry of entries) {
    const { named, described } = unpackEntry(entry, concepts);
    for (const concept of named) all.add(concept);
    for (const concept of described) all.add(concept);
  }
  return all;
}
