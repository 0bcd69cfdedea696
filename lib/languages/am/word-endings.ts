/** Endings and prefixes of words in Amharic. */

import type { Morphology } from '../types/word-endings';

export const am: Morphology = { prefixes: 'የ በ ለ ከ እንደ ስለ ወደ እየ ያ የሚ', suffixes: 'ች ዎች ን ው ና ም ዋ ቱ ኦች ኞች', minStem: 2 };
