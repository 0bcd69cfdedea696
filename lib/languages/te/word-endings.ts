/** Endings and prefixes of words in Telugu. */

import type { Morphology } from '../types/word-endings';

export const te: Morphology = {
  suffixes: 'లు ల లను లకు లో లతో లలో ను ని కు కి లోని తో నుండి నుంచి పై యొక్క ం ు ి ా ే',
  minStem: 2,
  rounds: 2,
};
