/** What Verso knows of Breton. */

import type { LanguageTraits, Morphology } from './kinds';

export const traits: LanguageTraits = {
  apostropheLetters: true,
};

export const wordEndings: Morphology = { suffixes: 'où ioù ed ien ez', minStem: 3 };
