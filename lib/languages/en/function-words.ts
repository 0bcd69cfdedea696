/** The commonest small words of English. */

import type { FunctionWords } from '../types/function-words';

export const en: FunctionWords =
  'the of and to in is that for it was with as be by on not he his are at this have from or had an but they which you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other could our some these may then do first any my now such like over man me even most after also did many before must through';
