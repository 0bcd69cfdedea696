/** Words by which an address is known to be worded in Finnish. */

import type { SlugWords } from '../types/slug-words';

export const fi: SlugWords = 'ja on ei se etta oli myos kun ovat voi';
