/** Endings and prefixes of words in Uzbek. */

import type { Morphology } from '../types/word-endings';

export const uz: Morphology = {
  suffixes:
    'lar ning ni ga ka qa da dan i si lari larning larni larga larda lardan miz ngiz lik chi li siz di gan moqda adi ydi sh ish uvchi',
  rounds: 3,
};
