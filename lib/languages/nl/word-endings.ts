/** Endings and prefixes of words in Dutch. */

import type { Morphology } from '../types/word-endings';

export const nl: Morphology = {
  suffixes: 'en s e er ers t te ten de den d je jes tje tjes ing ingen ende se ise iseh isch ische lijk lijke ig ige',
  minStem: 4,
  tail: 5,
};
