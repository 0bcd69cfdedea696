/** Endings and prefixes of words in German. */

import type { Morphology } from '../types/word-endings';

export const de: Morphology = {
  suffixes:
    'e en er es em ern n s st t te ten tem ter tes et est end ende enden ender endes ung ungen in innen isch ische ischen ischer isches lich liche lichen licher liches ig ige igen iger iges',
  minStem: 4,
  tail: 5,
};
