/** Words of dates in Urdu. */

import type { DateWords } from '../types/dates';

export const ur: DateWords = {
  calendarMonths: {
    'islamic-umalqura':
      'محرم|محرم الحرام,صفر|صفر المظفر,ربیع الاول,ربیع الثانی,جمادی الاول,جمادی الثانی,رجب|رجب المرجب,شعبان|شعبان المعظم,رمضان|رمضان المبارک,شوال|شوال المکرم,ذوالقعدہ|ذی القعدہ,ذوالحجہ|ذی الحجہ|ذوالحج',
  },
  joinedPrefixes: '',
};
