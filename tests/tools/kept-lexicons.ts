/** Lexicons that stay in memory once loaded, for tests that take many languages in any order. */
import { createFileLexicons } from '../../lib/cli/lexicons';
import type { LexiconLookup } from '../../lib/compare/compare-articles';

const kept = new Map<string, LexiconLookup>();

/** The command keeps a dozen and reads others anew; here thirty languages take less than 300 MB. */
export const keptLexicons: LexiconLookup = (lang) => {
  const lookup = kept.get(lang) ?? createFileLexicons();
  kept.set(lang, lookup);
  return lookup(lang);
};
