/** Loads the lexicons that ship with Verso; nothing leaves the device. */
import { buildEntityTable } from '../../../lib/align/concepts/find-concepts';
import { findLexiconLanguage, type Lexicon, readLexicon } from '../../../lib/align/concepts/lexicon';
import type { LexiconFile, LexiconIndex } from '../../../lib/core/lexicon';

const fetchLexiconJson = async (name: string): Promise<unknown> => (await fetch(`/lexicon/${name}.json`)).json();

async function loadLexicon(lang: string, index: LexiconIndex): Promise<Lexicon | undefined> {
  const name = findLexiconLanguage(lang, index.languages);
  return name === undefined
    ? undefined
    : readLexicon((await fetchLexiconJson(name)) as LexiconFile, buildEntityTable(index));
}

/** Loads the lexicons of the compared languages only. */
export async function loadLexicons(langs: readonly string[]): Promise<(lang: string) => Lexicon | undefined> {
  const index = (await fetchLexiconJson('index')) as LexiconIndex;
  const loaded = await Promise.all(
    [...new Set(langs)].map(async (lang) => [lang, await loadLexicon(lang, index)] as const),
  );
  const byLang = new Map(loaded);
  return (lang) => byLang.get(lang);
}
