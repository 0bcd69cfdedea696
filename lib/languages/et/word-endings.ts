/** Endings and prefixes of words in Estonian. */

import type { Morphology } from '../types/word-endings';

export const et: Morphology = {
  suffixes:
    'd t a e i u de te da ta s sse st l le lt ks ni na ga des tes dele tele delt telt dest test desse dega tega id sid isse is ist il ile ilt iks ja jad jate ne se sed ste lane lase lased laste mine mise b vad sid nud tud',
  minStem: 3,
  rounds: 2,
  tail: 5,
};
