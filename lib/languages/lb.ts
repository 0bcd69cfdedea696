/** What Verso knows of Luxembourgish. */

import type { LanguageTraits, Morphology, SentenceMarkTable } from './kinds';

export const traits: LanguageTraits = {
  capitalNouns: true,
};

export const sentenceMarks: SentenceMarkTable = { like: 'de' };

export const wordEndings: Morphology = {
  suffixes: 'en er t e s em ten esch escher eschen ung ungen',
  minStem: 4,
  tail: 5,
};
