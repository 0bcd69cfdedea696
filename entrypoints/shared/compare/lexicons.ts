/** Loads the lexicons that ship with Verso; nothing leaves the device. */
import { buildEntityTable } from '../../../lib/align/concepts/find-concepts';
import { findLexiconLanguage, type Lexicon, readLexicon } from '../../../lib/align/concepts/lexicon';
import type { LexiconFile, LexiconIndex } from '../../../lib/core/lexicon';
import { createLazy } from '../../../lib/core/memoize';

const fetchLexiconJson = async (name: string): Promise<unknown> => (await fetch(`/lexicon/${name}.json`)).json();

const getIndex = createLazy(async () => (await fetchLexiconJson('index')) as LexiconIndex);

/** Those of the last comparison: the next one is often of the same texts, and all languages would take too much room. */
let loaded: ReadonlyMap<string, Promise<Lexicon | undefined>> = new Map();

async function loadLexicon(lang: string): Promise<Lexicon | undefined> {
  const index = await getIndex();
  const name = findLexiconLanguage(lang, index.languages);
  return name === undefined
    ? undefined
    : readLexicon((await fetchLexiconJson(name)) as LexiconFile, buildEntityTable(index));
}

/** Loads the lexicons of the compared languages only. */
export async function loadLexicons(langs: readonly string[]): Promise<(lang: string) => Lexicon | undefined> {
  loaded = new Map(langs.map((lang) => [lang, loaded.get(lang) ?? loadLexicon(lang)]));
  const byLang = new Map(await Promise.all([...loaded].map(async ([lang, lexicon]) => [lang, await lexicon] as const)));
  return (lang) => byLang.get(lang);
}
