import { existsSync, readFileSync } from 'node:fs';
import type { Lexicons } from '../compare';
import { type Lexicon, readLexicon } from '../concepts';
import type { LexiconFile } from '../domain';

const FOLDER = new URL('../../assets/lexicon/', import.meta.url);

/** How many languages stay in memory at once: a run over a whole archive meets many. */
const KEPT = 12;

/** Lexicons from the package's own files, read on demand. */
export function fileLexicons(): Lexicons {
  const loaded = new Map<string, Lexicon | undefined>();
  return (lang) => {
    if (!loaded.has(lang)) {
      if (loaded.size >= KEPT) loaded.delete(loaded.keys().next().value!);
      loaded.set(lang, load(lang));
    }
    return loaded.get(lang);
  };
}

/** zh-Hant-TW, then zh-Hant, then zh. */
function load(lang: string): Lexicon | undefined {
  const parts = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(lang) ? lang.split('-') : [];
  for (let n = parts.length; n > 0; n--) {
    const file = new URL(`${parts.slice(0, n).join('-')}.json`, FOLDER);
    if (existsSync(file)) return readLexicon(JSON.parse(readFileSync(file, 'utf8')) as LexiconFile);
  }
  return undefined;
}
