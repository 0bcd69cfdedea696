/** The commonest small words of Greek. */

import type { FunctionWords } from '../types/function-words';

export const el: FunctionWords =
  'το και να του η της με που την από για είναι στο των σε ο οι στην δεν τα τον στη τη ότι μια τους ένα θα έχει στις κατά μας ήταν στα αλλά όπως αυτό ως';
