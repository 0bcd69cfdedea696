/** Words of the time of day in Turkish. */

import type { TimeWords } from '../types/times';

export const tr: TimeWords = {
  namedHours: { '0': 'gece yarısı(?:nda|na|ndan|nı)?', '12~': 'öğlen|öğle(?: vakti)?|öğleyin' },
  hours:
    'bir|birde|bire,iki|ikide|ikiye,üç|üçte|üçe,dört|dörtte|dörde,beş|beşte|beşe,altı|altıda|altıya,yedi|yedide|yediye,sekiz|sekizde|sekize,dokuz|dokuzda|dokuza,on|onda|ona,on bir|on birde|on bire,on iki|on ikide|on ikiye',
  dayPeriods: {
    '3-12': 'sabah|sabahın|öğleden önce|sabaha karşı|sabahleyin',
    '11-15': 'öğle|öğlen|öğleyin',
    '12-19': 'öğleden sonra',
    '16-24': 'akşam|akşamüstü|akşamki',
    '20-30': 'gece|gecesi',
  },
};
