/** Words by which an address is known to be worded in Lithuanian. */

import type { SlugWords } from '../types/slug-words';

export const lt: SlugWords = 'ir kad i is su del bet po';
