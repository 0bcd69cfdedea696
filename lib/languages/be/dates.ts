/** Words of dates in Belarusian. */

import type { DateWords } from '../types/dates';

export const be: DateWords = {
  months: 'студзені,лютым,сакавіку,красавіку,маі,чэрвені,ліпені,жніўні,верасні,кастрычніку,лістападзе,снежні',
};
