/** Verbs of saying in Hebrew, and what stands beside a speaker’s name. */

import type { SpeechWords } from '../types/speech-verbs';

export const he: SpeechWords = {
  verbs:
    'אמר$ אמרה$ אומר$ אומרת$ הוסיף$ הוסיפה$ הסביר$ הסבירה$ ציין$ ציינה$ טען$ טענה$ הצהיר$ הצהירה$ סיפר$ סיפרה$ כתב$ כתבה$ ענה$ שאל$ שאלה$ הדגיש$ לדברי$ לפי$',
  between: 'מר גב',
  before: 'מר גברת',
  order: 'both',
};
