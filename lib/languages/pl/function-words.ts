/** The commonest small words of Polish. */

import type { FunctionWords } from '../types/function-words';

export const pl: FunctionWords =
  'nie to się na co jest do tak jak za od po ale że czy już by tylko jego go dla ze są ich który która które był była było być przez oraz lub przed może ma tej tym ten także jej również roku jako pod nad między bardzo tego kiedy aby gdy bo pan więc jednak jeszcze';
