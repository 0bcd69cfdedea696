/** What Verso knows of Odia. */

import type { Morphology, NumberTable } from './kinds';

export const wordEndings: Morphology = {
  suffixes: 'ର କୁ ରେ ରୁ ଗୁଡ଼ିକ ମାନଙ୍କ ମାନଙ୍କୁ ମାନେ ଟି ଙ୍କ ଙ୍କୁ ଙ୍କର ା ି ୀ େ',
  minStem: 2,
  rounds: 2,
};

export const numberWords: NumberTable = {
  times: {
    1000: 'ହଜାର',
    1000000.0: 'ମିଲିୟନ|ନିୟୁତ',
    1000000000.0: 'ବିଲିୟନ',
    1000000000000.0: 'ଟ୍ରିଲିୟନ|ଲକ୍ଷ କୋଟି',
  },
};
