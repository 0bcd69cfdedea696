/** Endings and prefixes of words in Slovenian. */

import { SOUTH_SLAVIC_SUFFIXES } from '../shared/word-endings';
import type { Morphology } from '../types/word-endings';

export const sl: Morphology = {
  suffixes: `${SOUTH_SLAVIC_SUFFIXES} ega emu ih imi ev ov je jo ji ja jev jem anje anja anju ski ska sko ske skega skemu skem skih skim skimi`,
};
