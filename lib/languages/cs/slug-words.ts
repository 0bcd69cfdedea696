/** Words by which an address is known to be worded in Czech. */

import type { SlugWords } from '../types/slug-words';

export const cs: SlugWords = 'v na se je za pro z ze po jak jako ktery by do od pri s nebo';
