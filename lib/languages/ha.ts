/** What Verso knows of Hausa. */

import type { Morphology, OtherScripts } from './kinds';

export const wordEndings: Morphology = { suffixes: 'n r nta wa oyi una', minStem: 3 };

export const otherScripts: OtherScripts = 'Arab';
