/** Words by which an address is known to be worded in Swahili. */

import type { SlugWords } from '../types/slug-words';

export const sw: SlugWords = 'ya wa na kwa ni katika za cha yake';
