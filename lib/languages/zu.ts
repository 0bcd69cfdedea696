/** What Verso knows of Zulu. */

import type { Morphology } from './kinds';

export const wordEndings: Morphology = {
  prefixes: 'um u aba ama i isi izi in im ubu uku o e ku nga ne na',
  suffixes: 'ni ini eni',
  minStem: 3,
};
