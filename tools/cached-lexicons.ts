/** Lexicons that stay in memory once loaded, for tests that take many languages in any order. */
import { createFileLexicons } from '../lib/cli/shared/lexicons';
import type { LexiconLookup } from '../lib/compare/compare-pair';
import { memoize } from '../lib/core/memoize';

/** The command keeps a dozen and reads others anew; here thirty languages take less than 300 MB. */
export const cachedLexicons: LexiconLookup = memoize((lang: string) => createFileLexicons()(lang));
