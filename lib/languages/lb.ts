/** What Verso knows of Luxembourgish. */

import type { LanguageTraits, Morphology, NumberTable, SentenceMarkTable } from './kinds';

export const traits: LanguageTraits = {
  capitalNouns: true,
};

export const sentenceMarks: SentenceMarkTable = { like: 'de' };

export const wordEndings: Morphology = {
  suffixes: 'en er t e s em ten esch escher eschen ung ungen',
  minStem: 4,
  tail: 5,
};

export const numberWords: NumberTable = {
  times: {
    1000: 'dausend',
    1000000.0: 'millioun*',
    1000000000.0: 'milliard*',
    1000000000000.0: 'billioun*',
  },
};
