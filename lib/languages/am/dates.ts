/** Words of dates in Amharic. */

import type { DateWords } from '../types/dates';

export const am: DateWords = {
  calendarMonths: { ethiopic: 'መስከረም,ጥቅምት,ኅዳር|ህዳር,ታኅሣሥ|ታህሳስ,ጥር,የካቲት,መጋቢት,ሚያዝያ,ግንቦት,ሰኔ,ሐምሌ,ነሐሴ,ጳጉሜን|ጳጉሜ' },
};
