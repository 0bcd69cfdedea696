/** Endings and prefixes of words in Persian. */

import type { Morphology } from '../types/word-endings';

export const fa: Morphology = {
  prefixes: 'مي نمي ب ن',
  suffixes: 'ها هاي هايي ان ي اي ات ش شان م ت تر ترين ند د يم يد گان گاه هايش هايشان يان ه',
  minStem: 3,
};
