/** Endings and prefixes of words in Catalan. */

import type { Morphology } from '../types/word-endings';

export const ca: Morphology = {
  suffixes:
    's es a as os e en ar er ir at ats ada ades it its ida ides ant ent int ció cions ment dor dors dora dores à ana ans anes ès esa esos eses ic ics ica iques al als',
  minStem: 4,
};
