/** Words by which an address is known to be worded in Spanish. */

import type { SlugWords } from '../types/slug-words';

export const es: SlugWords =
  'el la los las del de y en un una por para con que se su al como mas tras sobre contra sin desde es';
