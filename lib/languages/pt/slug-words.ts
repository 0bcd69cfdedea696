/** Words by which an address is known to be worded in Portuguese. */

import type { SlugWords } from '../types/slug-words';

export const pt: SlugWords =
  'o os as do da dos das de e em um uma para com que no na ao mais nao sao pelo pela apos sobre';
