/** Endings and prefixes of words in Xhosa. */

import type { Morphology } from '../types/word-endings';

export const xh: Morphology = {
  prefixes: 'um u aba ama i isi izi in im ubu uku o e ku nga ne na',
  suffixes: 'ni ini eni',
  minStem: 3,
};
