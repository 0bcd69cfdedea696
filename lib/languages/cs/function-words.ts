/** The commonest small words of Czech. */

import type { FunctionWords } from '../types/function-words';

export const cs: FunctionWords =
  'se na je že to by si ve za pro do od po jako ale které která který jsem jsou byl byla bylo být aby tak když jen také až nebo podle jeho už před při ještě mezi jejich však má více jí ho tím této tento roce mu může nebyl proto pouze bude';
