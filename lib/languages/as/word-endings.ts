/** Endings and prefixes of words in Assamese. */

import type { Morphology } from '../types/word-endings';

export const as: Morphology = { suffixes: 'ৰ ৰে ক ত লৈ ে বোৰ সমূহ খন টো জন সকল য়ে ৰা', minStem: 2, rounds: 2 };
