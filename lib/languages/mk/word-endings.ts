/** Endings and prefixes of words in Macedonian. */

import type { Morphology } from '../types/word-endings';

export const mk: Morphology = {
  suffixes:
    'от та то те ов ва во ве он на но не а и е о у ови ите ата ото ски ска ско скиот ската ското ските ен на но ни ост оста ости ње њето',
};
