/** What Verso knows of Uyghur. */

import type { DistinctiveLetters, Morphology, OtherScripts } from './kinds';

export const wordEndings: Morphology = {
  suffixes: 'لار لهر نىڭ نى غا گه قا كه دا ده تا ته دىن تىن ى سى لىق لىك چى',
  rounds: 2,
};

export const otherScripts: OtherScripts = 'Cyrl Latn';

export const distinctiveLetters: DistinctiveLetters = { script: 'Arab', pattern: /[ۇۈۆې]/gu, share: 0.04, sure: true };
