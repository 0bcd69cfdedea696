import { type Lexicon, readLexicon } from '../../lib/concepts';
import type { LexiconFile } from '../../lib/domain';

/** zh-Hant-TW, then zh-Hant, then zh: the first that is there. Verso's own files: nothing leaves the device. */
async function load(lang: string): Promise<Lexicon | undefined> {
  const parts = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(lang) ? lang.split('-') : [];
  for (let n = parts.length; n > 0; n--) {
    const response = await fetch(`/lexicon/${parts.slice(0, n).join('-')}.json`).catch(() => undefined);
    if (response?.ok) return readLexicon((await response.json()) as LexiconFile);
  }
  return undefined;
}

/** Only the two languages that are compared are loaded. */
export async function lexiconsFor(langs: readonly string[]): Promise<(lang: string) => Lexicon | undefined> {
  const loaded = new Map(await Promise.all([...new Set(langs)].map(async (lang) => [lang, await load(lang)] as const)));
  return (lang) => loaded.get(lang);
}
