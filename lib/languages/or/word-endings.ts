/** Endings and prefixes of words in Odia. */

import type { Morphology } from '../types/word-endings';

export const or: Morphology = { suffixes: 'ର କୁ ରେ ରୁ ଗୁଡ଼ିକ ମାନଙ୍କ ମାନଙ୍କୁ ମାନେ ଟି ଙ୍କ ଙ୍କୁ ଙ୍କର ା ି ୀ େ', minStem: 2, rounds: 2 };
