/** Words by which an address is known to be worded in Estonian. */

import type { SlugWords } from '../types/slug-words';

export const et: SlugWords = 'ja on ei et oli see ka kui';
