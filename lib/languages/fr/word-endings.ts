/** Endings and prefixes of words in French. */

import type { Morphology } from '../types/word-endings';

export const fr: Morphology = {
  suffixes:
    's x e es é ée ées és er ent ant ants ante antes ait aient a ai ont era eront ions ez ir it is issent ement ements ment ion ions ation ations ien ienne iens iennes ais aise aises ois oise oises ique iques aux al ale ales eur eurs euse euses rice rices',
  minStem: 4,
};
