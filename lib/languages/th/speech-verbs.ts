/** Verbs of saying in Thai, and what stands beside a speaker’s name. */

import type { SpeechWords } from '../types/speech-verbs';

export const th: SpeechWords = {
  verbs: 'กล่าว ระบุ บอก เผย ให้สัมภาษณ์ พูด ถาม ตอบ เขียน แถลง ยืนยัน อธิบาย ย้ำ เสริม ทวีต',
  before: 'นาย นาง นางสาว น.ส. คุณ',
  order: 'name first',
};
