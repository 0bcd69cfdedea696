/** Words by which an address is known to be worded in Latvian. */

import type { SlugWords } from '../types/slug-words';

export const lv: SlugWords = 'un ir no par ar ka uz pec';
