/** Endings and prefixes of words in English. */

import type { Morphology } from '../types/word-endings';

export const en: Morphology = {
  suffixes:
    's es ed ing ings er ers ies ied ly d al ally ion ions ation ations ment ments ness ian ians an ans ese ish e y',
};
