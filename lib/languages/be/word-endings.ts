/** Endings and prefixes of words in Belarusian. */

import { EAST_SLAVIC_SUFFIXES } from '../shared/word-endings';
import type { Morphology } from '../types/word-endings';

export const be: Morphology = {
  suffixes: `${EAST_SLAVIC_SUFFIXES} і ы ай ага аму ым ых ымі ую асць асці ць скі ская скае скія скага скай скаму скім скіх скімі скую нне ння нню`,
};
