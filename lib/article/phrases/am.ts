import type { Phrases } from './types';

export const am: Phrases = {
  source: ['ምንጭ'],
  related: ['በተጨማሪ ያንብቡ…', 'ተዛማጅ ዜናዎች', 'ተጨማሪ ያንብቡ'],
  share: ['አጋራ', 'ያጋሩ'],
  video: ['ቪዲዮ ይመልከቱ…', 'ቪዲዮ'],
  comments: ['አስተያየቶች'],
};
