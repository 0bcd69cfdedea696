import { readFileSync } from 'node:fs';
import type { LexiconLookup } from '../compare/compare-articles';
import { buildEntityTable, findLexiconLanguage, type Lexicon, readLexicon } from '../concepts';
import type { LexiconFile, LexiconIndex } from '../core';

const FOLDER = new URL('../../assets/lexicon/', import.meta.url);

/** How many languages stay in memory at once: a run over a whole archive meets many. */
const KEPT = 12;

/** Lexicons from the package's own files, read on demand. */
export function fileLexicons(): LexiconLookup {
  const loaded = new Map<string, Lexicon | undefined>();
  return (lang) => {
    if (!loaded.has(lang)) {
      if (loaded.size >= KEPT) loaded.delete(loaded.keys().next().value!);
      loaded.set(lang, load(lang));
    }
    return loaded.get(lang);
  };
}

const stored = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));

let known: { readonly index: LexiconIndex; readonly denoted: ReturnType<typeof buildEntityTable> } | undefined;

function knownLexicons() {
  const index = stored('index') as LexiconIndex;
  return { index, denoted: buildEntityTable(index) };
}

function load(lang: string): Lexicon | undefined {
  known ??= knownLexicons();
  const name = findLexiconLanguage(lang, known.index.languages);
  return name === undefined ? undefined : readLexicon(stored(name) as LexiconFile, known.denoted);
}
