/** Endings and prefixes of words in Swahili. */

import type { Morphology } from '../types/word-endings';

export const sw: Morphology = {
  prefixes: 'wa ya cha vya la za ka ku mu m ki vi u ma a ni tu i li',
  suffixes: 'ni',
  minStem: 3,
};
