/** What Verso knows of Central Kurdish. */

import type { DateWords, Morphology, SentenceMarkTable } from './kinds';

export const sentenceMarks: SentenceMarkTable = { like: 'ar', says: 'وتی گوتی پرسی' };

export const wordEndings: Morphology = { suffixes: 'هكان هكه ان ي هكاني ێك دا هوه', minStem: 3 };

export const dates: DateWords = {
  calendars: ['persian'],
};
