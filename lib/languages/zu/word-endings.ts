/** Endings and prefixes of words in Zulu. */

import type { Morphology } from '../types/word-endings';

export const zu: Morphology = {
  prefixes: 'um u aba ama i isi izi in im ubu uku o e ku nga ne na',
  suffixes: 'ni ini eni',
  minStem: 3,
};
