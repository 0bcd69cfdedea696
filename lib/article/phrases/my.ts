import type { Phrases } from './types';

export const my: Phrases = {
  source: ['အရင်းအမြစ်', 'ရင်းမြစ်'],
  translation: ['ဘာသာပြန်သူ', 'ဘာသာပြန်'],
  related: ['ဆက်စပ်သတင်းများ', 'ဆက်လက်ဖတ်ရှုရန်…', 'ပိုမိုဖတ်ရှုရန်…'],
  share: ['မျှဝေရန်', 'မျှဝေပါ'],
  video: ['ဗီဒီယိုကြည့်ရန်…', 'ဗီဒီယို'],
  comments: ['မှတ်ချက်များ'],
  advertisement: ['ကြော်ငြာ'],
};
