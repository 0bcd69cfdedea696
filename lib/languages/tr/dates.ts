/** Words of dates in Turkish. */

import type { DateWords } from '../types/dates';

export const tr: DateWords = {
  months: 'Oca,Şub,Mar,Nis,,Haz,Tem,Ağu,Eyl,Eki,Kas,Ara',
  afterMonth: 'ay[ıi]|sonu|başı|ortası',
  beforeDate: 'tarih|tarihi',
  capitalWeekdays: true,
  weekdayForms: [
    /(?<!\p{L})(pazartesi|çarşamba|perşembe|cumartesi)(?!\p{L})/dgu,
    /(?<!\p{L})(salı|cuma|pazar)(?=\s(?:gün|sabah|akşam|gece|öğle))/dgu,
  ],
  relativeWords: {
    '-2d': 'evvelsi gün|önceki gün',
    '-1d': 'dün|dünkü|dün gece',
    '0d': 'bugün|bugünkü|bu gece|bu akşam|bu sabah',
    '2d': 'öbür gün|yarından sonra',
    '1d': 'yarın|yarınki',
    '-1w': 'geçen hafta(?:ki|nın|dan|ya)?|geçtiğimiz hafta(?:ki|nın)?',
    '0w': 'bu hafta(?:ki|nın)?',
    '1w': '(?:gelecek|önümüzdeki|haftaya) hafta(?:ki|nın|ya)?',
    '-1m': '(?:geçen|geçtiğimiz) ay(?:ki|ın|a|dan)?',
    '0m': 'bu ay(?:ki|ın)?',
    '1m': '(?:gelecek|önümüzdeki) ay(?:ki|ın|a)?',
    '-2y': 'evvelki (?:yıl|sene)',
    '-1y': '(?:geçen|geçtiğimiz) (?:yıl(?:ki|ın|a|dan|la)?|sene(?:ki|nin)?)',
    '0y': 'bu (?:yıl(?:ki|ın|a)?|sene(?:ki|nin)?)',
    '1y': '(?:gelecek|önümüzdeki) (?:yıl(?:ki|ın|a)?|sene(?:ki|nin)?)|seneye',
  },
  afterRomanNumeral: 'yüzyıl|. yüzyıl',
  calendarMonths: {
    'islamic-umalqura':
      'Muharrem,Safer|Sefer,Rebiülevvel|Rebiyülevvel,Rebiülahir|Rebiyülahir,Cemaziyelevvel,Cemaziyelahir,Recep,Şaban,Ramazan,Şevval,Zilkade,Zilhicce',
  },
  nameEndings: '(?:[dt][ae](?:n|ki)?)?(?![\\p{L}\\p{M}])',
};
