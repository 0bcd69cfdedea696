import { buildEntityTable, findLexiconLanguage, type Lexicon, readLexicon } from '../../../lib/concepts';
import type { LexiconFile, LexiconIndex } from '../../../lib/core';

/** Verso's own files: nothing leaves the device. */
const stored = async (name: string): Promise<unknown> => (await fetch(`/lexicon/${name}.json`)).json();

async function load(lang: string, index: LexiconIndex): Promise<Lexicon | undefined> {
  const name = findLexiconLanguage(lang, index.languages);
  return name === undefined ? undefined : readLexicon((await stored(name)) as LexiconFile, buildEntityTable(index));
}

/** Only the two languages that are compared are loaded. */
export async function lexiconsFor(langs: readonly string[]): Promise<(lang: string) => Lexicon | undefined> {
  const index = (await stored('index')) as LexiconIndex;
  const loaded = await Promise.all([...new Set(langs)].map(async (lang) => [lang, await load(lang, index)] as const));
  const byLang = new Map(loaded);
  return (lang) => byLang.get(lang);
}
