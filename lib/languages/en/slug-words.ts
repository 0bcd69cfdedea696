/** Words by which an address is known to be worded in English. */

import type { SlugWords } from '../types/slug-words';

export const en: SlugWords =
  'the that when where this which it an be their they we you your can of and to for with from is are was after over how why what who at by its has will says new us first year world people after against into about before out up not more could would may government police president war report between under than';
