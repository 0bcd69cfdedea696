import type { Phrases } from './types';

export const ka: Phrases = {
  source: ['წყარო'],
  translation: ['თარგმანი', 'თარგმნა'],
  related: ['ასევე წაიკითხეთ…', 'წაიკითხეთ ასევე…', 'მსგავსი სტატიები', 'ნახეთ ასევე…'],
  share: ['გაზიარება', 'გააზიარე…'],
  video: ['ნახეთ ვიდეო…', 'ვიდეო'],
  comments: ['კომენტარები'],
  advertisement: ['რეკლამა'],
};
