/** Words by which an address is known to be worded in Filipino. */

import type { SlugWords } from '../types/slug-words';

export const fil: SlugWords = 'ang ng sa mga na ay at ni hindi para';
