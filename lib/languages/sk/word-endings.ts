/** Endings and prefixes of words in Slovak. */

import { WEST_SLAVIC_SUFFIXES } from '../shared/word-endings';
import type { Morphology } from '../types/word-endings';

export const sk: Morphology = {
  suffixes: `${WEST_SLAVIC_SUFFIXES} om och ach iam iach mi ov ia ie iu ej ého ému ých ým ými ia ať iť eť ovať`,
};
