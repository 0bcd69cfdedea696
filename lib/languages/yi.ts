/** What Verso knows of Yiddish. */

import type { DateWords, SentenceMarkTable } from './kinds';

export const sentenceMarks: SentenceMarkTable = { like: 'he' };

export const dates: DateWords = {
  calendars: ['hebrew'],
};
