/** Words of dates in Pashto. */

import type { DateWords } from '../types/dates';

export const ps: DateWords = {
  calendarMonths: { persian: 'وری,غويی,غبرګولی,چنګاښ,زمری,وږی,تله,لړم,ليندۍ,مرغومی,سلواغه,کب' },
};
