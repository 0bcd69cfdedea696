/** Words by which an address is known to be worded in French. */

import type { SlugWords } from '../types/slug-words';

export const fr: SlugWords =
  'le la les des du de d l et en un une pour dans sur au aux par est que qui avec plus contre apres pas son ses leur';
