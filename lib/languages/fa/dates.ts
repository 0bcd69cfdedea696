/** Words of dates in Persian. */

import type { DateWords } from '../types/dates';

export const fa: DateWords = {
  calendarMonths: {
    'islamic-umalqura':
      'محرم,صفر,ربیع‌الاول|ربیع الاول,ربیع‌الثانی|ربیع الثانی,جمادی‌الاول|جمادی الاول,جمادی‌الثانی|جمادی الثانی,رجب,شعبان,رمضان,شوال,ذیقعده|ذی‌القعده,ذیحجه|ذی‌الحجه',
    persian: 'فروردین,اردیبهشت,خرداد,تیر,مرداد|امرداد,شهریور,مهر,آبان,آذر,دی,بهمن,اسفند',
  },
  joinedPrefixes: '',
};
