/** What Verso knows of Faroese. */

import { NORDIC_SUFFIXES } from './families';
import type { Morphology, NameCases, NumberTable, SentenceMarkTable } from './kinds';

export const sentenceMarks: SentenceMarkTable = { like: 'da' };

export const wordEndings: Morphology = {
  suffixes: `${NORDIC_SUFFIXES} ir ini inum inar um ur i u`,
  minStem: 4,
  tail: 5,
};

export const numberWords: NumberTable = {
  times: {
    1000: 'túsund',
    1000000.0: 'millión*',
    1000000000.0: 'milliard*',
    1000000000000.0: 'billión*',
  },
};

export const nameCases: NameCases = { endings: 'ur ir ar i a u um s in ini inum', adjectives: 'sk' };
