/** Verbs of saying in Persian, and what stands beside a speaker’s name. */

import type { SpeechWords } from '../types/speech-verbs';

export const fa: SpeechWords = {
  verbs: 'گفت گفته می‌گوید افزود$ اظهار تاکید تأکید نوشت$ پرسید$ پاسخ اعلام توضیح خاطرنشان',
  between: 'آقای خانم',
  before: 'آقای خانم دکتر',
  order: 'name first',
};
