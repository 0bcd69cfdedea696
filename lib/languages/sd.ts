/** What Verso knows of Sindhi. */

import type { Morphology, OtherScripts } from './kinds';

export const wordEndings: Morphology = { suffixes: 'ن و ا ي ين ون', minStem: 3 };

export const otherScripts: OtherScripts = 'Deva';
