/** Endings and prefixes of words in Romanian. */

import type { Morphology } from '../types/word-endings';

export const ro: Morphology = {
  suffixes:
    'ul ului ului ii ilor lor le ele elor ea a ă e i u uri urile urilor ește esc at ată ați ate it ită iți ite ând ind are ere ire ării erii rii tor tori toare torul torului torii torilor ie iei iile iilor ția ției ții țiile țiilor țională țional al ală ali ale an ani ană ane esc ească ești',
  minStem: 4,
};
