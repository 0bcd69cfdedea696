/** Endings and prefixes of words in Icelandic. */

import type { Morphology } from '../types/word-endings';

export const is: Morphology = {
  suffixes: 'ur ir ar inn ið in inum inni ina ins num nar na um anna unum a i u s ður aði uðu t ur rnar irnar urnar',
  minStem: 4,
  tail: 5,
};
