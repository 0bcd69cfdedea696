/** Abbreviations and other marks of where sentences end in Tibetan. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const bo: SentenceMarkTable = {
  spaceless: true,
  // The shad ends clauses and sentences alike; after ག it is left out.
  stops: [{ pattern: /[།༎](?=\s|$)/gu, as: '։' }],
};
