/** Endings and prefixes of words in Uyghur. */

import type { Morphology } from '../types/word-endings';

export const ug: Morphology = { suffixes: 'لار لهر نىڭ نى غا گه قا كه دا ده تا ته دىن تىن ى سى لىق لىك چى', rounds: 2 };
