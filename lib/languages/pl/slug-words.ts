/** Words by which an address is known to be worded in Polish. */

import type { SlugWords } from '../types/slug-words';

export const pl: SlugWords = 'w na z do sie nie i jest ze po za o od dla przez jak przed nad';
