/** Endings and prefixes of words in Galician. */

import type { Morphology } from '../types/word-endings';

export const gl: Morphology = {
  suffixes:
    's es a as o os e en an ar er ir ado ados ada adas ido idos ida idas ando endo indo ou aron ción cións mente dor dores ano anos ana anas és esa eses esas ico icos ica icas al ais',
  minStem: 4,
};
