/** Endings and prefixes of words in Georgian. */

import type { Morphology } from '../types/word-endings';

export const ka: Morphology = {
  suffixes: 'ი ს მა ის ით ად ო ები ების ებს ებმა ებით ში ზე თან დან თვის ისთვის ული ური ელი ა ე ების ებში ებზე',
  minStem: 3,
  rounds: 2,
};
