/** Words by which an address is known to be worded in Slovak. */

import type { SlugWords } from '../types/slug-words';

export const sk: SlugWords = 'v na sa je za pre z zo po ako ktory do od pri s alebo';
