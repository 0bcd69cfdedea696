/** What Verso knows of Norwegian Nynorsk. */

import { NORDIC_SUFFIXES } from './families';
import type { Morphology, SentenceMarkTable } from './kinds';

export const sentenceMarks: SentenceMarkTable = { like: 'no' };

export const wordEndings: Morphology = { suffixes: `${NORDIC_SUFFIXES} ane anes ar`, minStem: 4, tail: 5 };
