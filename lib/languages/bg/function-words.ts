/** The commonest small words of Bulgarian. */

import type { FunctionWords } from '../types/function-words';

export const bg: FunctionWords =
  'на да се за от не по са че във със като който която които това го тя той те ще беше но бе към му до при или след също все още може само има от бъде когато години каза ги между';
