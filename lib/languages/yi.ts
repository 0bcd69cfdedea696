/** What Verso knows of Yiddish. */

import type { DateWords, OtherScripts, SentenceMarkTable } from './kinds';

export const sentenceMarks: SentenceMarkTable = { like: 'he' };

export const dates: DateWords = {
  calendars: ['hebrew'],
};

export const otherScripts: OtherScripts = 'Latn';
