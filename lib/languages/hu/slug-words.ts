/** Words by which an address is known to be worded in Hungarian. */

import type { SlugWords } from '../types/slug-words';

export const hu: SlugWords = 'a az es hogy nem egy van is meg volt mar lesz ellen utan';
