/** What Verso knows of Tigrinya. */

import type { DateWords, Morphology, SentenceMarkTable } from './kinds';

export const sentenceMarks: SentenceMarkTable = { like: 'am' };

export const wordEndings: Morphology = { prefixes: 'ን ብ ካብ ናይ ዝ ናብ እቲ', suffixes: 'ታት ት ን ውን ያን', minStem: 2 };

export const dates: DateWords = {
  calendars: ['ethiopic'],
};
