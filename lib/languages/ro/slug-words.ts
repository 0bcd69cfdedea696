/** Words by which an address is known to be worded in Romanian. */

import type { SlugWords } from '../types/slug-words';

export const ro: SlugWords = 'si de la in cu pe din un o care nu pentru este sa ale dupa';
