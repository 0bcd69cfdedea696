/** Reads Verso's own vocabulary of news out of its tables. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Called, type ConceptSource, fromNames } from './concept';

type Vocabulary = Map<string, Map<string, string[]>>;

/**
 * Adds one table: the header is `concept`, then languages; a line is a concept's id, then cells of keywords
 * parted by "|". Throws an Error naming file and line where a line has more cells than the header.
 */
export function readTable(table: string, file: string, into: Vocabulary): void {
  const lines = table.split(/\r?\n/);
  const [first, ...langs] = (lines[0] ?? '').split('\t').map((cell) => cell.trim());
  if (first !== 'concept') throw new Error(`${file}: the header must begin with "concept"`);
  lines.slice(1).forEach((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const [id = '', ...cells] = line.split('\t').map((cell) => cell.trim());
    if (cells.length > langs.length) throw new Error(`${file}:${at + 2}: more cells than the header has`);
    const concept = into.get(id) ?? new Map<string, string[]>();
    into.set(id, concept);
    cells.forEach((cell, i) => {
      const lang = langs[i]!;
      concept.set(lang, [...(concept.get(lang) ?? []), ...cell.split('|').filter((word) => word.trim() !== '')]);
    });
  });
}

/** The columns that serve a language, best first: Chinese cells hold both kinds of characters. */
const listColumns = (lang: string): string[] => (lang === 'zh-Hant' ? [lang, 'zh'] : [lang]);

/** Languages that are written in the letters of a column of names that most of them have in common. */
const LATIN = ['de', 'en', 'es', 'fr', 'id', 'it', 'nl', 'pl', 'pt', 'tr', 'vi'];

function readFolder(folder: string): Vocabulary {
  const vocabulary: Vocabulary = new Map();
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.tsv')) : [];
  for (const file of files.sort()) readTable(readFileSync(join(folder, file), 'utf8'), file, vocabulary);
  return vocabulary;
}

/**
 * The tables that tell places and roles apart. Their ids have their kind before them ("role:nurse"); ids of other kinds
 * ("territory:US") give further names to what is known already. `also`: keywords for those, by language.
 */
export function readDenotingSources(folder: string): {
  readonly sources: readonly ConceptSource[];
  readonly also: ConceptSource['calledIn'];
} {
  const vocabulary = readFolder(folder);
  const ids = [...vocabulary.keys()].sort();
  const namesOf = (lang: string) => (id: string) => {
    const cells = vocabulary.get(id);
    return [...listColumns(lang), ...(LATIN.includes(lang) ? ['latin'] : [])].flatMap(
      (column) => cells?.get(column) ?? [],
    );
  };
  const calledIn = (wanted: readonly string[]) => (lang: string) =>
    new Map(
      wanted.map((id) => [id, fromNames(namesOf(lang)(id))] as const).filter(([, { names }]) => names.length > 0),
    );
  const source = (kind: 'place' | 'role'): ConceptSource => {
    const own = ids.filter((id) => id.startsWith(`${kind}:`));
    return { kind, ids: own, calledIn: calledIn(own) };
  };
  return {
    sources: [source('place'), source('role')],
    also: calledIn(ids.filter((id) => !/^(?:place|role):/.test(id))),
  };
}

/** Verso's own vocabulary: all tables of a folder, concepts sorted by id; none where there is no table yet. */
export function readVocabularySource(folder: string): ConceptSource {
  const vocabulary = readFolder(folder);
  const ids = [...vocabulary.keys()].sort();
  const calledIn = (lang: string): Map<string, Called> => {
    const called = new Map<string, Called>();
    for (const id of ids) {
      const names =
        listColumns(lang)
          .map((column) => vocabulary.get(id)?.get(column))
          .find((cell) => cell !== undefined) ?? [];
      if (names.length > 0) called.set(`word:${id}`, { names, keywords: [] });
    }
    return called;
  };
  return { kind: 'word', ids: ids.map((id) => `word:${id}`), calledIn };
}
