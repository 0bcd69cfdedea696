/** Loads lexicons from the files of the package, one language at a time, and keeps the latest in memory. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildEntityTable } from '../../align/concepts/find-concepts';
import { findLexiconLanguage, type Lexicon, readLexicon } from '../../align/concepts/lexicon';
import type { LexiconLookup } from '../../compare/compare-pair';
import type { LexiconFile, LexiconIndex } from '../../core/lexicon';
import { createLazy } from '../../core/memoize';
import { InstallationError } from './print';

const LEXICON_FOLDER = new URL('../../../assets/lexicon/', import.meta.url);

/** How many languages stay in memory at once. A run over a whole archive meets many. */
const MAX_LOADED = 12;

/**
 * Creates a lookup that reads a language's lexicon on first use; undefined for a language without one. `read` gives what
 * is in a file, by its name without `.json`.
 */
export function createFileLexicons(read: (name: string) => unknown = readLexiconJson): LexiconLookup {
  const loaded = new Map<string, Lexicon | undefined>();
  const getIndex = createLazy(() => {
    const index = read('index') as LexiconIndex;
    return { index, entities: buildEntityTable(index) };
  });
  function loadLexicon(lang: string): Lexicon | undefined {
    const { index, entities } = getIndex();
    const name = findLexiconLanguage(lang, index.languages);
    return name === undefined ? undefined : readLexicon(read(name) as LexiconFile, entities);
  }
  return (lang) => {
    if (!loaded.has(lang)) {
      if (loaded.size >= MAX_LOADED) loaded.delete(loaded.keys().next().value!);
      loaded.set(lang, loadLexicon(lang));
    }
    return loaded.get(lang);
  };
}

function readLexiconJson(name: string): unknown {
  const file = new URL(`${name}.json`, LEXICON_FOLDER);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (problem) {
    throw new InstallationError(fileURLToPath(file), problem);
  }
}
