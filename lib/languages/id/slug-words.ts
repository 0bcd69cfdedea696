/** Words by which an address is known to be worded in Indonesian. */

import type { SlugWords } from '../types/slug-words';

export const id: SlugWords = 'yang dan di dari untuk dengan pada ini itu dalam ke akan tidak saat jadi';
