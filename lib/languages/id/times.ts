/** Words of the time of day in Indonesian. */

import type { TimeWords } from '../types/times';

export const id: TimeWords = {
  namedHours: { '0': 'tengah malam', '12': 'tengah hari' },
  hours: 'satu,dua,tiga,empat,lima,enam,tujuh,delapan,sembilan,sepuluh,sebelas,dua belas',
  dayPeriods: { '0-11': 'pagi|dini hari|subuh', '10-16': 'siang', '14-19': 'sore|petang', '18-29': 'malam' },
};
