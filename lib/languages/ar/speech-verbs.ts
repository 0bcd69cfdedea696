/** Verbs of saying in Arabic, and what stands beside a speaker’s name. */

import type { SpeechWords } from '../types/speech-verbs';

export const ar: SpeechWords = {
  verbs:
    'قال$ قالت$ وقال$ وقالت$ يقول$ تقول$ ويقول$ صرح$ صرحت$ وصرح$ أضاف$ أضافت$ وأضاف$ وأضافت$ أكد$ أكدت$ وأكد$ أوضح$ أوضحت$ وأوضح$ ذكر$ ذكرت$ وذكر$ أعلن$ أعلنت$ كتب$ كتبت$ وكتب$ تابع$ وتابع$ سأل$ سألت$ رد$ وفقا$ وفقًا$ حسب$ أشار$ وأشار$ قائلا$ قائلاً$ قائلة$ علق$ اعتبر$ شدد$',
  between: 'السيد السيدة الدكتور أيضا',
  before: 'السيد السيدة الدكتور الدكتورة',
  order: 'verb first',
};
