/** Endings and prefixes of words in Portuguese. */

import type { Morphology } from '../types/word-endings';

export const pt: Morphology = {
  suffixes:
    's es a as o os e em am ar er ir ado ados ada adas ido idos ida idas ando endo indo ou aram eram iram ava avam ção ções mente dor dores dora doras ano anos ana anas ês esa eses esas ico icos ica icas al ais ense enses ão ões ãos',
  minStem: 4,
};
