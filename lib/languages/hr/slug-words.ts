/** Words by which an address is known to be worded in Croatian. */

import type { SlugWords } from '../types/slug-words';

export const hr: SlugWords = 'u i je na se za da su od koji nije iz sto po';
