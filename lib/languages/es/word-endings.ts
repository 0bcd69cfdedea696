/** Endings and prefixes of words in Spanish. */

import type { Morphology } from '../types/word-endings';

export const es: Morphology = {
  suffixes:
    's es a as o os e en an ar er ir ado ados ada adas ido idos ida idas ando iendo ó aron ieron aba aban ía ían ará arán ción ciones mente dor dores dora doras ano anos ana anas és esa eses esas ico icos ica icas al ales ense enses',
  minStem: 4,
};
