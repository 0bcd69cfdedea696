/** Words by which an address is known to be worded in Dutch. */

import type { SlugWords } from '../types/slug-words';

export const nl: SlugWords =
  'de het een van en in op voor met dat niet zijn aan bij naar uit wordt over tegen meer na om';
