/** What Verso knows of Central Kurdish. */

import { JALALI_DATE_FORM, JALALI_DATE_FORM_DAY_FIRST, JALALI_YEAR_FORM } from './families';
import type { DateWords, DistinctiveLetters, Morphology, NumberTable, SentenceMarkTable } from './kinds';

export const sentenceMarks: SentenceMarkTable = { like: 'ar', says: 'وتی گوتی پرسی' };

export const wordEndings: Morphology = { suffixes: 'هكان هكه ان ي هكاني ێك دا هوه', minStem: 3 };

export const numberWords: NumberTable = {
  times: {
    1000: 'هەزار',
    1000000.0: 'ملیۆن|میلیۆن',
    1000000000.0: 'ملیار|میلیار|بلیۆن',
    1000000000000.0: 'ترلیۆن|تریلیۆن',
  },
};

export const dates: DateWords = {
  monthLocales: 'ar-SY',
  calendars: ['persian'],
  eraForms: [JALALI_DATE_FORM, JALALI_DATE_FORM_DAY_FIRST, JALALI_YEAR_FORM],
};

export const distinctiveLetters: DistinctiveLetters = { script: 'Arab', pattern: /[ڕڵێۆ]/gu, share: 0.02, sure: true };
