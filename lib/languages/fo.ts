/** What Verso knows of Faroese. */

import { NORDIC_SUFFIXES } from './families';
import type { Morphology, SentenceMarkTable } from './kinds';

export const sentenceMarks: SentenceMarkTable = { like: 'da' };

export const wordEndings: Morphology = {
  suffixes: `${NORDIC_SUFFIXES} ir ini inum inar um ur i u`,
  minStem: 4,
  tail: 5,
};
