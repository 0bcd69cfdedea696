/** What Verso knows of Assamese. */

import type { Morphology } from './kinds';

export const wordEndings: Morphology = { suffixes: 'ৰ ৰে ক ত লৈ ে বোৰ সমূহ খন টো জন সকল য়ে ৰা', minStem: 2, rounds: 2 };
