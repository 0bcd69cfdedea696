import type { LexiconFile } from '../domain';
import { type Forms, formsOf } from './forms';
import { type Keyword, unpackKeywords } from './pack';
import { type Node, plant, truncatedIndex } from './tree';
import { isUnspaced } from './writing';

export interface Lexicon {
  readonly lang: string;
  /** How many concepts the shared list holds. */
  readonly concepts: number;
  readonly numbers: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** Concepts the language has any keyword for: only what both sides can name tells anything when it is missing. */
  readonly nameable: ReadonlySet<number>;
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

/** A keyword under its own words and, where that is another place, under their stems. */
function plantWords(root: Node, keyword: Keyword, { normal, stem }: Forms): void {
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
  const forms = formsOf(file.lang);
  const unspaced = isUnspaced(file.lang);
  const words: Node = {};
  const characters: Node = {};
  const nameable = new Set<number>();
  for (const keyword of unpackKeywords(file, file.concepts)) {
    plantWords(words, keyword, forms);
    for (const concept of keyword.named) nameable.add(concept);
    for (const concept of keyword.described) nameable.add(concept);
    if (unspaced) plant(characters, keyword.text.split(''), keyword);
  }
  let index: ReadonlyMap<string, readonly Node[]> | undefined;
  const truncated = (): ReadonlyMap<string, readonly Node[]> => {
    index ??= truncatedIndex(words);
    return index;
  };
  const { lang, concepts, numbers, ordinals } = file;
  return { lang, concepts, numbers, ordinals, nameable, unspaced, forms, words, truncated, characters };
}
