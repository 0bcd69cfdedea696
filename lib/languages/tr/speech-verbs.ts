/** Verbs of saying in Turkish, and what stands beside a speaker’s name. */

import type { SpeechWords } from '../types/speech-verbs';

export const tr: SpeechWords = {
  verbs:
    'dedi$ diyor$ diye$ söyle belirt açıkla ifade_et anlat vurgula ekledi$ kaydet sordu$ yanıtla cevap_ver yazdı$ uyar konuştu göre$ şöyle aktar dile_getir yorumunda bildir',
  between: 'ise da de',
  before: 'sayın bay bayan',
  order: 'name first',
};
