/** Words by which an address is known to be worded in Turkish. */

import type { SlugWords } from '../types/slug-words';

export const tr: SlugWords = 've bir bu icin ile de da olarak cok daha sonra yeni oldu';
