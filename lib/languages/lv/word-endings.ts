/** Endings and prefixes of words in Latvian. */

import type { Morphology } from '../types/word-endings';

export const lv: Morphology = {
  suffixes:
    's š is us a e i o u ā ē ī ū am em im um ai ei ij as es is os ēs ās īs iem ām ēm īm u ju jas ja jam t ti tu ta tas tos šana šanas šanu isks iska iski iskā niece nieks nieki nieku',
};
