/** Abbreviations and other marks of where sentences end in Hindi. */

import type { SentenceMarkTable } from '../types/sentence-marks';

/** Names of Latin letters, for initials and the likes of पी. टी. आई. */
const LETTER_NAMES = 'ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई जेड';

export const hi: SentenceMarkTable = {
  before: 'डॉ डा श्री प्रो सं कु पं मो मि इं कै एड स्व',
  figure: 'पृ सं क्र नं रु रू',
  unit: 'ई कि.मी किमी',
  either: 'रु रू ई.पू वि.सं',
  letters: LETTER_NAMES,
  says: 'पूछा कहा बोल बताया जवाब चिल्ला',
  // A vertical bar is typed for the danda.
  stops: [{ pattern: /\|(?<=\p{Script=Devanagari}\p{M}*\s?\|)(?=\s|$)/gu, as: '।' }],
};
