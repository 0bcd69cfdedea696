/** Endings and prefixes of words in Marathi. */

import { DEVANAGARI_SUFFIXES } from '../shared/word-endings';
import type { Morphology } from '../types/word-endings';

export const mr: Morphology = {
  suffixes: `${DEVANAGARI_SUFFIXES} च्या चा ची चे ला ना ने नी त ात ांच्या ांचा ांची ांना ांनी ांमध्ये मध्ये वर ावर साठी ासाठी हून ून तील ातील ाचा ाची ाचे ाच्या ाला ाने`,
  minStem: 2,
  rounds: 2,
};
