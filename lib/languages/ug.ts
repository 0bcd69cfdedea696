/** What Verso knows of Uyghur. */

import type { Morphology } from './kinds';

export const wordEndings: Morphology = {
  suffixes: 'لار لهر نىڭ نى غا گه قا كه دا ده تا ته دىن تىن ى سى لىق لىك چى',
  rounds: 2,
};
