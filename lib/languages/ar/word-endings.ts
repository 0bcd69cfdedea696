/** Endings and prefixes of words in Arabic. */

import type { Morphology } from '../types/word-endings';

export const ar: Morphology = {
  prefixes: 'ال وال بال فال كال لل ولل و ف ب ك ل ول وب',
  suffixes: 'ه ات ان ين ون ا ي يه ها هم هن هما نا كم ك وا تين تان يا يات ته تها تهم يين يون اتها اتهم',
  minStem: 3,
};
