/** Words by which an address is known to be worded in Danish. */

import type { SlugWords } from '../types/slug-words';

export const da: SlugWords = 'og at det som en er af for med til ikke om har pa den efter';
