/** Words by which an address is known to be worded in Italian. */

import type { SlugWords } from '../types/slug-words';

export const it: SlugWords =
  'il lo la gli di del della dei delle e in un una per con che non al alla nel piu dopo sono da';
