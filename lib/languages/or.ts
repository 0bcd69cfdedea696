/** What Verso knows of Odia. */

import type { Morphology } from './kinds';

export const wordEndings: Morphology = {
  suffixes: 'ର କୁ ରେ ରୁ ଗୁଡ଼ିକ ମାନଙ୍କ ମାନଙ୍କୁ ମାନେ ଟି ଙ୍କ ଙ୍କୁ ଙ୍କର ା ି ୀ େ',
  minStem: 2,
  rounds: 2,
};
